#include <utility>

#include "backend/app/assistance/commands.h"
#include "backend/app/assistance/housekeeping.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::HelpCall;
using domain::HelpCallState;
using domain::Reason;
using domain::Result;

void record(Context& context, const HelpCall& call, std::string_view kind) {
  context.record(kind, call.office, domain::help_call_name(call.office, call.id),
                 {{"device", domain::device_name(call.device)},
                  {"need", std::string(domain::to_string(call.kind))},
                  {"page", call.page}});
}

/// HELP_CALL_NOT_FOUND, also when it belongs to another office.
Result<HelpCall> help_call_of(Context& context, const HelpCallRef& ref) {
  auto call = context.tx().help_calls().find(ref.id);
  if (!call || call->office != ref.office) {
    return fail(Reason::kHelpCallNotFound, "no such help call",
                {{"help_call", std::to_string(ref.id)}});
  }
  return *std::move(call);
}

void close_one(Context& context, HelpCall& call) {
  domain::close(call, context.now());
  context.tx().help_calls().update(call);
  record(context, call, "help_call.closed");
}

bool is_day_over(Context& context, const domain::Office& office, const HelpCall& call) {
  if (context.environment().ignore_opening_hours) return false;
  const auto now = context.local(office);
  const auto raised = context.environment().zones.to_local(call.raised, office.time_zone);
  return raised.date < now.date || now.minute >= office.policy.day_end_minute;
}

}  // namespace

Result<HelpCall> raise_help_call(Context& context, const RaiseHelpCall& command) {
  const auto office = context.office(command.office);
  if (!office) return tl::unexpected(office.error());
  if (auto last = context.tx().help_calls().unclosed_of_device(command.device)) {
    const bool here = last->office == command.office;
    if (here && domain::is_same_call(*last, (*office)->policy.help_calls, context.now())) {
      return *std::move(last);
    }
    close_one(context, *last);
  }
  HelpCall call;
  call.id = context.environment().ids.next(context.now());
  call.office = command.office;
  call.device = command.device;
  call.kind = command.kind;
  call.page = command.page;
  call.raised = context.now();
  context.tx().help_calls().insert(call);
  record(context, call, "help_call.raised");
  return call;
}

Result<HelpCall> acknowledge_help_call(Context& context, const HelpCallRef& ref) {
  auto call = help_call_of(context, ref);
  if (!call) return call;
  const auto before = call->state;
  const auto& actor = context.actor();
  auto done = domain::acknowledge(*call, actor.user, actor.display_name, context.now());
  if (!done) return tl::unexpected(done.error());
  if (before == call->state) return call;
  context.tx().help_calls().update(*call);
  record(context, *call, "help_call.acknowledged");
  return call;
}

Result<HelpCall> close_help_call(Context& context, const CloseHelpCall& command) {
  auto call = help_call_of(context, command.call);
  if (!call) return call;
  if (command.only_of_device != 0 && call->device != command.only_of_device) {
    return fail(Reason::kHelpCallNotFound, "the help call is another kiosk's",
                {{"help_call", std::to_string(command.call.id)}});
  }
  if (call->state != HelpCallState::kClosed) close_one(context, *call);
  return call;
}

void close_help_calls(Context& context, const std::string& office) {
  for (auto& call : context.tx().help_calls().unclosed(office)) close_one(context, call);
}

void close_old_help_calls(Context& context) {
  for (auto& call : context.tx().help_calls().all_unclosed()) {
    const auto* office = context.catalogue().office(call.office);
    const bool gone = office == nullptr;
    if (gone || domain::is_over(call, office->policy.help_calls, context.now()) ||
        is_day_over(context, *office, call)) {
      close_one(context, call);
    }
  }
}

}  // namespace yichuang::app
