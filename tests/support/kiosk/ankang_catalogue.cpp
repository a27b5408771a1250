#include "tests/support/kiosk/ankang_catalogue.h"

#include <algorithm>
#include <stdexcept>

#include "backend/catalogue/load_catalogue.h"

namespace yichuang::sample {
namespace {

client::LocalizedText text(const domain::Text& from) {
  return {QString::fromStdString(from.zh), QString::fromStdString(from.en)};
}

client::Office office(const domain::Office& from) {
  client::Office to;
  to.name = "offices/" + QString::fromStdString(from.code);
  to.displayName = text(from.name);
  to.shortName = text(from.short_name);
  to.openNow = true;
  for (const domain::ServiceAtOffice& each : from.services) {
    client::OfficeService offered;
    offered.service = "services/" + QString::fromStdString(each.service);
    offered.precheckOnly = each.precheck_only;
    to.services << offered;
  }
  return to;
}

client::Service service(const domain::Service& from, const domain::Catalogue& all) {
  client::Service to;
  to.code = QString::fromStdString(from.code);
  to.name = "services/" + to.code;
  to.displayName = text(from.name);
  to.sensitive = from.sensitive;
  for (const std::string& code : from.materials) {
    client::Material material;
    material.code = QString::fromStdString(code);
    material.displayName =
        text(std::ranges::find(all.materials, code, &domain::Material::code)->name);
    to.materials << material;
  }
  return to;
}

client::Situation situation(const domain::Situation& from) {
  client::Situation to;
  to.name = "situations/" + QString::fromStdString(from.code);
  to.displayName = text(from.name);
  to.hint = text(from.hint);
  to.icon = QString::fromStdString(from.icon);
  for (const std::string& code : from.services)
    to.services << "services/" + QString::fromStdString(code);
  for (const std::string& word : from.keywords) to.keywords << QString::fromStdString(word);
  return to;
}

}  // namespace

Ankang ankang() {
  const auto loaded = catalogue::load_catalogue(YICHUANG_ANKANG_CATALOGUE);
  if (!loaded) throw std::runtime_error("the catalogue of Ankang has faults");
  Ankang all;
  for (const domain::Office& each : loaded->offices) all.offices.offices << office(each);
  for (const domain::Service& each : loaded->services) all.services << service(each, *loaded);
  for (const domain::Situation& each : loaded->situations) all.situations << situation(each);
  return all;
}

AnkangCatalogue::AnkangCatalogue() : cache_(client_, "offices/610902") {
  const Ankang all = ankang();
  cache_.load();
  client_.listOfficesCalls.succeed(all.offices);
  client_.listServicesCalls.succeed(all.services);
  client_.listSituationsCalls.succeed(all.situations);
}

}  // namespace yichuang::sample
