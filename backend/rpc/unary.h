#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <google/protobuf/message.h>
#include <grpcpp/server_context.h>
#include <grpcpp/support/server_callback.h>

#include "backend/rpc/backend.h"
#include "backend/rpc/status.h"

// How every unary call runs: identify the caller, check method and office, run the body in one
// transaction, answer. The callback thread only reads metadata; the rest happens on the database's
// threads. A command's first answer is stored in the same transaction and given again to a retry.
namespace yichuang::rpc {

/// What a body works with. Lives until the call has been answered.
class Call {
 public:
  Call(app::Context& app_context, const Identified& identified, const std::string& method,
       Backend& backend)
      : app(app_context), who(identified), backend_(backend), method_(method) {}

  app::Context& app;
  const Identified& who;

  app::Halls& halls() const { return backend_.halls; }

  /// For offices that are named besides the one the call is about. OFFICE_OUT_OF_SCOPE.
  domain::Status may_act_in(std::string_view office) const;
  bool has_role(domain::Role role, std::string_view office) const;
  bool is_staff() const { return who.caller.kind == domain::Caller::Kind::kUser; }

 private:
  Backend& backend_;
  const std::string& method_;
};

/// The office a request is about, or why it names none; an empty code means the whole tree.
using OfficeOf = domain::Result<std::string>;

namespace detail {

using Body = std::function<domain::Status(Call&)>;
using AtOnce = std::function<bool(Backend&, const Identified&)>;

struct Unary {
  std::string method;
  Credentials credentials;
  domain::Instant started{};
  domain::Instant deadline{};
  OfficeOf office;
  std::string request_id;           ///< commands only
  std::string request_fingerprint;  ///< commands only
  bool checks_offices_itself{};     ///< the request names none: the body asks for those it finds
  google::protobuf::Message* response{};
  std::optional<Identified> who;  ///< once a command's caller is known
  Body body;
  AtOnce at_once;   ///< as `afterwards`, from memory; may be empty
  Body afterwards;  ///< fills in the answer from a query after the commit; may be empty
  grpc::ServerUnaryReactor* reactor{};
};

/// REQUEST_ID_MISSING, FIELD_INVALID when it is no UUID.
domain::Status check_request_id(const std::string& id);

void run_query(Backend& backend, std::shared_ptr<Unary> call);
void run_command(Backend& backend, std::shared_ptr<Unary> call);
/// For calls in several steps (staged.h): admits the caller and runs one step in a transaction.
domain::Status run_step(Backend& backend, Unary& call, ports::Transaction& tx, const Body& step);
void finish(Backend& backend, const Unary& call, const domain::Status& status);
domain::Instant deadline_of(const grpc::ServerContextBase& context, domain::Instant now);

template <class Request, class Response, class Function>
std::shared_ptr<Unary> make_call(Backend& backend, grpc::CallbackServerContext* context,
                                 std::string method, const Request* request, Response* response,
                                 OfficeOf office, Function body) {
  auto call = std::make_shared<Unary>();
  call->method = std::move(method);
  call->credentials = Credentials::of(*context);
  call->started = backend.clock.now();
  call->deadline = deadline_of(*context, call->started);
  call->office = std::move(office);
  call->response = response;
  call->reactor = context->DefaultReactor();
  call->body = [request, response, body = std::move(body)](Call& at) -> domain::Status {
    auto answer = body(at, *request);
    if (!answer) return tl::unexpected(std::move(answer.error()));
    *response = *std::move(answer);
    return {};
  };
  return call;
}

}  // namespace detail

/// Whether the one who opened a stream may have it: asked before the first message and again while
/// it is open, since logins end and devices are revoked. Thread-safe.
class Admission : public std::enable_shared_from_this<Admission> {
 public:
  using Answer = std::function<void(const domain::Result<Identified>&)>;

  Admission(Backend& backend, const grpc::CallbackServerContext& context, std::string method,
            OfficeOf office);

  /// `answer` is called once, on a thread of the database's or on this one.
  void check(Answer answer) const;

 private:
  Backend& backend_;
  detail::Unary call_;
};

/// Answers from a read-only transaction. `body`: Result<Response>(Call&, const Request&).
template <class Request, class Response, class Function>
grpc::ServerUnaryReactor* query(Backend& backend, grpc::CallbackServerContext* context,
                                std::string method, const Request* request, Response* response,
                                OfficeOf office, Function body) {
  auto call = detail::make_call(backend, context, std::move(method), request, response,
                                std::move(office), std::move(body));
  auto* reactor = call->reactor;
  detail::run_query(backend, std::move(call));
  return reactor;
}

/// What an answer says besides and what would hold up the writer. Filled in after the change is
/// durable, also for a repeated request; the answer goes out without it when that fails.
template <class Response>
struct Afterwards {
  /// From memory, without blocking. False when it must be asked for. May be empty.
  std::function<bool(Backend&, const Identified&, Response&)> at_once;
  /// In a query.
  std::function<domain::Status(Call&, Response&)> asked;
};

/// Changes something, once for each request_id. `body` as above.
template <class Request, class Response, class Function>
grpc::ServerUnaryReactor* command(Backend& backend, grpc::CallbackServerContext* context,
                                  std::string method, const Request* request, Response* response,
                                  OfficeOf office, Function body,
                                  std::type_identity_t<Afterwards<Response>> afterwards = {}) {
  auto call = detail::make_call(backend, context, std::move(method), request, response,
                                std::move(office), std::move(body));
  call->request_id = request->request_id();
  call->request_fingerprint =
      backend.environment.secrets.token_digest(request->SerializeAsString());
  if (afterwards.asked) {
    if (afterwards.at_once) {
      call->at_once = [response, fill = std::move(afterwards.at_once)](Backend& from,
                                                                       const Identified& who) {
        return fill(from, who, *response);
      };
    }
    call->afterwards = [response, fill = std::move(afterwards.asked)](Call& at) {
      return fill(at, *response);
    };
  }
  auto* reactor = call->reactor;
  detail::run_command(backend, std::move(call));
  return reactor;
}

}  // namespace yichuang::rpc
