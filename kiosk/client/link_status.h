#pragma once

#include <QDateTime>
#include <QObject>

#include "kiosk/client/error.h"

namespace yichuang::client {

/// How fresh what a feed shows is.
struct LinkStatus {
  Q_GADGET
  Q_PROPERTY(yichuang::client::LinkStatus::State state MEMBER state)
  Q_PROPERTY(QDateTime staleSince MEMBER staleSince)
 public:
  enum class State {
    Connecting,  ///< nothing was received yet, no attempt has failed
    Live,
    Stale,    ///< the last update stays valid as of `staleSince`; reconnecting
    Offline,  ///< nothing was ever received and the last attempt failed; reconnecting
  };
  Q_ENUM(State)

  State state = State::Connecting;
  /// Stale only: when the last message came.
  QDateTime staleSince;
  /// Why the last attempt ended; an empty reason while Connecting or Live.
  Error error;

  bool operator==(const LinkStatus&) const = default;
};

}  // namespace yichuang::client
