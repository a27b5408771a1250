#include "kiosk/visit/catalogue_words.h"

namespace yichuang::visit {
namespace {

/// What follows the name of a place that people leave away: city, county, district, town.
const QString kKindsOfPlace = QStringLiteral("市县区镇");

void appendPlace(QStringList& words, const QString& place) {
  words << place;
  if (place.size() > 2 && kKindsOfPlace.contains(place.back())) words << place.chopped(1);
}

}  // namespace

QStringList catalogueWords(const CatalogueCache& catalogue) {
  QStringList words;
  for (const client::Office& office : catalogue.offices()) appendPlace(words, office.shortName.zh);
  for (const client::Situation& situation : catalogue.situations())
    words << situation.displayName.zh << situation.keywords;
  for (const client::Service& service : catalogue.services()) {
    words << service.displayName.zh;
    for (const client::Material& material : service.materials) words << material.displayName.zh;
  }
  words.removeAll(QString());
  words.removeDuplicates();
  return words;
}

QStringList sensitiveWords(const CatalogueCache& catalogue) {
  QStringList words;
  for (const client::Service& service : catalogue.services())
    if (service.sensitive) words << service.displayName.zh << service.displayName.en;
  words.removeAll(QString());
  return words;
}

}  // namespace yichuang::visit
