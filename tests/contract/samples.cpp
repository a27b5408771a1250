#include "tests/contract/samples.h"

namespace yichuang::storage {

using domain::ItemState;
using domain::Ticket;
using domain::TicketItem;
using domain::TicketState;

domain::Holder full_holder(int person) {
  const auto digit = std::to_string(person);
  return {"identity-" + digit,         "phone-" + digit,    "sealed:\x01\x7f'\"" + digit, "张*",
          "610999********001" + digit, "138****000" + digit};
}

Ticket full_ticket(std::int64_t id) {
  Ticket ticket;
  ticket.id = id;
  ticket.office = "610902";
  ticket.business_date = kMonday;
  ticket.prefix = "B";
  ticket.number = 17;
  ticket.state = TicketState::kServing;
  ticket.channel = domain::Channel::kAppointment;
  ticket.priority = domain::PriorityClass::kPregnant;
  ticket.arrived = at(1);
  ticket.order_time = at(2);
  ticket.basis = domain::OrderBasis::kTransferred;
  ticket.order_event = at(3);
  ticket.called = at(4);
  ticket.first_called = at(5);
  ticket.serving = at(6);
  ticket.ended = at(7);
  ticket.not_before = at(8);
  ticket.return_until = at(9);
  ticket.calls = 2;
  ticket.window = "3";
  ticket.target_window = "4";
  ticket.pending = "vehicle.transfer plate.replace";
  ticket.appointment = 11;
  ticket.continues = 12;
  ticket.continued_by = 13;
  ticket.note = "带齐材料; it's \"ready\"\n:a";
  ticket.rating = 4;
  ticket.rating_tags = "fast clear";
  ticket.rating_comment = "很好";
  ticket.prints = 6;
  ticket.version = 7;
  ticket.holder = full_holder(1);
  ticket.items = {
      TicketItem{id, 1, "vehicle.transfer", ItemState::kInService, at(10), at(11), "5",
                 "NS-2026-1"},
      TicketItem{id, 2, "plate.replace", ItemState::kPending, at(12), at(13), "6", "NS-2026-2"}};
  return ticket;
}

domain::Window full_window() {
  return {"610902", "3", domain::WindowState::kPaused, "系统故障", 21, "王*", 22, at(20), true};
}

domain::Appointment full_appointment(std::int64_t id) {
  return {id,
          "610902",
          kMonday,
          at(30),
          at(31),
          domain::AppointmentState::kBooked,
          "licence.renew licence.replace",
          at(32),
          at(33),
          at(34),
          "K7Q2M9XA" + std::to_string(id),
          31,
          32,
          at(35),
          33,
          full_holder(2)};
}

domain::OfficeClosure full_closure(std::int64_t id) {
  return {id, "610902", at(40), at(50), "licence.renew", "停电", "power cut", true};
}

domain::HelpCall full_help_call(std::int64_t id) {
  return {id,         "610902",
          40 + id,    domain::HelpCallKind::kCardUnreadable,
          "identify", domain::HelpCallState::kAcknowledged,
          at(50),     at(51),
          21,         "王*",
          at(52)};
}

domain::User full_user(std::int64_t id) {
  return {id,
          "clerk" + std::to_string(id),
          "李娜",
          "$argon2id$x",
          "clerk@610902",
          true,
          true,
          at(60),
          at(61),
          at(62),
          3,
          at(63),
          4};
}

domain::Session full_session(const std::string& token_hash, std::int64_t user) {
  return {token_hash, user, at(70), at(71), true};
}

domain::Device full_device(std::int64_t id) {
  return {id, "大厅一号机", "kiosk@610902", "ab:cd", true, at(80), at(81)};
}

domain::Enrolment full_enrolment(const std::string& code_hash) {
  return {code_hash, "大厅一号机", "kiosk@610902", at(90), true};
}

domain::Event full_event(const std::string& office) {
  return {0, at(100), office, "ticket.called", "tickets/42", "users/3", R"({"window":"3"})", {}};
}

Ticket plain_ticket(std::int64_t id, int number) {
  Ticket ticket;
  ticket.id = id;
  ticket.office = "610902";
  ticket.business_date = kMonday;
  ticket.prefix = "A";
  ticket.number = number;
  ticket.arrived = at(number);
  ticket.order_time = at(number);
  ticket.pending = "licence.renew";
  ticket.items = {TicketItem{id, 1, "licence.renew", ItemState::kPending, {}, {}, {}, {}}};
  return ticket;
}

Ticket in_state(Ticket ticket, TicketState state) {
  ticket.state = state;
  const auto item = state == TicketState::kCompleted ? ItemState::kDone
                    : domain::is_open(state)         ? ItemState::kPending
                                                     : ItemState::kCancelled;
  for (auto& each : ticket.items) each.state = item;
  domain::refresh_pending(ticket);
  return ticket;
}

}  // namespace yichuang::storage
