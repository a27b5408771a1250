#pragma once

#include <string>

#include <gmock/gmock.h>

#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::rpc {

inline constexpr const char* kAdministrator = "administrator@610900";

/// Identity and administration in one server, as they work together.
class AccountsRpcTest : public ::testing::Test {
 protected:
  /// Calls as somebody, a role or a token; leaves the answer in `response`.
  template <class Stub, class Request, class Response>
  std::string call(grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                   const std::string& who, const Request& request, Response& response) {
    const auto answer = hall_.as(who).call_as_is(method, request);
    response = answer.value;
    return test::reason_of(answer.status);
  }

  using Identity = identity::v1::IdentityService::Stub;
  using Administration = administration::v1::AdministrationService::Stub;

  static administration::v1::CreateUserRequest user_request(
      const std::string& login, identity::v1::Role role = identity::v1::ROLE_CLERK,
      const std::string& office = "offices/610902") {
    administration::v1::CreateUserRequest request;
    request.set_request_id(test::request_id());
    request.set_login(login);
    request.set_display_name("王芳");
    request.set_password("first password");
    auto& grant = *request.add_roles();
    grant.set_role(role);
    grant.set_office(office);
    return request;
  }

  administration::v1::User create(const std::string& login) {
    administration::v1::User user;
    EXPECT_EQ(call(&Administration::CreateUser, kAdministrator, user_request(login), user), "OK");
    return user;
  }

  std::string log_in(const std::string& login, const std::string& password,
                     identity::v1::LoginResponse& response) {
    identity::v1::LoginRequest request;
    request.set_login(login);
    request.set_password(password);
    return call(&Identity::Login, "", request, response);
  }

  std::string change_password(const std::string& token, const std::string& from,
                              const std::string& to) {
    identity::v1::ChangePasswordRequest request;
    request.set_old_password(from);
    request.set_new_password(to);
    identity::v1::ChangePasswordResponse response;
    return call(&Identity::ChangePassword, token, request, response);
  }

  std::string ask_self(const std::string& token, identity::v1::Caller& self) {
    return call(&Identity::GetSelf, token, identity::v1::GetSelfRequest(), self);
  }

  std::string list_users(const std::string& who, administration::v1::ListUsersResponse& response,
                         const std::string& office = "offices/610900") {
    administration::v1::ListUsersRequest request;
    request.set_office(office);
    return call(&Administration::ListUsers, who, request, response);
  }

  test::HallServer hall_;
};

}  // namespace yichuang::rpc
