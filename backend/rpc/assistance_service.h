#pragma once

#include "backend/rpc/backend.h"
#include "yichuang/assistance/v1/assistance_service.grpc.pb.h"

namespace yichuang::rpc {

/// Calls for help, and what machines say of themselves.
class AssistanceService final : public assistance::v1::AssistanceService::CallbackService {
 public:
  explicit AssistanceService(Backend& backend) : backend_(backend) {}

  grpc::ServerUnaryReactor* RaiseHelpCall(grpc::CallbackServerContext* context,
                                          const assistance::v1::RaiseHelpCallRequest* request,
                                          assistance::v1::HelpCall* response) override;
  grpc::ServerUnaryReactor* AcknowledgeHelpCall(
      grpc::CallbackServerContext* context,
      const assistance::v1::AcknowledgeHelpCallRequest* request,
      assistance::v1::HelpCall* response) override;
  grpc::ServerUnaryReactor* CloseHelpCall(grpc::CallbackServerContext* context,
                                          const assistance::v1::CloseHelpCallRequest* request,
                                          assistance::v1::HelpCall* response) override;
  /// A report that says nothing new costs a query and no write.
  grpc::ServerUnaryReactor* ReportPeripherals(
      grpc::CallbackServerContext* context, const assistance::v1::ReportPeripheralsRequest* request,
      assistance::v1::ReportPeripheralsResponse* response) override;

 private:
  Backend& backend_;
};

}  // namespace yichuang::rpc
