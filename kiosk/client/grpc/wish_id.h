#pragma once

#include <string>

#include <QString>

#include "kiosk/client/request_id.h"

namespace yichuang::client {

/// The id a command goes out with: the caller's, or a fresh one.
inline std::string wishId(const QString& given) {
  return (given.isEmpty() ? newRequestId() : given).toStdString();
}

}  // namespace yichuang::client
