#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/domain/alert_policy.h"
#include "backend/domain/help_call.h"
#include "backend/domain/machine.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

// What staff of an office should look after. An alert is not stored: it is there as long as its
// cause.
namespace yichuang::domain {

// On the wire by number.
enum class AlertKind : std::uint8_t {
  kHelpCallOpen = 1,
  kWaitOverBound,
  kWindowPaused,
  kDeviceOffline,
  kPeripheralTrouble,
};

struct Alert {
  AlertKind kind{};
  std::string subject;  ///< resource name
  std::string display_name;
  Instant started{};  ///< of the cause
  seconds bound{};    ///< after which it became an alert
  std::optional<Peripheral> peripheral{};
  std::string pause_reason{};
  bool operator==(const Alert&) const = default;
};

/// A machine as its alerts need it.
struct WatchedMachine {
  Machine machine;
  std::string display_name;
  std::vector<Peripheral> peripherals;
};

struct WatchedHelpCall {
  HelpCall call;
  std::string display_name;  ///< of the kiosk
};

/// Everything that can make an alert, in one office at one moment.
struct WatchedOffice {
  std::string code;
  bool open_now{};
  std::vector<Window> windows;
  std::vector<const Ticket*> line;  ///< waiting; not owned
  std::vector<WatchedHelpCall> help_calls;
  std::vector<WatchedMachine> machines;
};

/// The oldest cause first. A machine that is off outside the opening hours is as it should be, and
/// one that is off says nothing true of its peripherals.
std::vector<Alert> alerts_of(const WatchedOffice& office, const AlertPolicy& policy, Instant now);

/// Of these, what is about machines: what the clerks of the hall are told.
bool is_about_machine(AlertKind kind);

}  // namespace yichuang::domain
