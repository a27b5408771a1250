#include "kiosk/client/grpc/grpc_administration_client.h"

#include <utility>

#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/unary_call.h"
#include "kiosk/client/grpc/wish_id.h"

namespace yichuang::client {

GrpcAdministrationClient::GrpcAdministrationClient(Connection& connection)
    : connection_(connection),
      stub_(administration::v1::AdministrationService::NewStub(connection.channel())) {}

PendingCall GrpcAdministrationClient::setNotice(const SetNotice& request, Callback<void> callback) {
  administration::v1::SetNoticeRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  *message.mutable_notice() = toProto(request.notice.text);
  if (request.notice.startTime.isValid())
    *message.mutable_start_time() = toProto(request.notice.startTime);
  if (request.notice.endTime.isValid())
    *message.mutable_end_time() = toProto(request.notice.endTime);
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &administration::v1::AdministrationService::StubInterface::async_interface::SetNotice,
      std::move(message), [](const administration::v1::SetNoticeResponse&) {}, std::move(callback));
}

PendingCall GrpcAdministrationClient::getNotice(const QString& office, Callback<Notice> callback) {
  administration::v1::GetNoticeRequest message;
  message.set_office(office.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &administration::v1::AdministrationService::StubInterface::async_interface::GetNotice,
      std::move(message),
      [](const administration::v1::Notice& answer) {
        return Notice{fromProto(answer.text()), fromProto(answer.start_time()),
                      fromProto(answer.end_time())};
      },
      std::move(callback));
}

}  // namespace yichuang::client
