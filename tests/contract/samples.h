#pragma once

#include "backend/domain/account.h"
#include "backend/domain/appointment.h"
#include "backend/domain/event.h"
#include "backend/domain/help_call.h"
#include "backend/domain/machine.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

// Records in which no member has its default, each member another value: a column that is
// forgotten or swapped with its neighbour shows.
namespace yichuang::storage {

inline constexpr domain::CivilDate kMonday{std::chrono::year{2026}, std::chrono::November,
                                           std::chrono::day{23}};

/// Seconds after the opening of a Monday.
inline domain::Instant at(int seconds) {
  return domain::from_micros(1'795'395'600'000'000) + domain::seconds{seconds};
}

/// Persons and offices are told apart by their number.
domain::Holder full_holder(int person);
domain::Ticket full_ticket(std::int64_t id);
domain::Window full_window();
domain::Appointment full_appointment(std::int64_t id);
domain::OfficeClosure full_closure(std::int64_t id);
domain::HelpCall full_help_call(std::int64_t id);
domain::User full_user(std::int64_t id);
domain::Session full_session(const std::string& token_hash, std::int64_t user);
domain::Device full_device(std::int64_t id);
domain::Enrolment full_enrolment(const std::string& code_hash);
domain::Event full_event(const std::string& office);

/// Waiting, of a person known by nothing, for one service.
domain::Ticket plain_ticket(std::int64_t id, int number);

/// In another state, its items with it.
domain::Ticket in_state(domain::Ticket ticket, domain::TicketState state);

}  // namespace yichuang::storage
