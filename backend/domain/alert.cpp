#include "backend/domain/alert.h"

#include <algorithm>

#include "backend/domain/resource_name.h"

namespace yichuang::domain {
namespace {

class Alerts {
 public:
  Alerts(const WatchedOffice& office, const AlertPolicy& policy, Instant now)
      : office_(office), policy_(policy), now_(now) {}

  std::vector<Alert> all() && {
    for (const auto& call : office_.help_calls) add(call);
    add_longest_wait();
    for (const auto& window : office_.windows) add(window);
    for (const auto& machine : office_.machines) add(machine);
    std::ranges::stable_sort(found_, {}, &Alert::started);
    return std::move(found_);
  }

 private:
  void add_if_over(Alert alert) {
    if (now_ > alert.started + alert.bound) found_.push_back(std::move(alert));
  }

  void add(const WatchedHelpCall& watched) {
    if (watched.call.state != HelpCallState::kOpen) return;
    add_if_over({.kind = AlertKind::kHelpCallOpen,
                 .subject = help_call_name(office_.code, watched.call.id),
                 .display_name = watched.display_name,
                 .started = watched.call.raised,
                 .bound = seconds{policy_.help_seconds}});
  }

  /// One alert for the whole line: what matters is that it is too slow, not for how many.
  void add_longest_wait() {
    const Ticket* longest = nullptr;
    for (const auto* ticket : office_.line) {
      const bool callable = !ticket->not_before || *ticket->not_before <= now_;
      if (callable && (longest == nullptr || waiting_since(*ticket) < waiting_since(*longest))) {
        longest = ticket;
      }
    }
    if (longest == nullptr) return;
    add_if_over({.kind = AlertKind::kWaitOverBound,
                 .subject = ticket_name(office_.code, longest->id),
                 .display_name = display_number(*longest),
                 .started = waiting_since(*longest),
                 .bound = std::chrono::minutes{policy_.wait_minutes}});
  }

  /// Who is on the way from another office or came early does not wait before the ticket's time.
  static Instant waiting_since(const Ticket& ticket) {
    return std::max(ticket.arrived, ticket.not_before.value_or(ticket.arrived));
  }

  void add(const Window& window) {
    if (window.state != WindowState::kPaused) return;
    add_if_over({.kind = AlertKind::kWindowPaused,
                 .subject = window_name(office_.code, window.code),
                 .display_name = window.code,
                 .started = window.since,
                 .bound = std::chrono::minutes{policy_.pause_minutes},
                 .pause_reason = window.pause_reason});
  }

  void add(const WatchedMachine& watched) {
    Alert alert{.kind = AlertKind::kDeviceOffline,
                .subject = device_name(watched.machine.device),
                .display_name = watched.display_name,
                .started = watched.machine.since};
    if (!watched.machine.online) {
      // The bound was passed when it was found to be offline.
      alert.bound = seconds{policy_.offline_after_seconds};
      if (office_.open_now) found_.push_back(std::move(alert));
      return;
    }
    alert.kind = AlertKind::kPeripheralTrouble;
    for (const auto& peripheral : watched.peripherals) {
      if (!needs_somebody(peripheral.state)) continue;
      alert.peripheral = peripheral;
      alert.started = peripheral.since;
      found_.push_back(alert);
    }
  }

  const WatchedOffice& office_;
  const AlertPolicy& policy_;
  const Instant now_;
  std::vector<Alert> found_;
};

}  // namespace

std::vector<Alert> alerts_of(const WatchedOffice& office, const AlertPolicy& policy, Instant now) {
  return Alerts(office, policy, now).all();
}

bool is_about_machine(AlertKind kind) {
  return kind == AlertKind::kDeviceOffline || kind == AlertKind::kPeripheralTrouble;
}

}  // namespace yichuang::domain
