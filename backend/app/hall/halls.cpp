#include "backend/app/hall/halls.h"

namespace yichuang::app {
namespace {

// Reading a ticket alone costs more than reading it among the others.
constexpr int kMostFollowed = 100;

}  // namespace

Halls::Kept& Halls::kept(const std::string& office) {
  const std::lock_guard lock(mutex_);
  auto& kept = kept_[office];
  if (!kept) kept = std::make_unique<Kept>(learned_);
  return *kept;
}

HallPtr Halls::followed(Context& context, const HallPtr& hall) {
  if (!hall || hall->catalogue != context.catalogue_ptr()) return nullptr;
  const auto events =
      context.tx().events().after(hall->sequence, hall->office->code, kMostFollowed);
  if (events.size() == kMostFollowed) return nullptr;
  if (!events.empty()) return follow(context, *hall, events);
  // A query that began before the last change sees an older hall than the kept one.
  return context.tx().events().last_sequence() < hall->sequence ? nullptr : hall;
}

domain::Result<HallPtr> Halls::get(Context& context, const std::string& office) {
  if (const auto known = context.office(office); !known) return tl::unexpected(known.error());
  auto& kept = this->kept(office);
  const std::lock_guard lock(kept.mutex);
  if (auto next = followed(context, kept.hall)) {
    kept.hall = std::move(next);
    return kept.hall;
  }
  auto loaded = load_hall(context, office);
  const bool is_newer = loaded && (!kept.hall || kept.hall->catalogue != (*loaded)->catalogue ||
                                   kept.hall->sequence < (*loaded)->sequence);
  if (is_newer) kept.hall = *loaded;
  return loaded;
}

domain::WaitEstimate Halls::wait_of(Context& context, const Hall& hall, const InLine& entry) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.mutex);
  return kept.forecast.of(context, hall, entry);
}

domain::WaitEstimate Halls::wait_of_joiner(Context& context, const Hall& hall,
                                           const std::vector<std::string>& services) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.mutex);
  return kept.forecast.of_joiner(context, hall, services);
}

domain::WaitingHistory Halls::waiting_past(Context& context, const Hall& hall) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.mutex);
  return kept.past.get(context, *hall.office);
}

}  // namespace yichuang::app
