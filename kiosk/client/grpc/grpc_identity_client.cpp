#include "kiosk/client/grpc/grpc_identity_client.h"

#include <utility>

#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/unary_call.h"

namespace yichuang::client {

GrpcIdentityClient::GrpcIdentityClient(Connection& connection)
    : connection_(connection),
      stub_(identity::v1::IdentityService::NewStub(connection.channel())) {}

PendingCall GrpcIdentityClient::login(const Credentials& credentials, Callback<Caller> callback) {
  identity::v1::LoginRequest message;
  message.set_login(credentials.login.toStdString());
  message.set_password(credentials.password.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &identity::v1::IdentityService::StubInterface::async_interface::Login, std::move(message),
      [&connection = connection_](const identity::v1::LoginResponse& answer) {
        connection.setToken(fromProto(answer.token()));
        return fromProto(answer.caller());
      },
      std::move(callback));
}

PendingCall GrpcIdentityClient::logout(Callback<void> callback) {
  auto call = callUnary(
      connection_, CallKind::Query, stub_.get(),
      &identity::v1::IdentityService::StubInterface::async_interface::Logout,
      identity::v1::LogoutRequest(), [](const identity::v1::LogoutResponse&) {},
      std::move(callback));
  connection_.setToken({});
  return call;
}

PendingCall GrpcIdentityClient::getSelf(Callback<Caller> callback) {
  identity::v1::GetSelfRequest message;
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &identity::v1::IdentityService::StubInterface::async_interface::GetSelf, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcIdentityClient::changePassword(const ChangePassword& request,
                                               Callback<void> callback) {
  identity::v1::ChangePasswordRequest message;
  message.set_old_password(request.oldPassword.toStdString());
  message.set_new_password(request.newPassword.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &identity::v1::IdentityService::StubInterface::async_interface::ChangePassword,
      std::move(message), [](const identity::v1::ChangePasswordResponse&) {}, std::move(callback));
}

}  // namespace yichuang::client
