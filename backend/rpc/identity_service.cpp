#include "backend/rpc/identity_service.h"

#include "backend/app/accounts/commands.h"
#include "backend/app/accounts/login.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/staged.h"
#include "backend/rpc/translate_accounts.h"
#include "backend/rpc/translate_common.h"

namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr std::size_t kLongestPassword = 256;
constexpr std::size_t kLongestCode = 40;
constexpr std::size_t kLargestRequest = 8 * 1024;  // bytes of a certificate request

std::string method(const char* name) {
  return std::string("/yichuang.identity.v1.IdentityService/") + name;
}

Status wrong_password() { return fail(Reason::kLoginFailed, "login or password is wrong"); }

/// What the steps of a login or a change of password hand on.
struct PasswordCall {
  std::optional<app::LoginTarget> target;
  app::PasswordProof proof;
  std::string new_hash;
  bool accepted{};
};

identity::v1::LoginResponse response_of(const app::OpenedSession& opened) {
  Identified who;
  who.caller.kind = domain::Caller::Kind::kUser;
  who.caller.id = std::to_string(opened.user.id);
  who.caller.grants =
      domain::parse_grants(opened.user.roles).value_or(std::vector<domain::RoleGrant>{});
  who.caller.password_only = opened.session.password_only;
  who.actor.display_name = opened.user.display_name;
  who.session = opened.session;
  identity::v1::LoginResponse out;
  out.set_token(opened.token);
  *out.mutable_caller() = to_proto(who);
  return out;
}

Result<identity::v1::LoginResponse> finish_login(Call& call, PasswordCall& state) {
  const auto opened = app::log_in(call.app, state.proof);
  if (!opened) return tl::unexpected(opened.error());
  state.accepted = opened->has_value();
  return state.accepted ? response_of(**opened) : identity::v1::LoginResponse();
}

/// A device that was enrolled for a role knows what it is.
Result<identity::v1::EnrolDeviceResponse> enrol(Call& call,
                                                const identity::v1::EnrolDeviceRequest& request,
                                                const ports::DeviceAuthority& authority) {
  const auto& code = request.enrolment_code();
  if (auto good = check_required(code, kLongestCode, "enrolment_code"); !good) {
    return tl::unexpected(good.error());
  }
  if (request.certificate_request().size() > kLargestRequest) {
    return fail(Reason::kFieldTooLong, "the certificate request is too long",
                {{"field", "certificate_request"}, {"limit", std::to_string(kLargestRequest)}});
  }
  const auto enrolled =
      app::enrol_device(call.app, {code, request.certificate_request()}, authority);
  if (!enrolled) return tl::unexpected(enrolled.error());
  identity::v1::EnrolDeviceResponse out;
  out.set_device(domain::device_name(enrolled->device.id));
  out.set_certificate(enrolled->certificate);
  out.set_authority(authority.authority_pem());
  *out.mutable_expire_time() = to_proto(enrolled->device.expires);
  *out.mutable_grant() = stored_grant(enrolled->device.role);
  return out;
}

}  // namespace

grpc::ServerUnaryReactor* IdentityService::Login(grpc::CallbackServerContext* context,
                                                 const identity::v1::LoginRequest* request,
                                                 identity::v1::LoginResponse* response) {
  const auto state = std::make_shared<PasswordCall>();
  auto call =
      detail::make_call(backend_, context, method("Login"), request, response, OfficeOf(""),
                        [state](Call& at, const auto&) { return finish_login(at, *state); });
  // Who logs in is not who a token from before says.
  call->credentials = {};
  Stages stages;
  stages.look = [state, request](Call& at) -> Status {
    if (auto good = check_required(request->password(), kLongestPassword, "password"); !good) {
      return good;
    }
    auto found = app::find_login(at.app.tx(), request->login(), at.app.now());
    if (!found) return tl::unexpected(found.error());
    state->target = *std::move(found);
    return {};
  };
  stages.work = [this, state, request] {
    state->proof = app::prove_password(passwords_, state->target, request->password());
    return Status{};
  };
  stages.verdict = [state] { return state->accepted ? Status{} : wrong_password(); };
  auto* reactor = call->reactor;
  run_staged(backend_, workers_, *context, std::move(call), std::move(stages), Repeat::kAnew);
  return reactor;
}

grpc::ServerUnaryReactor* IdentityService::Logout(grpc::CallbackServerContext* context,
                                                  const identity::v1::LogoutRequest* request,
                                                  identity::v1::LogoutResponse* response) {
  const auto bearer = Credentials::of(*context).bearer;
  const auto digest = backend_.environment.secrets.token_digest(bearer);
  auto call =
      detail::make_call(backend_, context, method("Logout"), request, response, OfficeOf(""),
                        [digest](Call& at, const auto&) -> Result<identity::v1::LogoutResponse> {
                          if (auto done = app::log_out(at.app, digest); !done)
                            return tl::unexpected(done.error());
                          return identity::v1::LogoutResponse();
                        });
  // A login that has ended already is no error, so it must not be asked for.
  call->credentials = {};
  auto* reactor = call->reactor;
  run_write(backend_, std::move(call));
  return reactor;
}

grpc::ServerUnaryReactor* IdentityService::GetSelf(grpc::CallbackServerContext* context,
                                                   const identity::v1::GetSelfRequest* request,
                                                   identity::v1::Caller* response) {
  return query(
      backend_, context, method("GetSelf"), request, response, OfficeOf(""),
      [](Call& at, const auto&) -> Result<identity::v1::Caller> { return to_proto(at.who); });
}

grpc::ServerUnaryReactor* IdentityService::ChangePassword(
    grpc::CallbackServerContext* context, const identity::v1::ChangePasswordRequest* request,
    identity::v1::ChangePasswordResponse* response) {
  const auto state = std::make_shared<PasswordCall>();
  auto call = detail::make_call(
      backend_, context, method("ChangePassword"), request, response, OfficeOf(""),
      [state](Call& at, const auto&) -> Result<identity::v1::ChangePasswordResponse> {
        const std::string session = at.who.session ? at.who.session->token_hash : "";
        const auto changed = app::change_password(at.app, {state->proof, state->new_hash, session});
        if (!changed) return tl::unexpected(changed.error());
        state->accepted = *changed;
        return identity::v1::ChangePasswordResponse();
      });
  Stages stages;
  stages.look = [state, request](Call& at) -> Status {
    for (const auto* password : {&request->old_password(), &request->new_password()}) {
      if (auto good = check_required(*password, kLongestPassword, "password"); !good) return good;
    }
    auto found = app::find_own_login(at.app.tx(), at.app.actor().user, at.app.now());
    if (!found) return tl::unexpected(found.error());
    state->target = *std::move(found);
    return {};
  };
  stages.work = [this, state, request]() -> Status {
    state->proof = app::prove_password(passwords_, state->target, request->old_password());
    if (!state->proof.right) return {};
    auto hash = app::hash_changed_password(passwords_, request->new_password(),
                                           request->old_password(), state->target->login);
    if (!hash) return tl::unexpected(hash.error());
    state->new_hash = *std::move(hash);
    return {};
  };
  stages.verdict = [state] { return state->accepted ? Status{} : wrong_password(); };
  auto* reactor = call->reactor;
  run_staged(backend_, workers_, *context, std::move(call), std::move(stages), Repeat::kAnew);
  return reactor;
}

grpc::ServerUnaryReactor* IdentityService::EnrolDevice(
    grpc::CallbackServerContext* context, const identity::v1::EnrolDeviceRequest* request,
    identity::v1::EnrolDeviceResponse* response) {
  auto call =
      detail::make_call(backend_, context, method("EnrolDevice"), request, response, OfficeOf(""),
                        [this](Call& at, const auto& in) { return enrol(at, in, authority_); });
  // A device that is enrolled anew may still show what it was given before.
  call->credentials = {};
  auto* reactor = call->reactor;
  run_write(backend_, std::move(call));
  return reactor;
}

}  // namespace yichuang::rpc
