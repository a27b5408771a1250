#include "kiosk/client/grpc/grpc_counter_client.h"

#include <utility>

#include "kiosk/client/grpc/paged_call.h"
#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/wish_id.h"

namespace yichuang::client {
namespace {

void setTarget(const TransferTicket& request, queue::v1::TransferTicketRequest& message) {
  const std::string target = request.target.toStdString();
  switch (request.kind) {
    case TransferTicket::Target::Window:
      return message.set_target_window(target);
    case TransferTicket::Target::Service:
      return message.set_target_service(target);
    case TransferTicket::Target::Office:
      return message.set_target_office(target);
  }
}

}  // namespace

GrpcCounterClient::GrpcCounterClient(Connection& connection)
    : connection_(connection), stub_(queue::v1::CounterService::NewStub(connection.channel())) {}

PendingCall GrpcCounterClient::listWindows(const QString& office,
                                           Callback<QList<Window>> callback) {
  queue::v1::ListWindowsRequest message;
  message.set_office(office.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::ListWindows, std::move(message),
      [](const auto& answer) { return listFromProto(answer.windows()); }, std::move(callback));
}

PendingCall GrpcCounterClient::openWindow(const WindowCommand& request, Callback<Window> callback) {
  queue::v1::OpenWindowRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::OpenWindow, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::pauseWindow(const PauseWindow& request, Callback<Window> callback) {
  queue::v1::PauseWindowRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_reason(request.reason.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::PauseWindow, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::resumeWindow(const WindowCommand& request,
                                            Callback<Window> callback) {
  queue::v1::ResumeWindowRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::ResumeWindow, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::closeWindow(const WindowCommand& request,
                                           Callback<Window> callback) {
  queue::v1::CloseWindowRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::CloseWindow, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::callNext(const WindowCommand& request,
                                        Callback<NextTicket> callback) {
  queue::v1::CallNextRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::CallNext, std::move(message),
      [](const queue::v1::CallNextResponse& answer) {
        return NextTicket{fromProto(answer.ticket()), listFromProto(answer.reasons()),
                          answer.waiting()};
      },
      std::move(callback));
}

PendingCall GrpcCounterClient::callTicket(const CallTicket& request, Callback<Ticket> callback) {
  queue::v1::CallTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_reason(request.reason.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::CallTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::recallTicket(const TicketCommand& request,
                                            Callback<Ticket> callback) {
  queue::v1::TicketCommandRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_etag(request.etag.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::RecallTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::startService(const TicketCommand& request,
                                            Callback<Ticket> callback) {
  queue::v1::TicketCommandRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_etag(request.etag.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::StartService, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::markNoShow(const TicketCommand& request, Callback<Ticket> callback) {
  queue::v1::TicketCommandRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_etag(request.etag.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::MarkNoShow, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::parkTicket(const ParkTicket& request, Callback<Ticket> callback) {
  queue::v1::ParkTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_reason(toProto(request.reason));
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::ParkTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::unparkTicket(const TicketCommand& request,
                                            Callback<Ticket> callback) {
  queue::v1::TicketCommandRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_etag(request.etag.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::UnparkTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::transferTicket(const TransferTicket& request,
                                              Callback<Transfer> callback) {
  queue::v1::TransferTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_travel_minutes(request.travelMinutes);
  message.set_note(request.note.toStdString());
  setTarget(request, message);
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::TransferTicket,
      std::move(message),
      [](const queue::v1::TransferTicketResponse& answer) {
        return Transfer{fromProto(answer.ticket()), fromProto(answer.onward())};
      },
      std::move(callback));
}

PendingCall GrpcCounterClient::completeService(const CompleteService& request,
                                               Callback<Ticket> callback) {
  queue::v1::CompleteServiceRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  message.set_ticket(request.ticket.toStdString());
  message.set_not_done(request.notDone);
  message.set_national_serial(request.nationalSerial.toStdString());
  message.set_note(request.note.toStdString());
  for (const int ordinal : request.ordinals) message.add_ordinals(ordinal);
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::CompleteService,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCounterClient::annotateTicket(const AnnotateTicket& request,
                                              Callback<Ticket> callback) {
  queue::v1::AnnotateTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_ticket(request.ticket.toStdString());
  message.set_note(request.note.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::AnnotateTicket,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCounterClient::listWaitingTickets(const ListWaitingTickets& request,
                                                  Callback<QList<PlacedTicket>> callback) {
  queue::v1::ListWaitingTicketsRequest message;
  message.set_office(request.office.toStdString());
  message.set_window(request.window.toStdString());
  message.set_include_away(request.includeAway);
  return PagedCall<queue::v1::ListWaitingTicketsRequest, queue::v1::ListWaitingTicketsResponse,
                   QList<PlacedTicket>>::
      run(
          connection_,
          startOf(stub_.get(),
                  &queue::v1::CounterService::StubInterface::async_interface::ListWaitingTickets),
          std::move(message),
          [](const queue::v1::ListWaitingTicketsResponse& page, QList<PlacedTicket>& all) {
            all.append(listFromProto(page.tickets()));
          },
          std::move(callback));
}

PendingCall GrpcCounterClient::getDayFigures(const GetDayFigures& request,
                                             Callback<DayFigures> callback) {
  queue::v1::GetDayFiguresRequest message;
  message.set_office(request.office.toStdString());
  message.set_window(request.window.toStdString());
  message.set_business_date(request.businessDate.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::GetDayFigures, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcCounterClient::raiseEmergency(const WindowCommand& request,
                                              Callback<Window> callback) {
  queue::v1::EmergencyRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::RaiseEmergency,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCounterClient::clearEmergency(const WindowCommand& request,
                                              Callback<Window> callback) {
  queue::v1::EmergencyRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_window(request.window.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::ClearEmergency,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCounterClient::closeDay(const CloseDay& request, Callback<DayClosed> callback) {
  queue::v1::CloseDayRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::CounterService::StubInterface::async_interface::CloseDay, std::move(message),
      [](const queue::v1::CloseDayResponse& answer) {
        return DayClosed{fromProto(answer.business_date()), answer.ended_tickets(),
                         answer.closed_windows()};
      },
      std::move(callback));
}

}  // namespace yichuang::client
