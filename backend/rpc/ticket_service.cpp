#include "backend/rpc/ticket_service.h"

#include "backend/app/hall/find_tickets.h"
#include "backend/app/hall/places.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/place.h"
#include "backend/rpc/translate_queue.h"

namespace yichuang::rpc {
namespace {

using domain::Result;
using domain::Status;
using queue::v1::Ticket;

constexpr std::size_t kLongestNote = 500;
constexpr std::size_t kLongestName = 50;
constexpr std::size_t kLongestNumber = 40;
constexpr int kMostTags = 8;
constexpr std::size_t kLongestTag = 40;

std::string method(const char* name) {
  return std::string("/yichuang.queue.v1.TicketService/") + name;
}

Ticket shown(const Call& call, const domain::Ticket& ticket) {
  return to_proto(ticket, audience_of(call));
}

/// The answer of a command that gives the ticket.
Result<Ticket> shown(const Call& call, const Result<domain::Ticket>& ticket) {
  if (!ticket) return tl::unexpected(ticket.error());
  return shown(call, *ticket);
}

/// A ticket with its place, for whoever asks about it.
void fill(Call& call, const domain::Ticket& ticket, queue::v1::GetTicketResponse& response) {
  *response.mutable_ticket() = shown(call, ticket);
  if (const auto place = app::place_of(call.app, ticket, call.halls())) {
    *response.mutable_place() = to_proto(*place, audience_of(call));
  }
}

Result<app::Person> person_of(const queue::v1::Person& proto) {
  for (const auto& [text, limit, field] :
       {std::tuple(&proto.identity_number(), kLongestNumber, "person.identity_number"),
        std::tuple(&proto.name(), kLongestName, "person.name"),
        std::tuple(&proto.phone(), kLongestNumber, "person.phone")}) {
    if (auto checked = check_text(*text, limit, field); !checked) {
      return tl::unexpected(checked.error());
    }
  }
  return app::Person{proto.identity_number(), proto.name(), proto.phone()};
}

Result<app::IssueTicket> from_proto(const queue::v1::IssueTicketRequest& request) {
  app::IssueTicket command;
  const auto office = office_field(request.office());
  if (!office) return tl::unexpected(office.error());
  command.office = *office;
  const auto services = service_fields(request.services());
  if (!services) return tl::unexpected(services.error());
  command.services = *services;
  const auto person = person_of(request.person());
  if (!person) return tl::unexpected(person.error());
  command.person = *person;
  const auto declared = rpc::from_proto(request.priority_class());
  if (!declared) return tl::unexpected(declared.error());
  command.declared = *declared;
  const auto channel = rpc::from_proto(request.channel());
  if (!channel) return tl::unexpected(channel.error());
  command.channel = *channel;
  if (auto checked = check_text(request.note(), kLongestNote, "note"); !checked) {
    return tl::unexpected(checked.error());
  }
  command.note = request.note();
  command.travel_minutes = request.travel_minutes();
  command.decline_priority = request.decline_priority();
  return command;
}

/// Staff give tickets of their own offices, and of any other one to those who travel there.
domain::Status check_office(const Call& call, const app::IssueTicket& command) {
  const bool travels = command.channel == domain::Channel::kRemote;
  if (!call.is_staff() || travels || call.has_role(domain::Role::kClerk, command.office) ||
      call.has_role(domain::Role::kSupervisor, command.office)) {
    return {};
  }
  return domain::fail(domain::Reason::kOfficeOutOfScope, "not an office of the caller",
                      {{"office", command.office}});
}

Result<queue::v1::IssueTicketResponse> issue(Call& call,
                                             const queue::v1::IssueTicketRequest& request) {
  const auto command = from_proto(request);
  if (!command) return tl::unexpected(command.error());
  if (command->channel == domain::Channel::kDesk && !call.is_staff()) {
    return domain::fail(domain::Reason::kPermissionDenied, "only the desk gives desk tickets",
                        {{"field", "channel"}});
  }
  if (auto checked = check_office(call, *command); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto ticket = app::issue_ticket(call.app, *command);
  if (!ticket) return tl::unexpected(ticket.error());
  queue::v1::IssueTicketResponse response;
  *response.mutable_ticket() = shown(call, *ticket);
  response.mutable_ticket()->set_visit_code(call.app.environment().secrets.visit_code(ticket->id));
  return response;
}

Result<app::FindTickets> from_proto(const queue::v1::FindTicketsRequest& request) {
  const auto office = office_field(request.office());
  if (!office) return tl::unexpected(office.error());
  app::FindTickets query{*office, {}, {}, {}, {}};
  switch (request.key_case()) {
    case queue::v1::FindTicketsRequest::kIdentityNumber:
      query.identity_number = request.identity_number();
      break;
    case queue::v1::FindTicketsRequest::kPhone:
      query.phone = request.phone();
      break;
    case queue::v1::FindTicketsRequest::kVisitCode:
      query.visit_code = request.visit_code();
      break;
    case queue::v1::FindTicketsRequest::kNumber:
      query.number = request.number();
      break;
    case queue::v1::FindTicketsRequest::KEY_NOT_SET:
      return domain::fail(domain::Reason::kFieldMissing, "no key", {{"field", "key"}});
  }
  return query;
}

Result<app::RateTicket> from_proto(const queue::v1::RateTicketRequest& request) {
  const auto ticket = ticket_field(request.name());
  if (!ticket) return tl::unexpected(ticket.error());
  if (request.tags_size() > kMostTags) {
    return domain::fail(domain::Reason::kFieldTooLong, "too many tags", {{"field", "tags"}});
  }
  app::RateTicket command{*ticket, request.stars(), {}, request.comment()};
  for (const auto& tag : request.tags()) {
    if (auto checked = check_required(tag, kLongestTag, "tags"); !checked) {
      return tl::unexpected(checked.error());
    }
    command.tags.push_back(tag);
  }
  if (auto checked = check_text(request.comment(), kLongestNote, "comment"); !checked) {
    return tl::unexpected(checked.error());
  }
  return command;
}

}  // namespace

grpc::ServerUnaryReactor* TicketService::IssueTicket(grpc::CallbackServerContext* context,
                                                     const queue::v1::IssueTicketRequest* request,
                                                     queue::v1::IssueTicketResponse* response) {
  return command(backend_, context, method("IssueTicket"), request, response,
                 office_field(request->office()), issue,
                 with_place<queue::v1::IssueTicketResponse>());
}

grpc::ServerUnaryReactor* TicketService::GetTicket(grpc::CallbackServerContext* context,
                                                   const queue::v1::GetTicketRequest* request,
                                                   queue::v1::GetTicketResponse* response) {
  return query(backend_, context, method("GetTicket"), request, response,
               office_of_ticket(request->name()),
               [](Call& call,
                  const queue::v1::GetTicketRequest& in) -> Result<queue::v1::GetTicketResponse> {
                 const auto ticket = app::find_ticket(call.app, *ticket_field(in.name()));
                 if (!ticket) return tl::unexpected(ticket.error());
                 queue::v1::GetTicketResponse out;
                 fill(call, *ticket, out);
                 return out;
               });
}

grpc::ServerUnaryReactor* TicketService::FindTickets(grpc::CallbackServerContext* context,
                                                     const queue::v1::FindTicketsRequest* request,
                                                     queue::v1::FindTicketsResponse* response) {
  return query(
      backend_, context, method("FindTickets"), request, response, office_field(request->office()),
      [](Call& call,
         const queue::v1::FindTicketsRequest& in) -> Result<queue::v1::FindTicketsResponse> {
        const auto key = from_proto(in);
        if (!key) return tl::unexpected(key.error());
        const auto tickets = app::find_tickets(call.app, *key);
        if (!tickets) return tl::unexpected(tickets.error());
        queue::v1::FindTicketsResponse out;
        for (const auto& ticket : *tickets) fill(call, ticket, *out.add_tickets());
        return out;
      });
}

grpc::ServerUnaryReactor* TicketService::AddTicketService(
    grpc::CallbackServerContext* context, const queue::v1::AddTicketServiceRequest* request,
    queue::v1::Ticket* response) {
  return command(
      backend_, context, method("AddTicketService"), request, response,
      office_of_ticket(request->name()),
      [](Call& call, const queue::v1::AddTicketServiceRequest& in) -> Result<Ticket> {
        const auto service = service_field(in.service());
        if (!service) return tl::unexpected(service.error());
        return shown(call, app::add_ticket_service(call.app, {*ticket_field(in.name()), *service}));
      });
}

grpc::ServerUnaryReactor* TicketService::CancelTicket(grpc::CallbackServerContext* context,
                                                      const queue::v1::CancelTicketRequest* request,
                                                      queue::v1::Ticket* response) {
  return command(
      backend_, context, method("CancelTicket"), request, response,
      office_of_ticket(request->name()),
      [](Call& call, const queue::v1::CancelTicketRequest& in) -> Result<Ticket> {
        const auto reason = from_proto(in.reason());
        if (!reason) return tl::unexpected(reason.error());
        return shown(call, app::cancel_ticket(call.app, {*ticket_field(in.name()), *reason}));
      });
}

grpc::ServerUnaryReactor* TicketService::ReturnTicket(grpc::CallbackServerContext* context,
                                                      const queue::v1::ReturnTicketRequest* request,
                                                      queue::v1::Ticket* response) {
  return command(backend_, context, method("ReturnTicket"), request, response,
                 office_of_ticket(request->name()),
                 [](Call& call, const queue::v1::ReturnTicketRequest& in) -> Result<Ticket> {
                   return shown(call, app::return_ticket(call.app, *ticket_field(in.name())));
                 });
}

grpc::ServerUnaryReactor* TicketService::ReprintTicket(
    grpc::CallbackServerContext* context, const queue::v1::ReprintTicketRequest* request,
    queue::v1::Ticket* response) {
  return command(backend_, context, method("ReprintTicket"), request, response,
                 office_of_ticket(request->name()),
                 [](Call& call, const queue::v1::ReprintTicketRequest& in) -> Result<Ticket> {
                   auto ticket = app::reprint_ticket(call.app, *ticket_field(in.name()));
                   auto answer = shown(call, ticket);
                   // It is the same ticket: the QR on the new paper is the one on the old.
                   if (answer) {
                     answer->set_visit_code(call.app.environment().secrets.visit_code(ticket->id));
                   }
                   return answer;
                 });
}

grpc::ServerUnaryReactor* TicketService::RateTicket(grpc::CallbackServerContext* context,
                                                    const queue::v1::RateTicketRequest* request,
                                                    queue::v1::Ticket* response) {
  return command(backend_, context, method("RateTicket"), request, response,
                 office_of_ticket(request->name()),
                 [](Call& call, const queue::v1::RateTicketRequest& in) -> Result<Ticket> {
                   const auto rating = from_proto(in);
                   if (!rating) return tl::unexpected(rating.error());
                   return shown(call, app::rate_ticket(call.app, *rating));
                 });
}

grpc::ServerUnaryReactor* TicketService::EstimateWaits(
    grpc::CallbackServerContext* context, const queue::v1::EstimateWaitsRequest* request,
    queue::v1::EstimateWaitsResponse* response) {
  return query(
      backend_, context, method("EstimateWaits"), request, response,
      office_field(request->office()),
      [](Call& call,
         const queue::v1::EstimateWaitsRequest& in) -> Result<queue::v1::EstimateWaitsResponse> {
        const auto services = service_fields(in.services());
        if (!services) return tl::unexpected(services.error());
        const auto waits = app::estimate_waits(call.app, *office_field(in.office()), *services,
                                               in.include_others(), call.halls());
        if (!waits) return tl::unexpected(waits.error());
        queue::v1::EstimateWaitsResponse out;
        for (const auto& wait : *waits) {
          auto& row = *out.add_waits();
          row.set_office(domain::office_name(wait.office));
          row.set_open_now(wait.open_now);
          *row.mutable_estimate() = to_proto(wait.estimate);
          for (const auto& service : wait.exhausted) {
            row.add_exhausted_services(domain::service_name(service));
          }
        }
        return out;
      });
}

}  // namespace yichuang::rpc
