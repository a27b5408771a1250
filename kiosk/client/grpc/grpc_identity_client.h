#pragma once

#include <memory>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/identity_client.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::client {

class GrpcIdentityClient final : public IdentityClient {
 public:
  /// The connection outlives the client.
  explicit GrpcIdentityClient(Connection& connection);

  [[nodiscard]] PendingCall login(const Credentials& credentials,
                                  Callback<Caller> callback) override;
  [[nodiscard]] PendingCall logout(Callback<void> callback) override;
  [[nodiscard]] PendingCall getSelf(Callback<Caller> callback) override;
  [[nodiscard]] PendingCall changePassword(const ChangePassword& request,
                                           Callback<void> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<identity::v1::IdentityService::Stub> stub_;
};

}  // namespace yichuang::client
