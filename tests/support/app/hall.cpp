#include "tests/support/app/hall.h"

#include <limits>
#include <stdexcept>
#include <utility>

namespace yichuang::test {
namespace {

domain::Office office(const std::string& code, const std::string& parent,
                      domain::OfficeLevel level) {
  domain::Office made;
  made.code = code;
  made.parent = parent;
  made.level = level;
  made.name = {"车管所" + code, "Office " + code};
  return made;
}

}  // namespace

domain::CataloguePtr small_catalogue() {
  domain::Catalogue catalogue;
  catalogue.edition = "test-1";
  catalogue.offices = {office("610900", "", domain::OfficeLevel::kCity),
                       office("610902", "610900", domain::OfficeLevel::kCounty),
                       office("610921", "610900", domain::OfficeLevel::kCounty)};
  return std::make_shared<const domain::CatalogueIndex>(std::move(catalogue));
}

Hall::Hall(domain::CataloguePtr catalogue)
    : catalogue_(std::move(catalogue)),
      connection_((folder_ / "hall.db").string(), storage::Access::kReadWrite) {
  if (!storage::migrate(connection_)) throw std::runtime_error("the database cannot be made");
}

std::vector<std::string> Hall::event_kinds() {
  return look([](ports::Transaction& tx) {
    std::vector<std::string> kinds;
    for (const auto& event : tx.events().after(0, "", std::numeric_limits<int>::max())) {
      kinds.push_back(event.kind);
    }
    return kinds;
  });
}

domain::Event Hall::last_event() {
  return look([](ports::Transaction& tx) {
    return tx.events().after(tx.events().last_sequence() - 1, "", 1).at(0);
  });
}

}  // namespace yichuang::test
