#include "kiosk/client/grpc/grpc_assistance_client.h"

#include <algorithm>
#include <utility>

#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/unary_call.h"
#include "kiosk/client/grpc/wish_id.h"

namespace yichuang::client {
namespace {

using Methods = assistance::v1::AssistanceService::StubInterface::async_interface;

}  // namespace

GrpcAssistanceClient::GrpcAssistanceClient(Connection& connection)
    : connection_(connection),
      stub_(assistance::v1::AssistanceService::NewStub(connection.channel())) {}

PendingCall GrpcAssistanceClient::raiseHelpCall(const RaiseHelpCall& request,
                                                Callback<HelpCall> callback) {
  assistance::v1::RaiseHelpCallRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  message.set_kind(toProto(request.kind));
  message.set_page(request.page.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(), &Methods::RaiseHelpCall, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcAssistanceClient::acknowledgeHelpCall(const HelpCallCommand& request,
                                                      Callback<HelpCall> callback) {
  assistance::v1::AcknowledgeHelpCallRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_help_call(request.helpCall.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(), &Methods::AcknowledgeHelpCall,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcAssistanceClient::closeHelpCall(const HelpCallCommand& request,
                                                Callback<HelpCall> callback) {
  assistance::v1::CloseHelpCallRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_help_call(request.helpCall.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(), &Methods::CloseHelpCall, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcAssistanceClient::reportPeripherals(const PeripheralReport& request,
                                                    Callback<int> callback) {
  assistance::v1::ReportPeripheralsRequest message;
  message.set_office(request.office.toStdString());
  for (const Peripheral& peripheral : request.peripherals)
    *message.add_peripherals() = toProto(peripheral);
  return callUnary(
      connection_, CallKind::Query, stub_.get(), &Methods::ReportPeripherals, std::move(message),
      [](const auto& answer) { return std::max(1, answer.report_interval_seconds()); },
      std::move(callback));
}

}  // namespace yichuang::client
