#pragma once

#include <atomic>

#include "backend/ports/audit.h"
#include "backend/ports/catalogue_reader.h"
#include "backend/ports/passwords.h"
#include "backend/ports/workers.h"
#include "backend/rpc/backend.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"

namespace yichuang::rpc {

/// People and devices; the installation as a whole is in installation_service.cpp. All that is
/// given must outlive it. `walkers` follow the event log, which takes minutes; nobody's password
/// waits behind them.
class AdministrationService final
    : public administration::v1::AdministrationService::CallbackService {
 public:
  AdministrationService(Backend& backend, const ports::Passwords& passwords,
                        ports::Workers& workers, const ports::CatalogueReader& reader,
                        const ports::AuditVerifier& verifier, ports::Workers& walkers)
      : backend_(backend),
        passwords_(passwords),
        workers_(workers),
        reader_(reader),
        verifier_(verifier),
        walkers_(walkers) {}

  grpc::ServerUnaryReactor* CreateUser(grpc::CallbackServerContext* context,
                                       const administration::v1::CreateUserRequest* request,
                                       administration::v1::User* response) override;
  grpc::ServerUnaryReactor* ListUsers(grpc::CallbackServerContext* context,
                                      const administration::v1::ListUsersRequest* request,
                                      administration::v1::ListUsersResponse* response) override;
  grpc::ServerUnaryReactor* UpdateUser(grpc::CallbackServerContext* context,
                                       const administration::v1::UpdateUserRequest* request,
                                       administration::v1::User* response) override;
  grpc::ServerUnaryReactor* ResetPassword(grpc::CallbackServerContext* context,
                                          const administration::v1::ResetPasswordRequest* request,
                                          administration::v1::User* response) override;
  grpc::ServerUnaryReactor* CreateEnrolment(
      grpc::CallbackServerContext* context,
      const administration::v1::CreateEnrolmentRequest* request,
      administration::v1::Enrolment* response) override;
  grpc::ServerUnaryReactor* ListDevices(grpc::CallbackServerContext* context,
                                        const administration::v1::ListDevicesRequest* request,
                                        administration::v1::ListDevicesResponse* response) override;
  grpc::ServerUnaryReactor* RevokeDevice(grpc::CallbackServerContext* context,
                                         const administration::v1::RevokeDeviceRequest* request,
                                         administration::v1::Device* response) override;
  grpc::ServerUnaryReactor* ImportCatalogue(
      grpc::CallbackServerContext* context,
      const administration::v1::ImportCatalogueRequest* request,
      administration::v1::ImportCatalogueResponse* response) override;
  grpc::ServerUnaryReactor* GetNotice(grpc::CallbackServerContext* context,
                                      const administration::v1::GetNoticeRequest* request,
                                      administration::v1::Notice* response) override;
  grpc::ServerUnaryReactor* SetNotice(grpc::CallbackServerContext* context,
                                      const administration::v1::SetNoticeRequest* request,
                                      administration::v1::SetNoticeResponse* response) override;
  grpc::ServerUnaryReactor* ListEvents(grpc::CallbackServerContext* context,
                                       const administration::v1::ListEventsRequest* request,
                                       administration::v1::ListEventsResponse* response) override;
  grpc::ServerUnaryReactor* VerifyAudit(grpc::CallbackServerContext* context,
                                        const administration::v1::VerifyAuditRequest* request,
                                        administration::v1::VerifyAuditResponse* response) override;

 private:
  Backend& backend_;
  const ports::Passwords& passwords_;
  ports::Workers& workers_;
  const ports::CatalogueReader& reader_;
  const ports::AuditVerifier& verifier_;
  ports::Workers& walkers_;
  std::atomic<bool> walking_{};  ///< one at a time: each reads the whole log
};

}  // namespace yichuang::rpc
