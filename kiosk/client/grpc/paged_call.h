#pragma once

#include <functional>
#include <memory>
#include <utility>

#include "kiosk/client/grpc/unary_call.h"

namespace yichuang::client {

/// A list call that asks page after page and answers once, with everything.
/// Thread rule: GUI thread only.
template <typename Request, typename Response, typename Value>
class PagedCall final : public std::enable_shared_from_this<PagedCall<Request, Response, Value>> {
 public:
  using Start = typename UnaryCall<Request, Response>::Start;
  using Append = std::function<void(const Response&, Value&)>;

  static PendingCall run(Connection& connection, Start start, Request request, Append append,
                         Callback<Value> callback) {
    auto call = std::make_shared<PagedCall>(connection, std::move(start), std::move(request),
                                            std::move(append), std::move(callback));
    auto state = std::make_shared<CallState>();
    call->state_ = state;
    state->abort = [call] { call->page_.cancel(); };
    call->nextPage();
    return PendingCall(std::move(state));
  }

  PagedCall(Connection& connection, Start start, Request request, Append append,
            Callback<Value> callback)
      : connection_(connection),
        start_(std::move(start)),
        request_(std::move(request)),
        append_(std::move(append)),
        callback_(std::move(callback)) {}

 private:
  void nextPage() {
    page_ =
        UnaryCall<Request, Response>::run(connection_, CallKind::Query, start_, request_,
                                          [weak = this->weak_from_this()](Outcome<Response> page) {
                                            if (const auto self = weak.lock()) self->received(page);
                                          });
  }

  void received(const Outcome<Response>& page) {
    if (!page) return deliver(Outcome<Value>(tl::unexpect, page.error()));
    append_(*page, all_);
    if (page->next_page_token().empty()) return deliver(std::move(all_));
    request_.set_page_token(page->next_page_token());
    nextPage();
  }

  void deliver(Outcome<Value> outcome) {
    if (const auto state = state_.lock()) state->active = false;
    callback_(std::move(outcome));
  }

  Connection& connection_;
  Start start_;
  Request request_;
  Append append_;
  Callback<Value> callback_;
  Value all_;
  PendingCall page_;
  std::weak_ptr<CallState> state_;
};

}  // namespace yichuang::client
