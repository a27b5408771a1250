#include "backend/rpc/translate_queue.h"

#include "backend/domain/resource_name.h"

namespace yichuang::rpc {
namespace {

void add_item(queue::v1::Ticket& proto, const domain::Ticket& ticket,
              const domain::TicketItem& item) {
  auto& added = *proto.add_items();
  added.set_ordinal(item.ordinal);
  added.set_service(domain::service_name(item.service));
  added.set_state(to_proto(item.state));
  if (item.started) *added.mutable_start_time() = to_proto(*item.started);
  if (item.ended) *added.mutable_end_time() = to_proto(*item.ended);
  if (!item.window.empty()) added.set_window(domain::window_name(ticket.office, item.window));
  added.set_national_serial(item.national_serial);
}

void add_times(queue::v1::Ticket& proto, const domain::Ticket& ticket) {
  *proto.mutable_create_time() = to_proto(ticket.arrived);
  if (ticket.called) *proto.mutable_call_time() = to_proto(*ticket.called);
  if (ticket.serving) *proto.mutable_serve_time() = to_proto(*ticket.serving);
  if (ticket.ended) *proto.mutable_end_time() = to_proto(*ticket.ended);
  if (ticket.not_before) *proto.mutable_not_before() = to_proto(*ticket.not_before);
  if (ticket.return_until) *proto.mutable_return_until() = to_proto(*ticket.return_until);
}

}  // namespace

queue::v1::Ticket to_proto(const domain::Ticket& ticket, Audience audience) {
  queue::v1::Ticket proto;
  proto.set_name(domain::ticket_name(ticket.office, ticket.id));
  proto.set_number(domain::display_number(ticket));
  proto.set_business_date(domain::to_string(ticket.business_date));
  proto.set_state(to_proto(ticket.state));
  for (const auto& item : ticket.items) add_item(proto, ticket, item);
  proto.set_channel(to_proto(ticket.channel));
  *proto.mutable_holder() = to_proto(ticket.holder);
  add_times(proto, ticket);
  proto.set_call_count(ticket.calls);
  if (!ticket.window.empty()) proto.set_window(domain::window_name(ticket.office, ticket.window));
  if (!ticket.target_window.empty()) {
    proto.set_target_window(domain::window_name(ticket.office, ticket.target_window));
  }
  proto.set_rating(ticket.rating);
  proto.set_print_count(ticket.prints);
  proto.set_etag(std::to_string(ticket.version));
  if (ticket.appointment != 0) {
    proto.set_appointment(domain::appointment_name(ticket.office, ticket.appointment));
  }
  // The other office's code is not kept; its clients know the ticket by its id.
  if (ticket.continues != 0) proto.set_continues(std::to_string(ticket.continues));
  if (ticket.continued_by != 0) proto.set_continued_by(std::to_string(ticket.continued_by));
  if (audience == Audience::kStaff) {
    proto.set_priority_class(to_proto(ticket.priority));
    proto.set_note(ticket.note);
  }
  return proto;
}

queue::v1::OrderReason to_proto(const domain::OrderReason& reason) {
  queue::v1::OrderReason proto;
  proto.set_kind(to_proto(reason.kind));
  proto.set_head_start_seconds(reason.head_start_seconds);
  *proto.mutable_time() = to_proto(reason.time);
  return proto;
}

queue::v1::LinePlace to_proto(const app::Place& place, Audience audience) {
  queue::v1::LinePlace proto;
  proto.set_position(place.position);
  *proto.mutable_order_time() = to_proto(place.order_time);
  for (const auto& reason : place.reasons) {
    // Whoever stands at the kiosk beside the citizen need not read why.
    if (audience == Audience::kCitizen && reason.kind == domain::OrderReasonKind::kPriority) {
      continue;
    }
    *proto.add_reasons() = to_proto(reason);
  }
  *proto.mutable_estimate() = to_proto(place.estimate);
  return proto;
}

queue::v1::Window to_proto(const domain::Window& window, const domain::WindowDef* def,
                           Audience audience) {
  queue::v1::Window proto;
  proto.set_name(domain::window_name(window.office, window.code));
  proto.set_number(window.code);
  proto.set_state(to_proto(window.state));
  *proto.mutable_state_time() = to_proto(window.since);
  if (def != nullptr) {
    *proto.mutable_label() = to_proto(def->label);
    proto.set_all_services(def->all_services);
    for (const auto& service : def->services) proto.add_services(domain::service_name(service));
  }
  if (window.ticket != 0) proto.set_ticket(domain::ticket_name(window.office, window.ticket));
  if (audience == Audience::kStaff) {
    proto.set_pause_reason(window.pause_reason);
    proto.set_clerk(window.clerk_name);
    proto.set_emergency(window.emergency);
  }
  return proto;
}

queue::v1::DayFigures to_proto(const ports::TicketTally& tally, domain::CivilDate date) {
  queue::v1::DayFigures proto;
  proto.set_business_date(domain::to_string(date));
  proto.set_issued(tally.issued);
  proto.set_waiting(tally.waiting);
  proto.set_called(tally.called);
  proto.set_served(tally.served);
  proto.set_missed(tally.missed);
  proto.set_cancelled(tally.cancelled);
  if (tally.waits > 0) {
    proto.set_mean_wait_seconds(static_cast<std::int32_t>(tally.wait_seconds / tally.waits));
  }
  if (tally.services > 0) {
    proto.set_mean_service_seconds(
        static_cast<std::int32_t>(tally.service_seconds / tally.services));
  }
  proto.set_longest_wait_seconds(tally.longest_wait_seconds);
  for (const int count : tally.ratings) proto.add_ratings(count);
  return proto;
}

}  // namespace yichuang::rpc
