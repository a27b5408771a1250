#include "backend/app/hall/halls.h"

namespace yichuang::app {
namespace {

/// A commit is told within a millisecond of its end, unless another program made it.
constexpr std::chrono::milliseconds kPatience{50};

}  // namespace

Halls::Kept& Halls::kept(const std::string& office) {
  const std::lock_guard lock(mutex_);
  auto& kept = kept_[office];
  if (!kept) kept = std::make_unique<Kept>(learned_);
  return *kept;
}

void Halls::committed(const ports::Commit& commit) {
  std::map<std::string_view, OfficeEvents> by_office;
  for (const auto& event : commit.events) by_office[event.office].push_back(&event);
  for (const auto& [office, events] : by_office) {
    if (!office.empty()) take(kept(std::string(office)), events, commit);
  }
  {
    const std::lock_guard lock(mutex_);
    told_ = commit.events.back().sequence;
  }
  advanced_.notify_all();
}

void Halls::take(Kept& kept, const OfficeEvents& events, const ports::Commit& commit) {
  const auto last = events.back()->sequence;
  const std::lock_guard lock(kept.mutex);
  // A hall that was loaded since has them already: a commit is seen whole or not at all.
  if (kept.hall && kept.hall->now().sequence >= last) return;
  if (kept.hall && !commit.by_another_program && kept.hall->take(events, commit.rows)) return;
  kept.hall.reset();
  kept.missed = last;
}

std::int64_t Halls::told() {
  const std::lock_guard lock(mutex_);
  return told_;
}

/// Until that event was told, unless it takes too long.
void Halls::wait_until_told(std::int64_t sequence) {
  std::unique_lock lock(mutex_);
  // Before the first commit nothing is under way.
  if (told_ > 0) advanced_.wait_for(lock, kPatience, [&] { return told_ >= sequence; });
}

/// Null when the kept hall is older than what the transaction sees.
HallPtr Halls::current(Context& context, Kept& kept, std::int64_t seen) {
  const auto told = this->told();
  const std::lock_guard lock(kept.mutex);
  if (!kept.hall || kept.hall->now().catalogue != context.catalogue_ptr()) return nullptr;
  return std::max(kept.hall->now().sequence, told) < seen ? nullptr : kept.hall->shown();
}

/// Unless commits were told that it does not know.
void Halls::keep(Kept& kept, const HallPtr& loaded) {
  const std::lock_guard lock(kept.mutex);
  const auto newest = kept.hall ? kept.hall->now().sequence : kept.missed;
  if (loaded->sequence >= newest) kept.hall.emplace(loaded);
}

domain::Result<HallPtr> Halls::get(Context& context, const std::string& office) {
  if (const auto known = context.office(office); !known) return tl::unexpected(known.error());
  auto& kept = this->kept(office);
  const auto seen = context.tx().events().last_sequence();
  if (auto hall = current(context, kept, seen)) return hall;
  const std::lock_guard lock(kept.loading);
  wait_until_told(seen);
  if (auto hall = current(context, kept, seen)) return hall;
  auto loaded = load_hall(context, office);
  if (loaded) keep(kept, *loaded);
  return loaded;
}

std::optional<Halls::Known> Halls::known(const std::string& office, std::int64_t ticket,
                                         domain::Instant now) {
  auto& kept = this->kept(office);
  const std::lock_guard lock(kept.mutex);
  if (!kept.hall) return {};
  const auto standing = kept.hall->standing(ticket);
  if (!standing) return Known{};
  const std::unique_lock forecasting(kept.forecasting, std::try_to_lock);
  if (!forecasting) return {};
  const auto wait = kept.forecast.known(kept.hall->now(), *standing->entry, now);
  if (!wait) return {};
  return Known{standing, *wait};
}

std::optional<int> Halls::known_servable(const std::string& office, const std::string& window) {
  auto& kept = this->kept(office);
  const std::lock_guard lock(kept.mutex);
  if (!kept.hall) return {};
  return count_servable(kept.hall->now(), window);
}

domain::WaitEstimate Halls::wait_of(Context& context, const Hall& hall, const InLine& entry) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.forecasting);
  return kept.forecast.of(context, hall, entry);
}

domain::WaitEstimate Halls::wait_of_joiner(Context& context, const Hall& hall,
                                           const std::vector<std::string>& services) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.forecasting);
  return kept.forecast.of_joiner(context, hall, services);
}

domain::WaitingHistory Halls::waiting_past(Context& context, const Hall& hall) {
  auto& kept = this->kept(hall.office->code);
  const std::lock_guard lock(kept.forecasting);
  return kept.past.get(context, *hall.office);
}

}  // namespace yichuang::app
