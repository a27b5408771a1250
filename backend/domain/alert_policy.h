#pragma once

namespace yichuang::domain {

/// How calls for help are answered. Configuration of an office; defaults are this project's.
struct HelpCallPolicy {
  int again_after_seconds{60};   ///< after an acknowledgement, before one kiosk calls anew, 0..600
  int closes_after_minutes{10};  ///< after an acknowledgement, if nobody closed it, 1..240
  bool operator==(const HelpCallPolicy&) const = default;
};

/// When things that are usual become alerts.
struct AlertPolicy {
  int wait_minutes{60};           ///< somebody has waited longer, 1..480
  int pause_minutes{20};          ///< a window is paused longer, 1..480
  int help_seconds{120};          ///< nobody answered a call for help, 10..3600
  int offline_after_seconds{90};  ///< a machine has not reported, 15..3600
  bool operator==(const AlertPolicy&) const = default;
};

}  // namespace yichuang::domain
