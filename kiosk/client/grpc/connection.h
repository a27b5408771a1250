#pragma once

#include <chrono>
#include <memory>
#include <string>

#include <QByteArray>
#include <QString>
#include <grpcpp/channel.h>

#include "kiosk/client/grpc/call_group.h"
#include "kiosk/client/grpc/ui_thread.h"

namespace grpc {
class ClientContext;
}

namespace yichuang::client {

/// How long to wait and how often to try again.
struct Timing {
  using Span = std::chrono::milliseconds;
  Span attempt{5'000};   ///< one sending of a call
  Span query{8'000};     ///< a query with all its repeats
  Span command{20'000};  ///< a command with all its repeats
  Span firstRetry{300};  ///< doubled each time, with jitter
  Span longestRetry{8'000};
  Span silence{
      40'000};  ///< a feed without a message for so long is dead; heartbeats come every 15 s
};

struct ConnectionOptions {
  QString server;          ///< "host:port"
  QByteArray authority;    ///< PEM of the authority to trust; empty: the system's
  QByteArray certificate;  ///< PEM of the device; empty for programs people log in to
  QByteArray privateKey;   ///< PEM; set exactly when `certificate` is
  QString language;        ///< language tag, "zh-CN"
  Timing timing;
};

/// A channel and what every call on it carries. Outlives all clients made with it.
/// Thread rule: GUI thread only, except uiThread().post() and calls().
class Connection {
 public:
  explicit Connection(const ConnectionOptions& options);
  /// Over a channel made elsewhere.
  Connection(std::shared_ptr<grpc::Channel> channel, const Timing& timing);
  /// Ends all calls and waits until each has ended.
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  [[nodiscard]] const std::shared_ptr<grpc::Channel>& channel() const { return channel_; }
  [[nodiscard]] const Timing& timing() const { return timing_; }
  [[nodiscard]] UiThread& uiThread() { return uiThread_; }
  [[nodiscard]] CallGroup& calls() { return calls_; }

  /// Token of the login, sent with every later call; empty: none.
  void setToken(const QString& token) { token_ = token.toStdString(); }
  void setLanguage(const QString& tag) { language_ = tag.toStdString(); }
  /// Puts token and language into a call's metadata.
  void prepare(grpc::ClientContext& context) const;
  /// Waiting time before repeat number `attempt` (1..).
  [[nodiscard]] std::chrono::milliseconds retryDelay(int attempt) const;

 private:
  Timing timing_;
  std::string token_;
  std::string language_;
  std::shared_ptr<grpc::Channel> channel_;
  CallGroup calls_;
  UiThread uiThread_;
};

}  // namespace yichuang::client
