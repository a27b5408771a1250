#pragma once

#include <memory>

#include "kiosk/client/administration_client.h"
#include "kiosk/client/grpc/connection.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"

namespace yichuang::client {

class GrpcAdministrationClient final : public AdministrationClient {
 public:
  /// The connection outlives the client.
  explicit GrpcAdministrationClient(Connection& connection);

  [[nodiscard]] PendingCall setNotice(const SetNotice& request, Callback<void> callback) override;
  [[nodiscard]] PendingCall getNotice(const QString& office, Callback<Notice> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<administration::v1::AdministrationService::Stub> stub_;
};

}  // namespace yichuang::client
