#include "backend/server/catalogue_reload.h"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "backend/catalogue/stored.h"

namespace yichuang::server {
namespace {

constexpr auto kPatience = std::chrono::minutes(1);

}  // namespace

void CatalogueReload::committed(const ports::Commit& commit) {
  const bool imported = std::ranges::any_of(
      commit.events, [](const domain::Event& event) { return event.kind == "catalogue.imported"; });
  if (imported && database_ != nullptr) reload();
}

void CatalogueReload::reload() {
  auto work = [this](ports::Transaction& tx) -> domain::Status {
    const auto catalogue = catalogue::stored_catalogue(tx);
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
