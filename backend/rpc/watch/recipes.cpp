#include "backend/rpc/watch/recipes.h"

#include <map>
#include <memory>
#include <set>

#include "backend/app/administration/commands.h"
#include "backend/app/hall/find_tickets.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/translate_assistance.h"
#include "backend/rpc/views.h"

namespace yichuang::rpc {
namespace {

using domain::Event;
using domain::Result;
using watch::v1::BoardUpdate;
using watch::v1::CityUpdate;
using watch::v1::KioskUpdate;
using watch::v1::OfficeUpdate;
using watch::v1::TicketUpdate;
using watch::v1::WindowUpdate;

/// A call that nobody saw for so long is not announced any more.
constexpr auto kCallsAnnounced = std::chrono::minutes(2);

constexpr std::chrono::milliseconds kOthersMoved{4000};  // a visit's place after others' events
constexpr std::chrono::milliseconds kNoCall{250};        // a board without anything to be announced
constexpr std::chrono::milliseconds kCityPatience{1000};
constexpr std::chrono::milliseconds kNotOfTheKiosk{30'000};

/// One message tells no more changes. Who comes back after long over a wire that keeps breaking
/// gets further with each message that arrives, whereas all in one might never arrive.
constexpr std::size_t kMostChanges = 32;

bool is_of_help_calls(const Event& event) { return event.kind.starts_with("help_call."); }

/// Overviews are costly: only those of offices with events are made anew, all when they have aged.
class OverviewCache {
 public:
  Result<CityUpdate> build(app::Context& context, app::Halls& halls, const std::string& ancestor) {
    const auto newest = context.tx().events().last_sequence();
    const auto age = context.now() - made_;  // negative: the clock was set back
    const bool all = overviews_.empty() || numbering_ != &context.catalogue() || age < age.zero() ||
                     age > kAging;
    const auto changed = all ? std::set<std::string>() : offices_since(context, built_);
    for (const auto* office : context.catalogue().subtree(ancestor)) {
      if (!all && !changed.contains(office->code)) continue;
      const auto hall = halls.get(context, office->code);
      if (hall) overviews_[office->code] = overview_of(context, **hall, halls);
    }
    if (all) made_ = context.now();
    numbering_ = &context.catalogue();
    built_ = newest;
    CityUpdate update;
    for (const auto* office : context.catalogue().subtree(ancestor)) {
      *update.add_offices() = overviews_[office->code];
    }
    return update;
  }

 private:
  static constexpr auto kAging = std::chrono::seconds(30);
  static constexpr int kMostEvents = 10'000;

  static std::set<std::string> offices_since(app::Context& context, std::int64_t sequence) {
    std::set<std::string> offices;
    for (const auto& event : context.tx().events().after(sequence, "", kMostEvents)) {
      offices.insert(event.office);
    }
    return offices;
  }

  std::map<std::string, watch::v1::OfficeOverview> overviews_;
  const domain::CatalogueIndex* numbering_{};
  domain::Instant made_{};
  std::int64_t built_{};
};

/// The next changes after `seen` that `concerns` lets through, and sets how far the message tells.
template <class Update, class Concerns>
std::vector<const Event*> tell_next(const View<Update>& view, std::int64_t seen,
                                    const Concerns& concerns, Update& update) {
  std::vector<const Event*> next;
  update.set_sequence(view.sequence);
  for (const auto& event : view.events) {
    if (event.sequence <= seen || !concerns(event)) continue;
    if (next.size() == kMostChanges) {
      update.set_sequence(next.back()->sequence);
      break;
    }
    next.push_back(&event);
    *update.add_changes() = change_of(event);
  }
  return next;
}

}  // namespace

Recipe<BoardUpdate> board_recipe(Backend& backend, const std::string& office) {
  Recipe<BoardUpdate> recipe;
  recipe.office = office;
  recipe.tells = is_call;
  recipe.urgent = [](const Event& event) {
    return is_call(event) || event.kind.starts_with("window.") || event.kind.starts_with("office.");
  };
  recipe.patience = kNoCall;
  recipe.build = [&backend, office](app::Context& context) -> Result<BoardUpdate> {
    const auto hall = backend.halls.get(context, office);
    if (!hall) return tl::unexpected(hall.error());
    BoardUpdate update;
    *update.mutable_board() = board_of(context, **hall, backend.halls);
    return update;
  };
  recipe.turns_at = [office](app::Context& context) {
    return domain::next_change(app::notice_of(context.tx(), office), context.now());
  };
  return recipe;
}

BoardUpdate compose_board(Backend& backend, const View<BoardUpdate>& view, std::int64_t seen,
                          bool first) {
  auto update = view.snapshot;
  update.set_sequence(view.sequence);
  if (first && seen == 0) return update;
  const auto oldest = backend.clock.now() - kCallsAnnounced;
  for (const auto& event : view.events) {
    if (event.sequence <= seen || event.time < oldest) continue;
    if (auto call = call_of(event)) *update.add_new_calls() = *std::move(call);
  }
  return update;
}

Recipe<WindowUpdate> window_recipe(Backend& backend, const app::WindowRef& window) {
  return {window.office, [&backend, window](app::Context& context) -> Result<WindowUpdate> {
            const auto hall = backend.halls.get(context, window.office);
            if (!hall) return tl::unexpected(hall.error());
            if (context.catalogue().window(window.office, window.code) == nullptr) {
              return domain::fail(domain::Reason::kWindowNotFound, "no such window",
                                  {{"window", window.code}});
            }
            return window_view_of(context, **hall, window.code, backend.halls);
          }};
}

Recipe<TicketUpdate> ticket_recipe(Backend& backend, const app::TicketRef& ref, bool for_staff) {
  const auto audience = for_staff ? Audience::kStaff : Audience::kCitizen;
  const auto is_of_it = [name = domain::ticket_name(ref.office, ref.id)](const Event& event) {
    return event.subject == name;
  };
  return {ref.office,
          [&backend, ref, audience](app::Context& context) -> Result<TicketUpdate> {
            const auto ticket = app::find_ticket(context, ref);
            if (!ticket) return tl::unexpected(ticket.error());
            TicketUpdate update;
            *update.mutable_ticket() = to_proto(*ticket, audience);
            if (const auto place = app::place_of(context, *ticket, backend.halls)) {
              *update.mutable_place() = to_proto(*place, audience);
            }
            return update;
          },
          is_of_it, is_of_it, kOthersMoved};
}

Recipe<KioskUpdate> kiosk_recipe(const std::string& office, std::int64_t device) {
  return {office,
          [device](app::Context& context) -> Result<KioskUpdate> {
            KioskUpdate update;
            const auto call = context.tx().help_calls().unclosed_of_device(device);
            if (call) *update.mutable_help_call() = to_proto({*call, {}}, Audience::kCitizen);
            return update;
          },
          {},
          is_of_help_calls,
          kNotOfTheKiosk};
}

KioskUpdate compose_kiosk(const View<KioskUpdate>& view) {
  auto update = view.snapshot;
  update.set_sequence(view.sequence);
  return update;
}

Recipe<OfficeUpdate> office_recipe(Backend& backend, const std::string& office) {
  return {office, [&backend, office](app::Context& context) -> Result<OfficeUpdate> {
            const auto hall = backend.halls.get(context, office);
            if (!hall) return tl::unexpected(hall.error());
            OfficeUpdate update;
            *update.mutable_office() = overview_of(context, **hall, backend.halls);
            for (auto& window : windows_of(**hall, Audience::kStaff)) {
              *update.add_windows() = std::move(window);
            }
            return update;
          }};
}

Recipe<CityUpdate> city_recipe(Backend& backend, const std::string& ancestor) {
  auto cache = std::make_shared<OverviewCache>();
  return {"",
          [&backend, ancestor, cache](app::Context& context) -> Result<CityUpdate> {
            if (auto office = context.office(ancestor); !office) {
              return tl::unexpected(office.error());
            }
            return cache->build(context, backend.halls, ancestor);
          },
          {},
          [](const Event& event) {
            return event.kind == "window.emergency" || is_of_help_calls(event);
          },
          kCityPatience};
}

CityUpdate compose_city(const View<CityUpdate>& view, std::int64_t seen, bool first) {
  CityUpdate update;
  update.set_complete(first);
  std::set<std::string> shown;
  for (const auto& office : view.snapshot.offices()) shown.insert(office.office());
  const auto is_shown = [&](const Event& event) {
    return shown.contains(domain::office_name(event.office));
  };
  std::set<std::string> changed;
  for (const auto* event : tell_next(view, seen, is_shown, update)) {
    changed.insert(domain::office_name(event->office));
  }
  // Without any event the views have aged, and not all is known of what one missed who was away for
  // long: all are sent.
  const bool all = first || changed.empty() || seen < view.since;
  for (const auto& office : view.snapshot.offices()) {
    if (all || changed.contains(office.office())) {
      *update.add_offices() = office;
    }
  }
  return update;
}

template <class Update>
Update compose_changes(const View<Update>& view, std::int64_t seen, bool first) {
  auto update = view.snapshot;
  update.set_sequence(view.sequence);
  if (first && seen == 0) return update;
  tell_next(
      view, seen, [](const Event&) { return true; }, update);
  return update;
}

template WindowUpdate compose_changes(const View<WindowUpdate>&, std::int64_t, bool);
template TicketUpdate compose_changes(const View<TicketUpdate>&, std::int64_t, bool);
template OfficeUpdate compose_changes(const View<OfficeUpdate>&, std::int64_t, bool);

}  // namespace yichuang::rpc
