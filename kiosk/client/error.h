#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <tl/expected.hpp>

namespace yichuang::client {

/// Why a call failed. Screens choose text and action by `reason`, never by other text.
struct Error {
  Q_GADGET
  Q_PROPERTY(QString reason MEMBER reason)
  Q_PROPERTY(bool retryable MEMBER retryable)
  Q_PROPERTY(int retryAfterSeconds MEMBER retryAfterSeconds)
 public:
  /// A name of ErrorReason without its prefix ("TICKET_NOT_FOUND"), or one of `reason` below.
  QString reason;
  /// The same wish may succeed later without any change to it.
  bool retryable = false;
  /// 0 when the server names no time.
  int retryAfterSeconds = 0;
  QMap<QString, QString> metadata;

  bool operator==(const Error&) const = default;
};

/// Reasons the client finds by itself, where no server had a say.
namespace reason {
inline constexpr auto kServerUnreachable = "SERVER_UNREACHABLE";
/// Whether a command was done is not known.
inline constexpr auto kNoAnswer = "NO_ANSWER";
/// The server failed without giving a reason.
inline constexpr auto kUnexplained = "UNEXPLAINED";
}  // namespace reason

template <typename T>
using Outcome = tl::expected<T, Error>;

}  // namespace yichuang::client
