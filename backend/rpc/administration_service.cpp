#include "backend/rpc/administration_service.h"

#include "backend/app/accounts/commands.h"
#include "backend/app/accounts/login.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/staged.h"
#include "backend/rpc/translate_accounts.h"
#include "backend/rpc/translate_common.h"

namespace yichuang::rpc {
namespace {

using administration::v1::Device;
using administration::v1::User;
using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr std::size_t kLongestPassword = 256;
constexpr int kUsualPage = 200;
constexpr int kLargestPage = 500;

std::string method(const char* name) {
  return std::string("/yichuang.administration.v1.AdministrationService/") + name;
}

/// Asks for the caller's rights to one method, office by office. Lives no longer than the call.
app::OfficeGuard guard_of(const Call& call, const char* name) {
  return [&call, full = method(name)](std::string_view office) {
    const auto& catalogue = call.app.catalogue();
    return domain::authorize(call.who.caller, full, office,
                             [&catalogue](std::string_view inner, std::string_view outer) {
                               return catalogue.is_within(inner, outer);
                             });
  };
}

Result<std::int64_t> id_field(std::string_view name, const char* collection) {
  const auto id = domain::parse_id_name(name, collection);
  if (id) return *id;
  return fail(name.empty() ? Reason::kFieldMissing : Reason::kFieldInvalid,
              "a name is missing or malformed", {{"field", "name"}});
}

Result<app::Page> page_of(const std::string& office, int size, const std::string& token) {
  auto code = office_field(office);
  if (!code) return tl::unexpected(code.error());
  app::Page page{*std::move(code), 0, size == 0 ? kUsualPage : std::min(size, kLargestPage)};
  if (size < 0) return fail(Reason::kFieldInvalid, "no page size", {{"field", "page_size"}});
  if (token.empty()) return page;
  const auto after = domain::parse_id(token);
  if (!after) return fail(Reason::kPageTokenInvalid, "no page token of ours");
  page.after = *after;
  return page;
}

template <class T>
auto shown(const Result<T>& value) -> Result<decltype(to_proto(*value))> {
  if (!value) return tl::unexpected(value.error());
  return to_proto(*value);
}

Result<User> create_user(Call& call, const administration::v1::CreateUserRequest& request,
                         const std::string& hash) {
  auto roles = grant_fields(request.roles());
  if (!roles) return tl::unexpected(roles.error());
  return shown(app::create_user(
      call.app, {request.login(), request.display_name(), hash, *std::move(roles), true},
      guard_of(call, "CreateUser")));
}

Result<administration::v1::ListUsersResponse> list_users(
    Call& call, const administration::v1::ListUsersRequest& request) {
  const auto page = page_of(request.office(), request.page_size(), request.page_token());
  if (!page) return tl::unexpected(page.error());
  const auto listed = app::list_users(call.app, *page);
  if (!listed) return tl::unexpected(listed.error());
  administration::v1::ListUsersResponse out;
  for (const auto& user : listed->users) *out.add_users() = to_proto(user);
  if (listed->more) out.set_next_page_token(std::to_string(listed->users.back().id));
  return out;
}

Result<User> update_user(Call& call, const administration::v1::UpdateUserRequest& request) {
  const auto id = id_field(request.name(), "users");
  if (!id) return tl::unexpected(id.error());
  if (request.etag().empty()) {
    return fail(Reason::kFieldMissing, "etag is empty", {{"field", "etag"}});
  }
  const auto version = version_field(request.etag());
  if (!version) return tl::unexpected(version.error());
  auto roles = grant_fields(request.roles());
  if (!roles) return tl::unexpected(roles.error());
  return shown(app::update_user(
      call.app, {*id, *version, request.display_name(), *std::move(roles), request.disabled()},
      guard_of(call, "UpdateUser")));
}

Result<User> reset_password(Call& call, const administration::v1::ResetPasswordRequest& request,
                            const std::string& hash) {
  const auto id = id_field(request.name(), "users");
  if (!id) return tl::unexpected(id.error());
  return shown(app::reset_password(call.app, {*id, hash, true}, guard_of(call, "ResetPassword")));
}

Result<administration::v1::Enrolment> create_enrolment(
    Call& call, const administration::v1::CreateEnrolmentRequest& request) {
  if (auto checked = detail::check_request_id(request.request_id()); !checked) {
    return tl::unexpected(checked.error());
  }
  auto grant = grant_field(request.grant(), "grant");
  if (!grant) return tl::unexpected(grant.error());
  const auto created = app::create_enrolment(call.app, {request.display_name(), *std::move(grant)});
  if (!created) return tl::unexpected(created.error());
  administration::v1::Enrolment out;
  out.set_code(created->code);
  *out.mutable_expire_time() = to_proto(created->expires);
  return out;
}

Result<administration::v1::ListDevicesResponse> list_devices(
    Call& call, const administration::v1::ListDevicesRequest& request) {
  const auto page = page_of(request.office(), request.page_size(), request.page_token());
  if (!page) return tl::unexpected(page.error());
  const auto listed = app::list_devices(call.app, *page);
  if (!listed) return tl::unexpected(listed.error());
  administration::v1::ListDevicesResponse out;
  for (const auto& device : listed->devices) *out.add_devices() = to_proto(device);
  if (listed->more) out.set_next_page_token(std::to_string(listed->devices.back().id));
  return out;
}

Result<Device> revoke_device(Call& call, const administration::v1::RevokeDeviceRequest& request) {
  const auto id = id_field(request.name(), "devices");
  if (!id) return tl::unexpected(id.error());
  return shown(app::revoke_device(call.app, *id, guard_of(call, "RevokeDevice")));
}

/// A command whose request holds a password: what is kept to know a retry by must not tell it.
template <class Request, class Function>
std::shared_ptr<detail::Unary> secret_command(Backend& backend,
                                              grpc::CallbackServerContext* context,
                                              const char* name, const Request* request,
                                              User* response, Function body) {
  auto call = detail::make_call(backend, context, method(name), request, response, OfficeOf(""),
                                std::move(body));
  Request without = *request;
  without.clear_password();
  call->request_id = request->request_id();
  call->request_fingerprint = backend.environment.secrets.token_digest(without.SerializeAsString());
  call->checks_offices_itself = true;
  return call;
}

/// A command about somebody or something that is named without its office.
template <class Request, class Response, class Function>
grpc::ServerUnaryReactor* guarded_command(Backend& backend, grpc::CallbackServerContext* context,
                                          const char* name, const Request* request,
                                          Response* response, Function body) {
  auto call = detail::make_call(backend, context, method(name), request, response, OfficeOf(""),
                                std::move(body));
  call->request_id = request->request_id();
  call->request_fingerprint =
      backend.environment.secrets.token_digest(request->SerializeAsString());
  call->checks_offices_itself = true;
  auto* reactor = call->reactor;
  detail::run_command(backend, std::move(call));
  return reactor;
}

}  // namespace

grpc::ServerUnaryReactor* AdministrationService::CreateUser(
    grpc::CallbackServerContext* context, const administration::v1::CreateUserRequest* request,
    User* response) {
  const auto hash = std::make_shared<std::string>();
  auto call =
      secret_command(backend_, context, "CreateUser", request, response,
                     [hash](Call& at, const auto& in) { return create_user(at, in, *hash); });
  Stages stages;
  stages.look = [request](Call&) {
    return check_required(request->password(), kLongestPassword, "password");
  };
  stages.work = [this, hash, request]() -> Status {
    auto made = app::hash_new_password(passwords_, request->password(), request->login());
    if (!made) return tl::unexpected(made.error());
    *hash = *std::move(made);
    return {};
  };
  auto* reactor = call->reactor;
  run_staged(backend_, workers_, *context, std::move(call), std::move(stages),
             Repeat::kFirstAnswerAgain);
  return reactor;
}

grpc::ServerUnaryReactor* AdministrationService::ResetPassword(
    grpc::CallbackServerContext* context, const administration::v1::ResetPasswordRequest* request,
    User* response) {
  struct State {
    std::string login;
    std::string hash;
  };
  const auto state = std::make_shared<State>();
  auto call = secret_command(
      backend_, context, "ResetPassword", request, response,
      [state](Call& at, const auto& in) { return reset_password(at, in, state->hash); });
  Stages stages;
  stages.look = [request, state](Call& at) -> Status {
    const auto id = id_field(request->name(), "users");
    if (!id) return tl::unexpected(id.error());
    const auto user = app::find_user(at.app.tx(), *id);
    if (!user) return tl::unexpected(user.error());
    state->login = user->login;
    return check_required(request->password(), kLongestPassword, "password");
  };
  stages.work = [this, state, request]() -> Status {
    auto made = app::hash_new_password(passwords_, request->password(), state->login);
    if (!made) return tl::unexpected(made.error());
    state->hash = *std::move(made);
    return {};
  };
  auto* reactor = call->reactor;
  run_staged(backend_, workers_, *context, std::move(call), std::move(stages),
             Repeat::kFirstAnswerAgain);
  return reactor;
}

grpc::ServerUnaryReactor* AdministrationService::ListUsers(
    grpc::CallbackServerContext* context, const administration::v1::ListUsersRequest* request,
    administration::v1::ListUsersResponse* response) {
  return query(backend_, context, method("ListUsers"), request, response,
               office_field(request->office()), list_users);
}

grpc::ServerUnaryReactor* AdministrationService::UpdateUser(
    grpc::CallbackServerContext* context, const administration::v1::UpdateUserRequest* request,
    User* response) {
  return guarded_command(backend_, context, "UpdateUser", request, response, update_user);
}

grpc::ServerUnaryReactor* AdministrationService::CreateEnrolment(
    grpc::CallbackServerContext* context, const administration::v1::CreateEnrolmentRequest* request,
    administration::v1::Enrolment* response) {
  auto call = detail::make_call(backend_, context, method("CreateEnrolment"), request, response,
                                office_field(request->grant().office(), "grant"), create_enrolment);
  // The answer is not stored, because it holds the code: a retry makes another, and the first one
  // lapses unused.
  auto* reactor = call->reactor;
  run_write(backend_, std::move(call));
  return reactor;
}

grpc::ServerUnaryReactor* AdministrationService::ListDevices(
    grpc::CallbackServerContext* context, const administration::v1::ListDevicesRequest* request,
    administration::v1::ListDevicesResponse* response) {
  return query(backend_, context, method("ListDevices"), request, response,
               office_field(request->office()), list_devices);
}

grpc::ServerUnaryReactor* AdministrationService::RevokeDevice(
    grpc::CallbackServerContext* context, const administration::v1::RevokeDeviceRequest* request,
    Device* response) {
  return guarded_command(backend_, context, "RevokeDevice", request, response, revoke_device);
}

}  // namespace yichuang::rpc
