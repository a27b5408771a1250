#include "backend/rpc/counter_service.h"

#include "backend/rpc/fields.h"
#include "backend/rpc/translate_queue.h"

namespace yichuang::rpc {
namespace {

using domain::Result;
using queue::v1::Ticket;

constexpr std::size_t kLongestNote = 500;
constexpr std::size_t kLongestReason = 200;
constexpr std::size_t kLongestSerial = 32;

std::string method(const char* name) {
  return std::string("/yichuang.queue.v1.CounterService/") + name;
}

Result<Ticket> shown(const Result<domain::Ticket>& ticket) {
  if (!ticket) return tl::unexpected(ticket.error());
  return to_proto(*ticket, Audience::kStaff);
}

/// Window and ticket of a command; the ticket is of the window's office.
template <class Request>
Result<app::WindowTicket> at_window(const Request& request, const std::string& etag = {}) {
  auto window = window_field(request.window());
  if (!window) return tl::unexpected(window.error());
  const auto ticket = ticket_field(request.ticket(), "ticket");
  if (!ticket) return tl::unexpected(ticket.error());
  if (ticket->office != window->office) {
    return domain::fail(domain::Reason::kTicketNotFound, "a ticket of another office",
                        {{"ticket", std::to_string(ticket->id)}});
  }
  const auto version = version_field(etag);
  if (!version) return tl::unexpected(version.error());
  return app::WindowTicket{*std::move(window), ticket->id, *version};
}

using TicketCommand = Result<domain::Ticket> (*)(app::Context&, const app::WindowTicket&);

/// The body of a command that needs no more than window and ticket.
auto plain(TicketCommand run) {
  return [run](Call& call, const queue::v1::TicketCommandRequest& in) -> Result<Ticket> {
    const auto at = at_window(in, in.etag());
    if (!at) return tl::unexpected(at.error());
    return shown(run(call.app, *at));
  };
}

Result<queue::v1::CallNextResponse> call_next(Call& call, const queue::v1::CallNextRequest& in) {
  const auto called = app::call_next(call.app, *window_field(in.window()));
  if (!called) return tl::unexpected(called.error());
  queue::v1::CallNextResponse out;
  *out.mutable_ticket() = to_proto(called->ticket, Audience::kStaff);
  for (const auto& reason : called->reasons) *out.add_reasons() = to_proto(reason);
  return out;
}

/// How many this window could serve are left; counted when the writer is free again.
Afterwards<queue::v1::CallNextResponse> with_waiting(const app::WindowRef& window) {
  using Response = queue::v1::CallNextResponse;
  return {[window](Backend& backend, const Identified&, Response& out) {
            const auto count = backend.halls.known_servable(window.office, window.code);
            if (count) out.set_waiting(*count);
            return count.has_value();
          },
          [window](Call& call, Response& out) -> domain::Status {
            const auto hall = call.halls().get(call.app, window.office);
            if (!hall) return tl::unexpected(hall.error());
            out.set_waiting(app::count_servable(**hall, window.code));
            return {};
          }};
}

Result<Ticket> call_ticket(Call& call, const queue::v1::CallTicketRequest& in) {
  const auto at = at_window(in);
  if (!at) return tl::unexpected(at.error());
  if (auto checked = check_required(in.reason(), kLongestReason, "reason"); !checked) {
    return tl::unexpected(checked.error());
  }
  return shown(app::call_ticket(call.app, {at->window, at->ticket, in.reason()}));
}

Result<Ticket> park(Call& call, const queue::v1::ParkTicketRequest& in) {
  const auto at = at_window(in);
  if (!at) return tl::unexpected(at.error());
  const auto reason = from_proto(in.reason());
  if (!reason) return tl::unexpected(reason.error());
  return shown(app::park_ticket(call.app, {*at, *reason}));
}

domain::Status read_target(const queue::v1::TransferTicketRequest& in,
                           app::TransferTicket& command) {
  switch (in.target_case()) {
    case queue::v1::TransferTicketRequest::kTargetWindow: {
      auto window = window_field(in.target_window(), "target_window");
      if (!window) return tl::unexpected(window.error());
      if (window->office != command.at.window.office) {
        return domain::fail(domain::Reason::kWindowNotFound, "a window of another office",
                            {{"window", window->code}});
      }
      command.target_window = std::move(window->code);
      return {};
    }
    case queue::v1::TransferTicketRequest::kTargetService: {
      auto service = service_field(in.target_service(), "target_service");
      if (!service) return tl::unexpected(service.error());
      command.target_service = *std::move(service);
      return {};
    }
    case queue::v1::TransferTicketRequest::kTargetOffice: {
      auto office = office_field(in.target_office(), "target_office");
      if (!office) return tl::unexpected(office.error());
      command.target_office = *std::move(office);
      return {};
    }
    case queue::v1::TransferTicketRequest::TARGET_NOT_SET:
      break;
  }
  return domain::fail(domain::Reason::kFieldMissing, "no target", {{"field", "target"}});
}

Result<queue::v1::TransferTicketResponse> transfer(Call& call,
                                                   const queue::v1::TransferTicketRequest& in) {
  const auto at = at_window(in);
  if (!at) return tl::unexpected(at.error());
  app::TransferTicket command{*at, {}, {}, {}, in.travel_minutes(), in.note()};
  if (auto read = read_target(in, command); !read) return tl::unexpected(read.error());
  if (auto checked = check_text(in.note(), kLongestNote, "note"); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto transferred = app::transfer_ticket(call.app, command);
  if (!transferred) return tl::unexpected(transferred.error());
  queue::v1::TransferTicketResponse out;
  *out.mutable_ticket() = to_proto(transferred->ticket, Audience::kStaff);
  if (transferred->onward) {
    *out.mutable_onward() = to_proto(*transferred->onward, Audience::kStaff);
  }
  return out;
}

Result<Ticket> complete(Call& call, const queue::v1::CompleteServiceRequest& in) {
  const auto at = at_window(in);
  if (!at) return tl::unexpected(at.error());
  if (auto checked = check_text(in.note(), kLongestNote, "note"); !checked) {
    return tl::unexpected(checked.error());
  }
  if (auto checked = check_text(in.national_serial(), kLongestSerial, "national_serial");
      !checked) {
    return tl::unexpected(checked.error());
  }
  return shown(app::complete_service(call.app, {*at,
                                                {in.ordinals().begin(), in.ordinals().end()},
                                                in.not_done(),
                                                in.national_serial(),
                                                in.note()}));
}

Result<Ticket> annotate(Call& call, const queue::v1::AnnotateTicketRequest& in) {
  if (auto checked = check_required(in.note(), kLongestNote, "note"); !checked) {
    return tl::unexpected(checked.error());
  }
  return shown(app::annotate_ticket(call.app, {*ticket_field(in.ticket()), in.note()}));
}

}  // namespace

grpc::ServerUnaryReactor* CounterService::CallNext(grpc::CallbackServerContext* context,
                                                   const queue::v1::CallNextRequest* request,
                                                   queue::v1::CallNextResponse* response) {
  return command(backend_, context, method("CallNext"), request, response,
                 office_of_window(request->window()), call_next,
                 with_waiting(window_field(request->window()).value_or(app::WindowRef{})));
}

grpc::ServerUnaryReactor* CounterService::CallTicket(grpc::CallbackServerContext* context,
                                                     const queue::v1::CallTicketRequest* request,
                                                     queue::v1::Ticket* response) {
  return command(backend_, context, method("CallTicket"), request, response,
                 office_of_window(request->window()), call_ticket);
}

grpc::ServerUnaryReactor* CounterService::RecallTicket(
    grpc::CallbackServerContext* context, const queue::v1::TicketCommandRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("RecallTicket"), request, response,
                 office_of_window(request->window()), plain(app::recall_ticket));
}

grpc::ServerUnaryReactor* CounterService::StartService(
    grpc::CallbackServerContext* context, const queue::v1::TicketCommandRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("StartService"), request, response,
                 office_of_window(request->window()), plain(app::start_service));
}

grpc::ServerUnaryReactor* CounterService::MarkNoShow(grpc::CallbackServerContext* context,
                                                     const queue::v1::TicketCommandRequest* request,
                                                     queue::v1::Ticket* response) {
  return command(backend_, context, method("MarkNoShow"), request, response,
                 office_of_window(request->window()), plain(app::mark_no_show));
}

grpc::ServerUnaryReactor* CounterService::ParkTicket(grpc::CallbackServerContext* context,
                                                     const queue::v1::ParkTicketRequest* request,
                                                     queue::v1::Ticket* response) {
  return command(backend_, context, method("ParkTicket"), request, response,
                 office_of_window(request->window()), park);
}

grpc::ServerUnaryReactor* CounterService::UnparkTicket(
    grpc::CallbackServerContext* context, const queue::v1::TicketCommandRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("UnparkTicket"), request, response,
                 office_of_window(request->window()), plain(app::unpark_ticket));
}

grpc::ServerUnaryReactor* CounterService::TransferTicket(
    grpc::CallbackServerContext* context, const queue::v1::TransferTicketRequest* request,
    queue::v1::TransferTicketResponse* response) {
  return command(backend_, context, method("TransferTicket"), request, response,
                 office_of_window(request->window()), transfer);
}

grpc::ServerUnaryReactor* CounterService::CompleteService(
    grpc::CallbackServerContext* context, const queue::v1::CompleteServiceRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("CompleteService"), request, response,
                 office_of_window(request->window()), complete);
}

grpc::ServerUnaryReactor* CounterService::AnnotateTicket(
    grpc::CallbackServerContext* context, const queue::v1::AnnotateTicketRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("AnnotateTicket"), request, response,
                 office_of_ticket(request->ticket(), "ticket"), annotate);
}

}  // namespace yichuang::rpc
