#include "backend/domain/resource_name.h"
#include "backend/rpc/counter_service.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/translate_queue.h"
#include "backend/rpc/views.h"

// The part of CounterService that is about windows, lines and days.
namespace yichuang::rpc {
namespace {

using domain::Result;
using queue::v1::Window;

constexpr std::size_t kLongestReason = 100;

std::string method(const char* name) {
  return std::string("/yichuang.queue.v1.CounterService/") + name;
}

Result<Window> shown(const Call& call, const Result<domain::Window>& window) {
  if (!window) return tl::unexpected(window.error());
  return to_proto(*window, call.app.catalogue().window(window->office, window->code),
                  Audience::kStaff);
}

bool supervises(const Call& call, const app::WindowRef& window) {
  return call.has_role(domain::Role::kSupervisor, window.office);
}

Result<Window> set_emergency(Call& call, const queue::v1::EmergencyRequest& in, bool raised) {
  const auto window = *window_field(in.window());
  return shown(call, app::set_emergency(call.app, {window, raised, supervises(call, window)}));
}

Result<queue::v1::ListWindowsResponse> list_windows(Call& call,
                                                    const queue::v1::ListWindowsRequest& in) {
  const auto hall = call.halls().get(call.app, *office_field(in.office()));
  if (!hall) return tl::unexpected(hall.error());
  queue::v1::ListWindowsResponse out;
  for (const auto& window : windows_of(**hall, Audience::kStaff)) {
    *out.add_windows() = window;
  }
  return out;
}

/// Window code of an optional filter; it must be of the request's office.
Result<std::string> window_filter(const Call& call, const std::string& name,
                                  const std::string& office) {
  if (name.empty()) return std::string();
  const auto window = window_field(name);
  if (!window) return tl::unexpected(window.error());
  if (window->office != office || call.app.catalogue().window(office, window->code) == nullptr) {
    return domain::fail(domain::Reason::kWindowNotFound, "no such window of the office",
                        {{"window", window->code}});
  }
  return window->code;
}

Result<queue::v1::ListWaitingTicketsResponse> list_waiting(
    Call& call, const queue::v1::ListWaitingTicketsRequest& in) {
  const auto office = *office_field(in.office());
  const auto window = window_filter(call, in.window(), office);
  if (!window) return tl::unexpected(window.error());
  const auto page = page_field(in.page_size(), in.page_token());
  if (!page) return tl::unexpected(page.error());
  constexpr int kWholeLine = 10'000;
  const auto hall = call.halls().get(call.app, office);
  if (!hall) return tl::unexpected(hall.error());
  const auto waiting = app::waiting_tickets(call.app, **hall, *window, call.halls(), kWholeLine);
  if (!waiting) return tl::unexpected(waiting.error());
  std::vector<queue::v1::WaitingTicket> rows;
  for (const auto& one : *waiting) rows.push_back(row_of(one));
  if (in.include_away()) {
    for (const auto& ticket : (*hall)->away) {
      queue::v1::WaitingTicket row;
      *row.mutable_ticket() = to_proto(*ticket, Audience::kStaff);
      rows.push_back(std::move(row));
    }
  }
  queue::v1::ListWaitingTicketsResponse out;
  for (auto i = page->first; i < std::min(rows.size(), page->first + page->size); ++i) {
    *out.add_tickets() = std::move(rows[i]);
  }
  out.set_next_page_token(next_page(*page, rows.size()));
  return out;
}

Result<queue::v1::DayFigures> day_figures(Call& call, const queue::v1::GetDayFiguresRequest& in) {
  const auto office = call.app.office(*office_field(in.office()));
  if (!office) return tl::unexpected(office.error());
  const auto window = window_filter(call, in.window(), (*office)->code);
  if (!window) return tl::unexpected(window.error());
  auto date = call.app.local(**office).date;
  if (!in.business_date().empty()) {
    const auto asked = domain::parse_date(in.business_date());
    if (!asked) {
      return domain::fail(domain::Reason::kFieldInvalid, "no date", {{"field", "business_date"}});
    }
    date = *asked;
  }
  return to_proto(call.app.tx().tickets().tally((*office)->code, date, *window), date);
}

Result<queue::v1::CloseDayResponse> close_day(Call& call, const queue::v1::CloseDayRequest& in) {
  const auto closed = app::close_day(call.app, *office_field(in.office()));
  if (!closed) return tl::unexpected(closed.error());
  queue::v1::CloseDayResponse out;
  out.set_business_date(domain::to_string(closed->date));
  out.set_ended_tickets(closed->ended_tickets);
  out.set_closed_windows(closed->closed_windows);
  return out;
}

}  // namespace

grpc::ServerUnaryReactor* CounterService::OpenWindow(grpc::CallbackServerContext* context,
                                                     const queue::v1::OpenWindowRequest* request,
                                                     queue::v1::Window* response) {
  return command(backend_, context, method("OpenWindow"), request, response,
                 office_of_window(request->window()),
                 [](Call& call, const queue::v1::OpenWindowRequest& in) {
                   return shown(call, app::open_window(call.app, *window_field(in.window())));
                 });
}

grpc::ServerUnaryReactor* CounterService::PauseWindow(grpc::CallbackServerContext* context,
                                                      const queue::v1::PauseWindowRequest* request,
                                                      queue::v1::Window* response) {
  return command(
      backend_, context, method("PauseWindow"), request, response,
      office_of_window(request->window()),
      [](Call& call, const queue::v1::PauseWindowRequest& in) -> Result<Window> {
        if (auto checked = check_required(in.reason(), kLongestReason, "reason"); !checked) {
          return tl::unexpected(checked.error());
        }
        return shown(call, app::pause_window(call.app, {*window_field(in.window()), in.reason()}));
      });
}

grpc::ServerUnaryReactor* CounterService::ResumeWindow(
    grpc::CallbackServerContext* context, const queue::v1::ResumeWindowRequest* request,
    queue::v1::Window* response) {
  return command(backend_, context, method("ResumeWindow"), request, response,
                 office_of_window(request->window()),
                 [](Call& call, const queue::v1::ResumeWindowRequest& in) {
                   return shown(call, app::resume_window(call.app, *window_field(in.window())));
                 });
}

grpc::ServerUnaryReactor* CounterService::CloseWindow(grpc::CallbackServerContext* context,
                                                      const queue::v1::CloseWindowRequest* request,
                                                      queue::v1::Window* response) {
  return command(
      backend_, context, method("CloseWindow"), request, response,
      office_of_window(request->window()), [](Call& call, const queue::v1::CloseWindowRequest& in) {
        const auto window = *window_field(in.window());
        return shown(call, app::close_window(call.app, {window, supervises(call, window)}));
      });
}

grpc::ServerUnaryReactor* CounterService::RaiseEmergency(grpc::CallbackServerContext* context,
                                                         const queue::v1::EmergencyRequest* request,
                                                         queue::v1::Window* response) {
  return command(backend_, context, method("RaiseEmergency"), request, response,
                 office_of_window(request->window()),
                 [](Call& call, const queue::v1::EmergencyRequest& in) {
                   return set_emergency(call, in, true);
                 });
}

grpc::ServerUnaryReactor* CounterService::ClearEmergency(grpc::CallbackServerContext* context,
                                                         const queue::v1::EmergencyRequest* request,
                                                         queue::v1::Window* response) {
  return command(backend_, context, method("ClearEmergency"), request, response,
                 office_of_window(request->window()),
                 [](Call& call, const queue::v1::EmergencyRequest& in) {
                   return set_emergency(call, in, false);
                 });
}

grpc::ServerUnaryReactor* CounterService::ListWindows(grpc::CallbackServerContext* context,
                                                      const queue::v1::ListWindowsRequest* request,
                                                      queue::v1::ListWindowsResponse* response) {
  return query(backend_, context, method("ListWindows"), request, response,
               office_field(request->office()), list_windows);
}

grpc::ServerUnaryReactor* CounterService::ListWaitingTickets(
    grpc::CallbackServerContext* context, const queue::v1::ListWaitingTicketsRequest* request,
    queue::v1::ListWaitingTicketsResponse* response) {
  return query(backend_, context, method("ListWaitingTickets"), request, response,
               office_field(request->office()), list_waiting);
}

grpc::ServerUnaryReactor* CounterService::GetDayFigures(
    grpc::CallbackServerContext* context, const queue::v1::GetDayFiguresRequest* request,
    queue::v1::DayFigures* response) {
  return query(backend_, context, method("GetDayFigures"), request, response,
               office_field(request->office()), day_figures);
}

grpc::ServerUnaryReactor* CounterService::CloseDay(grpc::CallbackServerContext* context,
                                                   const queue::v1::CloseDayRequest* request,
                                                   queue::v1::CloseDayResponse* response) {
  return command(backend_, context, method("CloseDay"), request, response,
                 office_field(request->office()), close_day);
}

}  // namespace yichuang::rpc
