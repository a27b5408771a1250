#include <utility>

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;
using domain::Window;
using domain::WindowState;

Window save(Context& context, Window window, const std::string& kind,
            const std::map<std::string, std::string>& details = {}) {
  context.tx().windows().save(window);
  context.record(kind, window.office, domain::window_name(window.office, window.code), details);
  return window;
}

Status check_free(const Window& window) {
  if (window.ticket == 0) return {};
  return fail(Reason::kWindowBusy, "the window has a ticket",
              {{"window", window.code}, {"ticket", std::to_string(window.ticket)}});
}

Window closed(Context& context, Window window) {
  window.state = WindowState::kClosed;
  window.clerk = 0;
  window.clerk_name.clear();
  window.pause_reason.clear();
  window.emergency = false;
  window.since = context.now();
  return save(context, std::move(window), "window.closed");
}

/// A clerk sits at one window: the one left behind is closed.
Status leave_other_window(Context& context, const WindowRef& ref) {
  auto other = context.tx().windows().of_clerk(context.actor().user);
  if (!other || (other->office == ref.office && other->code == ref.code)) return {};
  if (auto checked = check_free(*other); !checked) return checked;
  closed(context, *std::move(other));
  return {};
}

Result<Window> window_of_actor(Context& context, const WindowRef& ref, bool of_somebody_else) {
  auto window = window_state(context, ref);
  if (window && window->clerk != context.actor().user && !of_somebody_else) {
    return fail(Reason::kWindowNotYours, "somebody else sits at the window",
                {{"window", ref.code}});
  }
  return window;
}

}  // namespace

Result<Window> open_window(Context& context, const WindowRef& ref) {
  auto window = window_state(context, ref);
  if (!window) return window;
  if (window->state != WindowState::kClosed && window->clerk != context.actor().user) {
    return fail(Reason::kWindowTaken, "another clerk sits at the window", {{"window", ref.code}});
  }
  if (auto left = leave_other_window(context, ref); !left) return tl::unexpected(left.error());
  if (window->state == WindowState::kOpen) return window;
  window->state = WindowState::kOpen;
  window->pause_reason.clear();
  window->clerk = context.actor().user;
  window->clerk_name = context.actor().display_name;
  window->since = context.now();
  return save(context, *std::move(window), "window.opened");
}

Result<Window> pause_window(Context& context, const PauseWindow& command) {
  auto window = free_window_of_actor(context, command.window);
  if (!window) return window;
  if (command.reason.empty()) {
    return fail(Reason::kFieldMissing, "a pause has a reason", {{"field", "reason"}});
  }
  window->state = WindowState::kPaused;
  window->pause_reason = command.reason;
  window->since = context.now();
  return save(context, *std::move(window), "window.paused");
}

Result<Window> resume_window(Context& context, const WindowRef& ref) {
  auto window = window_of_actor(context, ref, false);
  if (!window) return window;
  if (window->state == WindowState::kClosed) {
    return fail(Reason::kWindowNotOpen, "the window is closed",
                {{"window", ref.code}, {"state", to_string(window->state)}});
  }
  if (window->state == WindowState::kOpen) return window;
  window->state = WindowState::kOpen;
  window->pause_reason.clear();
  window->since = context.now();
  return save(context, *std::move(window), "window.resumed");
}

Result<Window> close_window(Context& context, const CloseWindow& command) {
  auto window = window_of_actor(context, command.window, command.of_somebody_else);
  if (!window) return window;
  if (window->state == WindowState::kClosed) return window;
  if (auto checked = check_free(*window); !checked) return tl::unexpected(checked.error());
  return closed(context, *std::move(window));
}

Result<Window> set_emergency(Context& context, const SetEmergency& command) {
  auto window = window_of_actor(context, command.window, command.of_somebody_else);
  if (!window) return window;
  if (window->emergency == command.raised) return window;
  window->emergency = command.raised;
  return save(context, *std::move(window),
              command.raised ? "window.emergency" : "window.emergency_cleared");
}

}  // namespace yichuang::app
