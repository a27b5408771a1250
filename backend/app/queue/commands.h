#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/domain/line_order.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

// What citizens and clerks do with visits and windows; one command a file. Each checks, changes,
// records its event and gives the newest state. The reasons each can fail with stand in
// protos/yichuang/queue/v1.
namespace yichuang::app {

/// A person as given; every field may be empty.
struct Person {
  std::string identity_number;
  std::string name;
  std::string phone;
};

struct IssueTicket {
  std::string office;
  std::vector<std::string> services;
  Person person;
  domain::PriorityClass declared{domain::PriorityClass::kOrdinary};
  domain::Channel channel{domain::Channel::kKiosk};
  int travel_minutes{};  ///< kRemote only, 0..240
  bool decline_priority{};
  std::string note;
};
domain::Result<domain::Ticket> issue_ticket(Context& context, const IssueTicket& command);

struct TicketRef {
  std::string office;
  std::int64_t id{};
};

struct AddTicketService {
  TicketRef ticket;
  std::string service;
};
domain::Result<domain::Ticket> add_ticket_service(Context& context,
                                                  const AddTicketService& command);

struct CancelTicket {
  TicketRef ticket;
  domain::CancelReason reason{};
};
domain::Result<domain::Ticket> cancel_ticket(Context& context, const CancelTicket& command);

domain::Result<domain::Ticket> return_ticket(Context& context, const TicketRef& ref);
domain::Result<domain::Ticket> reprint_ticket(Context& context, const TicketRef& ref);

struct RateTicket {
  TicketRef ticket;
  int stars{};  ///< 1..5
  std::vector<std::string> tags;
  std::string comment;
};
domain::Result<domain::Ticket> rate_ticket(Context& context, const RateTicket& command);

struct AnnotateTicket {
  TicketRef ticket;
  std::string note;
};
domain::Result<domain::Ticket> annotate_ticket(Context& context, const AnnotateTicket& command);

struct WindowRef {
  std::string office;
  std::string code;
};

/// A command of a clerk on the ticket at the clerk's window.
struct WindowTicket {
  WindowRef window;
  std::int64_t ticket{};
  std::int64_t version{};  ///< 0: any
};

struct CalledNext {
  domain::Ticket ticket;
  std::vector<domain::OrderReason> reasons;
};
domain::Result<CalledNext> call_next(Context& context, const WindowRef& ref);

struct CallTicket {
  WindowRef window;
  std::int64_t ticket{};
  std::string reason;  ///< added to the ticket's note
};
domain::Result<domain::Ticket> call_ticket(Context& context, const CallTicket& command);

domain::Result<domain::Ticket> recall_ticket(Context& context, const WindowTicket& command);
domain::Result<domain::Ticket> start_service(Context& context, const WindowTicket& command);
domain::Result<domain::Ticket> mark_no_show(Context& context, const WindowTicket& command);

struct ParkTicket {
  WindowTicket at;
  domain::ParkReason reason{};
};
domain::Result<domain::Ticket> park_ticket(Context& context, const ParkTicket& command);
domain::Result<domain::Ticket> unpark_ticket(Context& context, const WindowTicket& command);

/// Exactly one target is set.
struct TransferTicket {
  WindowTicket at;
  std::string target_window;
  std::string target_service;
  std::string target_office;
  int travel_minutes{};
  std::string note;
};
struct Transferred {
  domain::Ticket ticket;
  std::optional<domain::Ticket> onward;  ///< in the other office
};
domain::Result<Transferred> transfer_ticket(Context& context, const TransferTicket& command);

struct CompleteService {
  WindowTicket at;
  std::vector<int> ordinals;  ///< empty: all this window can serve
  bool not_done{};
  std::string national_serial;
  std::string note;
};
domain::Result<domain::Ticket> complete_service(Context& context, const CompleteService& command);

domain::Result<domain::Window> open_window(Context& context, const WindowRef& ref);
struct PauseWindow {
  WindowRef window;
  std::string reason;
};
domain::Result<domain::Window> pause_window(Context& context, const PauseWindow& command);
domain::Result<domain::Window> resume_window(Context& context, const WindowRef& ref);
struct CloseWindow {
  WindowRef window;
  bool of_somebody_else{};  ///< a supervisor's right
};
domain::Result<domain::Window> close_window(Context& context, const CloseWindow& command);
struct SetEmergency {
  WindowRef window;
  bool raised{};
  bool of_somebody_else{};
};
domain::Result<domain::Window> set_emergency(Context& context, const SetEmergency& command);

struct DayClosed {
  domain::CivilDate date{};
  int ended_tickets{};
  int closed_windows{};
};
domain::Result<DayClosed> close_day(Context& context, const std::string& office_code);

}  // namespace yichuang::app
