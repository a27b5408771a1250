#include "kiosk/features/counter/catalogue_names.h"

#include <chrono>

namespace yichuang::counter {
namespace {

constexpr std::chrono::seconds kAgain{5};

QString lastPart(const QString& resource) { return resource.section(QLatin1Char('/'), -1); }

}  // namespace

CatalogueNames::CatalogueNames(client::CatalogueClient& catalogue, QObject* parent)
    : QObject(parent), catalogue_(catalogue) {
  again_.setSingleShot(true);
  again_.setInterval(kAgain);
  connect(&again_, &QTimer::timeout, this, &CatalogueNames::request);
}

void CatalogueNames::load(const QString& office) {
  office_ = office;
  request();
}

void CatalogueNames::request() {
  servicesCall_ = catalogue_.listServices(
      office_, [this](const client::Outcome<QList<client::Service>>& services) {
        if (!services) return again_.start();
        services_ = *services;
        for (const client::Service& each : services_) names_.insert(each.name, each.displayName);
        Q_EMIT changed();
      });
  refreshOffices();
}

void CatalogueNames::refreshOffices() {
  officesCall_ =
      catalogue_.listOffices({}, [this](const client::Outcome<client::OfficeList>& list) {
        if (!list) return again_.start();
        offices_ = list->offices;
        for (const client::Office& each : offices_) names_.insert(each.name, each.shortName);
        Q_EMIT changed();
      });
}

void CatalogueNames::setLanguage(const QString& language) {
  if (language_ == language) return;
  language_ = language;
  Q_EMIT changed();
}

QString CatalogueNames::serviceName(const QString& service) const {
  const QString name = names_.value(service).in(language_);
  return name.isEmpty() ? lastPart(service) : name;
}

QString CatalogueNames::officeName(const QString& office) const {
  const QString name = names_.value(office).in(language_);
  return name.isEmpty() ? lastPart(office) : name;
}

}  // namespace yichuang::counter
