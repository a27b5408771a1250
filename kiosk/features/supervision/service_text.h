#pragma once

#include <algorithm>

#include "kiosk/client/catalogue.h"

namespace yichuang::supervision {

/// What a service ("services/DL-06") is called; its code when it is not among the known ones.
inline QString serviceText(const QList<client::Service>& known, const QString& service,
                           const QString& language) {
  const auto found = std::ranges::find(known, service, &client::Service::name);
  return found == known.cend() ? service.section(u'/', -1) : found->displayName.in(language);
}

}  // namespace yichuang::supervision
