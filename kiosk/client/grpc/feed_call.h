#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <grpcpp/client_context.h>
#include <grpcpp/support/client_callback.h>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/grpc/status_error.h"
#include "kiosk/client/watch_client.h"

namespace yichuang::client {

/// One stream: hands every message and the end to the GUI thread and deletes itself at the end.
/// Thread rule: made on the GUI thread; everything else runs on gRPC's threads.
template <typename Request, typename Message>
class FeedReader final : public grpc::ClientReadReactor<Message> {
 public:
  using OnMessage = std::function<void(const Message&)>;
  using OnEnd = std::function<void(const grpc::Status&)>;

  FeedReader(Connection& connection, std::shared_ptr<grpc::ClientContext> context, Request request,
             OnMessage onMessage, OnEnd onEnd)
      : connection_(connection),
        context_(std::move(context)),
        request_(std::move(request)),
        onMessage_(std::move(onMessage)),
        onEnd_(std::move(onEnd)) {}

  [[nodiscard]] const Request* request() const { return &request_; }
  void begin() {
    this->StartRead(&message_);
    this->StartCall();
  }

  void OnReadDone(bool ok) override {
    if (!ok) return;
    connection_.uiThread().post(
        [onMessage = onMessage_, message = std::move(message_)] { onMessage(message); });
    message_ = Message();
    this->StartRead(&message_);
  }

  void OnDone(const grpc::Status& status) override {
    Connection& connection = connection_;
    connection.calls().forget(context_.get());
    connection.uiThread().post([onEnd = std::move(onEnd_), status] { onEnd(status); });
    delete this;
    connection.calls().leave();
  }

 private:
  Connection& connection_;
  std::shared_ptr<grpc::ClientContext> context_;
  Request request_;
  Message message_;
  OnMessage onMessage_;
  OnEnd onEnd_;
};

/// A feed over all its streams: resumes after the last sequence seen, waits longer after each
/// failure, ends a stream that has gone silent, and tells how fresh its news are.
/// Thread rule: GUI thread only.
template <typename Request, typename Message, typename Update>
class FeedCall final : public std::enable_shared_from_this<FeedCall<Request, Message, Update>> {
 public:
  using Open =
      std::function<void(grpc::ClientContext*, const Request*, grpc::ClientReadReactor<Message>*)>;
  using Translate = std::function<Update(const Message&)>;

  static PendingCall run(Connection& connection, Open open, Request request, Translate translate,
                         FeedSink<Update> sink) {
    auto feed = std::make_shared<FeedCall>(connection, std::move(open), std::move(request),
                                           std::move(translate), std::move(sink));
    feed->connectStream();
    auto state = std::make_shared<CallState>();
    state->abort = [feed] { feed->stop(); };
    return PendingCall(std::move(state));
  }

  FeedCall(Connection& connection, Open open, Request request, Translate translate,
           FeedSink<Update> sink)
      : connection_(connection),
        uiThread_(&connection.uiThread()),
        open_(std::move(open)),
        request_(std::move(request)),
        translate_(std::move(translate)),
        sink_(std::move(sink)) {
    retry_.setSingleShot(true);
    retry_.callOnTimeout([this] { connectStream(); });
    silence_.setSingleShot(true);
    silence_.setInterval(connection.timing().silence);
    silence_.callOnTimeout([this] { wentSilent(); });
  }

 private:
  void connectStream() {
    if (!uiThread_) return;  // The connection is gone; the handle may still be held.
    context_ = std::make_shared<grpc::ClientContext>();
    connection_.prepare(*context_);
    connection_.calls().enter(context_.get());
    const std::weak_ptr<FeedCall> weak = this->weak_from_this();
    const int stream = ++stream_;
    auto* reader = new FeedReader<Request, Message>(
        connection_, context_, request_,
        [weak, stream](const Message& message) {
          if (const auto self = weak.lock()) self->received(stream, message);
        },
        [weak, stream](const grpc::Status& status) {
          if (const auto self = weak.lock()) self->ended(stream, status);
        });
    open_(context_.get(), reader->request(), reader);
    reader->begin();
    silence_.start();
  }

  void received(int stream, const Message& message) {
    if (stopped_ || stream != stream_) return;
    // The sink may drop the handle, and with it the last owner of this.
    const auto self = this->shared_from_this();
    silence_.start();
    failures_ = 0;
    lastMessage_ = QDateTime::currentDateTimeUtc();
    if (message.sequence() > 0) request_.set_resume_after(message.sequence());
    setLink(LinkStatus{LinkStatus::State::Live, {}, {}});
    if (!stopped_ && !message.heartbeat()) sink_.onUpdate(translate_(message));
  }

  void ended(int stream, const grpc::Status& status) {
    if (stopped_ || stream != stream_) return;
    const auto self = this->shared_from_this();
    silence_.stop();
    context_.reset();
    retry_.start(connection_.retryDelay(++failures_));
    lost(toError(status));
  }

  void wentSilent() {
    const auto self = this->shared_from_this();
    Error error;
    error.reason = QLatin1String(reason::kNoAnswer);
    error.retryable = true;
    if (context_) context_->TryCancel();  // ended() follows and reconnects
    lost(error);
  }

  void lost(const Error& error) {
    if (lastMessage_.isValid())
      setLink(LinkStatus{LinkStatus::State::Stale, lastMessage_, error});
    else
      setLink(LinkStatus{LinkStatus::State::Offline, {}, error});
  }

  void setLink(const LinkStatus& status) {
    if (link_ == status) return;
    link_ = status;
    sink_.onLink(status);
  }

  void stop() {
    stopped_ = true;
    retry_.stop();
    silence_.stop();
    if (context_) context_->TryCancel();
  }

  Connection& connection_;
  QPointer<UiThread> uiThread_;
  Open open_;
  Request request_;
  Translate translate_;
  FeedSink<Update> sink_;
  std::shared_ptr<grpc::ClientContext> context_;
  int stream_ = 0;  // messages of earlier streams still under way are dropped
  int failures_ = 0;
  bool stopped_ = false;
  QDateTime lastMessage_;
  LinkStatus link_;
  QTimer retry_;
  QTimer silence_;
};

}  // namespace yichuang::client
