#include "backend/domain/help_call.h"

#include <algorithm>

namespace yichuang::domain {

std::string_view to_string(HelpCallKind kind) {
  switch (kind) {
    case HelpCallKind::kNeedHelp:
      return "need_help";
    case HelpCallKind::kNoPaper:
      return "no_paper";
    case HelpCallKind::kCardUnreadable:
      return "card_unreadable";
  }
  return "";
}

std::string_view to_string(HelpCallState state) {
  switch (state) {
    case HelpCallState::kOpen:
      return "open";
    case HelpCallState::kAcknowledged:
      return "acknowledged";
    case HelpCallState::kClosed:
      return "closed";
  }
  return "";
}

bool is_same_call(const HelpCall& last, const HelpCallPolicy& policy, Instant now) {
  switch (last.state) {
    case HelpCallState::kOpen:
      return true;
    case HelpCallState::kAcknowledged:
      return now < last.acknowledged.value_or(last.raised) + seconds{policy.again_after_seconds};
    case HelpCallState::kClosed:
      return false;
  }
  return false;
}

Status acknowledge(HelpCall& call, std::int64_t user, std::string_view user_name, Instant now) {
  if (call.state == HelpCallState::kClosed) {
    return fail(Reason::kHelpCallClosed, "the help call is over",
                {{"help_call", std::to_string(call.id)}});
  }
  if (call.state == HelpCallState::kAcknowledged) return {};
  call.state = HelpCallState::kAcknowledged;
  call.acknowledged = now;
  call.acknowledger = user;
  call.acknowledger_name = user_name;
  return {};
}

void close(HelpCall& call, Instant now) {
  if (call.state == HelpCallState::kClosed) return;
  call.state = HelpCallState::kClosed;
  call.closed = now;
}

bool is_over(const HelpCall& call, const HelpCallPolicy& policy, Instant now) {
  return call.state == HelpCallState::kAcknowledged &&
         now >= call.acknowledged.value_or(call.raised) +
                    std::chrono::minutes{policy.closes_after_minutes};
}

bool is_page_name(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  return text.size() <= kLongest &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

}  // namespace yichuang::domain
