#pragma once

#include "backend/ports/device_authority.h"
#include "backend/ports/passwords.h"
#include "backend/ports/workers.h"
#include "backend/rpc/backend.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::rpc {

/// All that is given must outlive it.
class IdentityService final : public identity::v1::IdentityService::CallbackService {
 public:
  IdentityService(Backend& backend, const ports::Passwords& passwords, ports::Workers& workers,
                  const ports::DeviceAuthority& authority)
      : backend_(backend), passwords_(passwords), workers_(workers), authority_(authority) {}

  grpc::ServerUnaryReactor* Login(grpc::CallbackServerContext* context,
                                  const identity::v1::LoginRequest* request,
                                  identity::v1::LoginResponse* response) override;
  grpc::ServerUnaryReactor* Logout(grpc::CallbackServerContext* context,
                                   const identity::v1::LogoutRequest* request,
                                   identity::v1::LogoutResponse* response) override;
  grpc::ServerUnaryReactor* GetSelf(grpc::CallbackServerContext* context,
                                    const identity::v1::GetSelfRequest* request,
                                    identity::v1::Caller* response) override;
  grpc::ServerUnaryReactor* ChangePassword(grpc::CallbackServerContext* context,
                                           const identity::v1::ChangePasswordRequest* request,
                                           identity::v1::ChangePasswordResponse* response) override;
  grpc::ServerUnaryReactor* EnrolDevice(grpc::CallbackServerContext* context,
                                        const identity::v1::EnrolDeviceRequest* request,
                                        identity::v1::EnrolDeviceResponse* response) override;

 private:
  Backend& backend_;
  const ports::Passwords& passwords_;
  ports::Workers& workers_;
  const ports::DeviceAuthority& authority_;
};

}  // namespace yichuang::rpc
