#include "backend/server/catalogue_reload.h"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "backend/catalogue/load_catalogue.h"

namespace yichuang::server {
namespace {

constexpr auto kPatience = std::chrono::minutes(1);

}  // namespace

domain::Result<domain::CataloguePtr> load_catalogue(ports::Transaction& tx) {
  const auto files = tx.settings().catalogue_files();
  if (files.empty()) return domain::CataloguePtr();
  const auto loaded = catalogue::parse_catalogue({files.begin(), files.end()});
  if (!loaded) {
    return domain::fail(domain::Reason::kCatalogueInvalid,
                        "the stored catalogue: " + catalogue::to_string(loaded.error().front()));
  }
  return std::make_shared<const domain::CatalogueIndex>(*loaded);
}

void CatalogueReload::committed(std::span<const domain::Event> events) {
  const bool imported = std::ranges::any_of(
      events, [](const domain::Event& event) { return event.kind == "catalogue.imported"; });
  if (imported && database_ != nullptr) reload();
  hub_.committed(events);
}

void CatalogueReload::reload() {
  auto work = [this](ports::Transaction& tx) -> domain::Status {
    const auto catalogue = load_catalogue(tx);
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (*catalogue) {
      holder_.set(*catalogue);
      spdlog::info("catalogue {} is in force", (*catalogue)->catalogue().edition);
    }
    return {};
  };
  auto done = [](const domain::Status& status) {
    if (!status) spdlog::error("catalogue not taken up: {}", status.error().message);
  };
  const auto queued = database_->read(clock_->now() + kPatience, std::move(work), done);
  if (!queued) spdlog::error("catalogue not taken up: {}", queued.error().message);
}

}  // namespace yichuang::server
