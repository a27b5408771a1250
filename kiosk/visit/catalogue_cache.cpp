#include "kiosk/visit/catalogue_cache.h"

#include <algorithm>
#include <utility>

namespace yichuang::visit {
namespace {

template <class T>
const T* byName(const QList<T>& all, const QString& name) {
  const auto found = std::ranges::find(all, name, &T::name);
  return found == all.cend() ? nullptr : &*found;
}

}  // namespace

CatalogueCache::CatalogueCache(client::CatalogueClient& client, QString office, QObject* parent)
    : QObject(parent), client_(client), office_(std::move(office)) {}

void CatalogueCache::load() {
  officesCall_ = client_.listOffices({}, [this](client::Outcome<client::OfficeList> answer) {
    if (!answer) return;
    offices_ = answer->offices;
    Q_EMIT changed();
  });
  servicesCall_ = client_.listServices({}, [this](client::Outcome<QList<client::Service>> answer) {
    if (!answer) return;
    services_ = *std::move(answer);
    Q_EMIT changed();
  });
  situationsCall_ =
      client_.listSituations([this](client::Outcome<QList<client::Situation>> answer) {
        if (!answer) return;
        situations_ = *std::move(answer);
        Q_EMIT changed();
      });
}

const client::Office* CatalogueCache::office(const QString& name) const {
  return byName(offices_, name);
}

const client::Service* CatalogueCache::service(const QString& name) const {
  return byName(services_, name);
}

std::optional<client::OfficeService> CatalogueCache::serviceHere(const QString& name) const {
  const client::Office* office = here();
  if (!office) return std::nullopt;
  const auto found = std::ranges::find(office->services, name, &client::OfficeService::service);
  if (found == office->services.cend()) return std::nullopt;
  return *found;
}

void CatalogueCache::setLanguage(const QString& language) {
  if (language == language_) return;
  language_ = language;
  Q_EMIT changed();
}

QString CatalogueCache::officeText(const client::Office& office) const {
  return text(office.shortName.isEmpty() ? office.displayName : office.shortName);
}

QString CatalogueCache::serviceText(const QString& name) const {
  const client::Service* found = service(name);
  return found ? text(found->displayName) : name.section(u'/', -1);
}

}  // namespace yichuang::visit
