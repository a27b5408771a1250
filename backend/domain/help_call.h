#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "backend/domain/alert_policy.h"
#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::domain {

// Stored and on the wire by number: never renumbered.
enum class HelpCallKind : std::uint8_t { kNeedHelp = 1, kNoPaper = 2, kCardUnreadable = 3 };
enum class HelpCallState : std::uint8_t { kOpen = 1, kAcknowledged = 2, kClosed = 3 };

/// A citizen at a kiosk asks for a member of staff. Holds nothing about the citizen.
struct HelpCall {
  std::int64_t id{};
  std::string office;
  std::int64_t device{};  ///< the kiosk
  HelpCallKind kind{HelpCallKind::kNeedHelp};
  std::string page;  ///< name of the page that was open
  HelpCallState state{HelpCallState::kOpen};
  Instant raised{};
  std::optional<Instant> acknowledged;
  std::int64_t acknowledger{};  ///< user id; 0 before
  std::string acknowledger_name;
  std::optional<Instant> closed;
  bool operator==(const HelpCall&) const = default;
};

/// "need_help", "open": as events name them.
std::string_view to_string(HelpCallKind kind);
std::string_view to_string(HelpCallState state);

/// Whether a press of the button is still about this call: nobody answered, or somebody has just
/// said they are coming.
bool is_same_call(const HelpCall& last, const HelpCallPolicy& policy, Instant now);

/// Whoever is first comes; a later acknowledgement changes nothing. HELP_CALL_CLOSED.
Status acknowledge(HelpCall& call, std::int64_t user, std::string_view user_name, Instant now);

/// One that is closed stays as it is.
void close(HelpCall& call, Instant now);

/// Acknowledged so long ago that whoever came has forgotten to close it.
bool is_over(const HelpCall& call, const HelpCallPolicy& policy, Instant now);

/// A page's name as programs send it, and nothing that could be about a person: [a-z-], <= 40.
bool is_page_name(std::string_view text);

}  // namespace yichuang::domain
