#include "backend/rpc/catalogue_in_force.h"

#include <algorithm>
#include <utility>

#include <spdlog/spdlog.h>

namespace yichuang::rpc {
namespace {

/// While an edition is taken up there are queries that still see the one before, and an import may
/// be taken back.
constexpr std::size_t kKept = 3;

}  // namespace

domain::Result<domain::CataloguePtr> CatalogueInForce::of(ports::Transaction& tx) {
  const auto fingerprint = tx.settings().catalogue_fingerprint();
  const std::lock_guard lock(mutex_);
  if (find(fingerprint)) return editions_.front().catalogue;
  const bool known_unreadable = !editions_.empty() && fingerprint == unreadable_;
  if (known_unreadable) return editions_.front().catalogue;
  if (auto taken = take_up(tx, fingerprint); !taken && editions_.empty()) {
    return tl::unexpected(taken.error());
  }
  return editions_.front().catalogue;
}

void CatalogueInForce::try_again() {
  const std::lock_guard lock(mutex_);
  unreadable_.reset();
}

bool CatalogueInForce::find(const std::string& fingerprint) {
  const auto found = std::ranges::find(editions_, fingerprint, &Edition::fingerprint);
  if (found == editions_.end()) return false;
  std::rotate(editions_.begin(), found, found + 1);
  return true;
}

domain::Status CatalogueInForce::take_up(ports::Transaction& tx, const std::string& fingerprint) {
  auto catalogue = read_(tx);
  if (!catalogue) {
    unreadable_ = fingerprint;
    spdlog::error("catalogue not taken up: {}", catalogue.error().message);
    return tl::unexpected(catalogue.error());
  }
  if (*catalogue) spdlog::info("catalogue {} is in force", (*catalogue)->catalogue().edition);
  editions_.insert(editions_.begin(), {fingerprint, *std::move(catalogue)});
  if (editions_.size() > kKept) editions_.pop_back();
  return {};
}

}  // namespace yichuang::rpc
