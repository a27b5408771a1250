#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Status;

constexpr int kLongestTravelMinutes = 240;

Status check_channel(const Context& context, const domain::Office& office,
                     const IssueTicket& command) {
  if (command.travel_minutes < 0 || command.travel_minutes > kLongestTravelMinutes ||
      (command.travel_minutes > 0 && command.channel != domain::Channel::kRemote)) {
    return fail(Reason::kFieldInvalid, "travel time out of range", {{"field", "travel_minutes"}});
  }
  if (command.channel == domain::Channel::kDesk) return {};
  return check_precheck(context, office, command.services);
}

}  // namespace

domain::Result<domain::Ticket> issue_ticket(Context& context, const IssueTicket& command) {
  const auto found = context.office(command.office);
  if (!found) return tl::unexpected(found.error());
  const auto& office = **found;
  if (auto checked = check_services(context, office, command.services); !checked) {
    return tl::unexpected(checked.error());
  }
  if (auto checked = check_channel(context, office, command); !checked) {
    return tl::unexpected(checked.error());
  }
  if (auto checked = check_open(context, office, command.services); !checked) {
    return tl::unexpected(checked.error());
  }
  auto known = known_holder(context, office, command.person);
  if (!known) return tl::unexpected(known.error());

  domain::Ticket ticket;
  ticket.channel = command.channel;
  ticket.holder = std::move(known->holder);
  ticket.note = command.note;
  ticket.priority = domain::strongest_class(office.policy.head_start, command.declared, known->age,
                                            command.decline_priority);
  ticket.arrived =
      domain::arrival_at(context.now(), context.tx().tickets().last_place(office.code));
  if (command.travel_minutes > 0) {
    ticket.not_before = context.now() + std::chrono::minutes(command.travel_minutes);
  }
  take_position(ticket,
                domain::position_at_arrival(office.policy, {ticket.arrived, ticket.priority, {}}));
  return enter_line(context, office, std::move(ticket), command.services);
}

}  // namespace yichuang::app
