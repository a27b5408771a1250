#include "backend/rpc/unary.h"

#include <algorithm>
#include <tuple>

#include <spdlog/spdlog.h>

#include "backend/app/accounts/login.h"

namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

/// A client that sets no deadline does not keep work alive for ever.
constexpr auto kLongestCall = std::chrono::seconds(30);
constexpr std::string_view kUuidForm = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

domain::IsWithin tree_of(const domain::CataloguePtr& catalogue) {
  return [catalogue](std::string_view office, std::string_view ancestor) {
    return catalogue && catalogue->is_within(office, ancestor);
  };
}

/// The office whose rights count: the one named, or the root of the tree.
std::string scope_of(const std::string& office, const domain::CataloguePtr& catalogue) {
  if (!office.empty() || !catalogue || catalogue->catalogue().offices.empty()) return office;
  return catalogue->catalogue().offices.front().code;
}

/// A caller who may go on, and the catalogue of the transaction (null before the first import).
struct Admitted {
  Identified who;
  domain::CataloguePtr catalogue;
};

Result<Admitted> admit(Backend& backend, const detail::Unary& call, ports::Transaction& tx) {
  auto catalogue = backend.catalogue.of(tx);
  if (!catalogue) return tl::unexpected(catalogue.error());
  auto who = backend.authenticator.identify(tx, call.credentials, backend.clock.now());
  if (!who) return tl::unexpected(who.error());
  if (auto allowed = domain::authorize_method(who->caller, call.method); !allowed) {
    return tl::unexpected(allowed.error());
  }
  if (!call.office) return tl::unexpected(call.office.error());
  if (who->caller.kind != domain::Caller::Kind::kNobody && !call.checks_offices_itself) {
    auto allowed = domain::authorize(who->caller, call.method, scope_of(*call.office, *catalogue),
                                     tree_of(*catalogue));
    if (!allowed) return tl::unexpected(allowed.error());
  }
  return Admitted{*std::move(who), *std::move(catalogue)};
}

domain::CataloguePtr catalogue_or_empty(const domain::CataloguePtr& catalogue) {
  static const auto kEmpty = std::make_shared<const domain::CatalogueIndex>(domain::Catalogue{});
  return catalogue ? catalogue : kEmpty;
}

Status run_admitted(Backend& backend, const detail::Unary& call, ports::Transaction& tx,
                    const Admitted& admitted, const detail::Body& body) {
  app::Context context(tx, catalogue_or_empty(admitted.catalogue), backend.environment,
                       backend.clock.now(), admitted.who.actor);
  Call at(context, admitted.who, call.method, backend);
  return body(at);
}

/// Gives the first answer again if there is one.
Result<bool> answered_before(const detail::Unary& call, ports::Transaction& tx,
                             const std::string& actor) {
  const auto first = tx.requests().find(actor, call.request_id);
  if (!first) return false;
  if (first->method != call.method || first->fingerprint != call.request_fingerprint) {
    return fail(Reason::kRequestIdReused, "the request_id was used for something else");
  }
  if (!call.response->ParseFromString(first->response)) {
    return fail(Reason::kInternal, "the first answer cannot be read");
  }
  return true;
}

void answer(Backend& backend, const detail::Unary& call, const Status& status) {
  const auto took = backend.clock.now() - call.started;
  if (backend.observer != nullptr) {
    backend.observer->finished(call.method,
                               status ? "OK" : domain::to_string(status.error().reason),
                               std::chrono::duration_cast<domain::microseconds>(took));
  }
  if (!status) {
    spdlog::debug("{} failed: {} {}", call.method, domain::to_string(status.error().reason),
                  status.error().message);
  }
  call.reactor->Finish(status ? grpc::Status::OK : to_status(status.error()));
}

/// Completes an answer whose change is durable; whatever happens, it goes out.
void answer_afterwards(Backend& backend, std::shared_ptr<detail::Unary> call) {
  auto work = [&backend, call](ports::Transaction& tx) -> Status {
    const auto catalogue = backend.catalogue.of(tx);
    if (!catalogue) return tl::unexpected(catalogue.error());
    return run_admitted(backend, *call, tx, {*call->who, *catalogue}, call->afterwards);
  };
  const auto queued =
      backend.database.read(call->deadline, std::move(work),
                            [&backend, call](const Status&) { answer(backend, *call, {}); });
  if (!queued) answer(backend, *call, {});
}

ports::Done answer_when_done(Backend& backend, std::shared_ptr<detail::Unary> call) {
  return [&backend, call = std::move(call)](const Status& status) {
    if (!status) call->response->Clear();
    const bool is_whole =
        !status || !call->afterwards || (call->at_once && call->at_once(backend, *call->who));
    if (is_whole) {
      answer(backend, *call, status);
    } else {
      answer_afterwards(backend, call);
    }
  };
}

/// A session that is used goes on; looking on at an open stream is no use. Not waited for: the next
/// call tries again.
void keep_session(Backend& backend, const Identified& who) {
  const auto& policy = backend.environment.accounts.session;
  if (!who.session || !domain::needs_extension(policy, *who.session, backend.clock.now())) return;
  auto work = [&backend, who](ports::Transaction& tx) {
    app::Context context(tx, catalogue_or_empty({}), backend.environment, backend.clock.now(),
                         who.actor);
    return app::extend_session(context, who.session->token_hash);
  };
  std::ignore = backend.database.write(backend.clock.now() + kLongestCall, std::move(work),
                                       [](const Status&) {});
}

}  // namespace

Status Call::may_act_in(std::string_view office) const {
  const auto* found = app.catalogue().office(office);
  if (found == nullptr) {
    return fail(Reason::kOfficeNotFound, "no such office", {{"office", std::string(office)}});
  }
  const auto& catalogue = app.catalogue();
  return domain::authorize(who.caller, method_, office,
                           [&catalogue](std::string_view inner, std::string_view outer) {
                             return catalogue.is_within(inner, outer);
                           });
}

bool Call::has_role(domain::Role role, std::string_view office) const {
  return std::ranges::any_of(who.caller.grants, [&](const domain::RoleGrant& grant) {
    return grant.role == role &&
           (grant.office.empty() || app.catalogue().is_within(office, grant.office));
  });
}

namespace detail {

Status check_request_id(const std::string& id) {
  if (id.empty()) return fail(Reason::kRequestIdMissing, "the command carries no request_id");
  const auto fits = [](char c, char form) {
    const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    return form == '-' ? c == '-' : digit;
  };
  if (!std::ranges::equal(id, kUuidForm, fits)) {
    return fail(Reason::kFieldInvalid, "the request_id is no UUID", {{"field", "request_id"}});
  }
  return {};
}

domain::Instant deadline_of(const grpc::ServerContextBase& context, domain::Instant now) {
  // What is left, not the moment: the transport goes by a clock of its own.
  const auto left = context.deadline() - std::chrono::system_clock::now();
  if (left > kLongestCall) return now + kLongestCall;
  return now + std::chrono::duration_cast<domain::microseconds>(left);
}

void run_query(Backend& backend, std::shared_ptr<Unary> call) {
  auto work = [&backend, call](ports::Transaction& tx) -> Status {
    return detail::run_step(backend, *call, tx, call->body);
  };
  const auto queued =
      backend.database.read(call->deadline, std::move(work), answer_when_done(backend, call));
  if (!queued) answer(backend, *call, queued);
}

void run_command(Backend& backend, std::shared_ptr<Unary> call) {
  auto work = [&backend, call](ports::Transaction& tx) -> Status {
    const auto admitted = admit(backend, *call, tx);
    if (!admitted) return tl::unexpected(admitted.error());
    const auto& who = admitted->who;
    keep_session(backend, who);
    call->who = who;
    if (auto checked = check_request_id(call->request_id); !checked) return checked;
    const auto repeated = answered_before(*call, tx, who.actor.name);
    if (!repeated) return tl::unexpected(repeated.error());
    if (*repeated) return {};
    if (auto done = run_admitted(backend, *call, tx, *admitted, call->body); !done) return done;
    tx.requests().save(
        who.actor.name, call->request_id, backend.clock.now(),
        {call->method, call->request_fingerprint, call->response->SerializeAsString()});
    return {};
  };
  const auto queued =
      backend.database.write(call->deadline, std::move(work), answer_when_done(backend, call));
  if (!queued) answer(backend, *call, queued);
}

Status run_step(Backend& backend, Unary& call, ports::Transaction& tx, const Body& step) {
  const auto admitted = admit(backend, call, tx);
  if (!admitted) return tl::unexpected(admitted.error());
  keep_session(backend, admitted->who);
  return run_admitted(backend, call, tx, *admitted, step);
}

void finish(Backend& backend, const Unary& call, const Status& status) {
  answer(backend, call, status);
}

}  // namespace detail

Admission::Admission(Backend& backend, const grpc::CallbackServerContext& context,
                     std::string method, OfficeOf office)
    : backend_(backend) {
  call_.method = std::move(method);
  call_.credentials = Credentials::of(context);
  call_.office = std::move(office);
}

void Admission::check(Answer answer) const {
  struct Check {
    Result<Identified> who = fail(Reason::kInternal, "not admitted");
    Answer answer;
  };
  auto check = std::make_shared<Check>();
  check->answer = std::move(answer);
  auto work = [self = shared_from_this(), check](ports::Transaction& tx) -> Status {
    auto admitted = admit(self->backend_, self->call_, tx);
    if (!admitted) return tl::unexpected(admitted.error());
    check->who = std::move(admitted->who);
    return {};
  };
  const auto queued = backend_.database.read(backend_.clock.now() + kLongestCall, std::move(work),
                                             [check](const Status& status) {
                                               if (!status) {
                                                 check->who = tl::unexpected(status.error());
                                               }
                                               check->answer(check->who);
                                             });
  if (!queued) check->answer(tl::unexpected(queued.error()));
}

}  // namespace yichuang::rpc
