#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <utility>

#include <QTimer>
#include <grpcpp/client_context.h>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/grpc/status_error.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

enum class CallKind { Query, Command };

/// One wish with all its repeats: each attempt has its own context and answer, all of them the
/// same request (and so the same request_id).
/// Thread rule: GUI thread only; gRPC's thread does nothing but post the attempt's end.
template <typename Request, typename Response>
class UnaryCall final : public std::enable_shared_from_this<UnaryCall<Request, Response>> {
 public:
  using Start = std::function<void(grpc::ClientContext*, const Request*, Response*,
                                   std::function<void(grpc::Status)>)>;
  using Finish = std::function<void(Outcome<Response>)>;

  static PendingCall run(Connection& connection, CallKind kind, Start start, Request request,
                         Finish finish) {
    auto call = std::make_shared<UnaryCall>(connection, kind, std::move(start), std::move(request),
                                            std::move(finish));
    call->send();
    call->state_->abort = [weak = std::weak_ptr(call)] {
      if (const auto self = weak.lock(); self && self->attempt_)
        self->attempt_->context.TryCancel();
    };
    return PendingCall(call->state_);
  }

  UnaryCall(Connection& connection, CallKind kind, Start start, Request request, Finish finish)
      : connection_(connection),
        start_(std::move(start)),
        finish_(std::move(finish)),
        request_(std::move(request)),
        giveUp_(Clock::now() + (kind == CallKind::Command ? connection.timing().command
                                                          : connection.timing().query)) {}

 private:
  using Clock = std::chrono::system_clock;
  struct Attempt {
    grpc::ClientContext context;
    Response response;
  };

  void send() {
    ++attempts_;
    attempt_ = std::make_shared<Attempt>();
    grpc::ClientContext& context = attempt_->context;
    connection_.prepare(context);
    context.set_deadline(std::min(giveUp_, Clock::now() + connection_.timing().attempt));
    connection_.calls().enter(&context);
    start_(&context, &request_, &attempt_->response,
           [self = this->shared_from_this(), attempt = attempt_,
            &connection = connection_](const grpc::Status& status) mutable {
             connection.calls().forget(&attempt->context);
             // Moved on, so that the last reference is never dropped on this thread.
             connection.uiThread().post([self = std::move(self), attempt = std::move(attempt),
                                         status] { self->ended(*attempt, status); });
             connection.calls().leave();
           });
  }

  void ended(Attempt& attempt, const grpc::Status& status) {
    attempt_.reset();
    if (!state_->active) return;
    if (status.ok()) return deliver(std::move(attempt.response));
    const auto delay = connection_.retryDelay(attempts_);
    if (!mayRepeat(status) || Clock::now() + delay >= giveUp_)
      return deliver(tl::make_unexpected(toError(status)));
    QTimer::singleShot(delay, &connection_.uiThread(), [self = this->shared_from_this()] {
      if (self->state_->active) self->send();
    });
  }

  void deliver(Outcome<Response> outcome) {
    state_->active = false;
    finish_(std::move(outcome));
  }

  Connection& connection_;
  Start start_;
  Finish finish_;
  Request request_;
  Clock::time_point giveUp_;
  int attempts_ = 0;
  std::shared_ptr<CallState> state_ = std::make_shared<CallState>();
  std::shared_ptr<Attempt> attempt_;
};

/// Method of a stub's async interface that takes a callback.
template <typename Async, typename Request, typename Response>
using AsyncMethod = void (Async::*)(grpc::ClientContext*, const Request*, Response*,
                                    std::function<void(grpc::Status)>);

template <typename Stub, typename Async, typename Request, typename Response>
typename UnaryCall<Request, Response>::Start startOf(Stub* stub,
                                                     AsyncMethod<Async, Request, Response> method) {
  return [stub, method](grpc::ClientContext* context, const Request* request, Response* answer,
                        std::function<void(grpc::Status)> done) {
    (stub->async()->*method)(context, request, answer, std::move(done));
  };
}

/// Calls `method` and translates its answer.
template <typename Stub, typename Async, typename Request, typename Response, typename Value,
          typename Translate>
PendingCall callUnary(Connection& connection, CallKind kind, Stub* stub,
                      AsyncMethod<Async, Request, Response> method, Request request,
                      Translate translate, Callback<Value> callback) {
  return UnaryCall<Request, Response>::run(
      connection, kind, startOf(stub, method), std::move(request),
      [translate = std::move(translate), callback = std::move(callback)](
          Outcome<Response> outcome) { callback(std::move(outcome).map(translate)); });
}

}  // namespace yichuang::client
