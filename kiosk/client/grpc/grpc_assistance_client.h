#pragma once

#include <memory>

#include "kiosk/client/assistance_client.h"
#include "kiosk/client/grpc/connection.h"
#include "yichuang/assistance/v1/assistance_service.grpc.pb.h"

namespace yichuang::client {

class GrpcAssistanceClient final : public AssistanceClient {
 public:
  /// The connection outlives the client.
  explicit GrpcAssistanceClient(Connection& connection);

  [[nodiscard]] PendingCall raiseHelpCall(const RaiseHelpCall& request,
                                          Callback<HelpCall> callback) override;
  [[nodiscard]] PendingCall acknowledgeHelpCall(const HelpCallCommand& request,
                                                Callback<HelpCall> callback) override;
  [[nodiscard]] PendingCall closeHelpCall(const HelpCallCommand& request,
                                          Callback<HelpCall> callback) override;
  [[nodiscard]] PendingCall reportPeripherals(const PeripheralReport& request,
                                              Callback<int> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<assistance::v1::AssistanceService::Stub> stub_;
};

}  // namespace yichuang::client
