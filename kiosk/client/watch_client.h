#pragma once

#include <functional>

#include <QString>

#include "kiosk/client/link_status.h"
#include "kiosk/client/pending_call.h"
#include "kiosk/client/watch.h"

namespace yichuang::client {

/// Where a feed's news go. Both run on the GUI thread and never before the method that made the
/// feed returned; `onLink` tells every change of the link.
template <typename Update>
struct FeedSink {
  std::function<void(const Update&)> onUpdate;
  std::function<void(const LinkStatus&)> onLink;
};

/// A feed lives as long as its handle. It reconnects by itself and resumes after the last update,
/// so that no change is missed and none comes twice. Thread rule: GUI thread only.
class WatchClient {
 public:
  virtual ~WatchClient() = default;
  [[nodiscard]] virtual PendingCall watchBoard(const QString& office,
                                               FeedSink<BoardUpdate> sink) = 0;
  [[nodiscard]] virtual PendingCall watchWindow(const QString& window,
                                                FeedSink<WindowUpdate> sink) = 0;
  [[nodiscard]] virtual PendingCall watchTicket(const QString& ticket,
                                                FeedSink<TicketUpdate> sink) = 0;
  /// Of the machine that asks.
  [[nodiscard]] virtual PendingCall watchKiosk(const QString& office,
                                               FeedSink<KioskUpdate> sink) = 0;
  [[nodiscard]] virtual PendingCall watchOffice(const QString& office,
                                                FeedSink<OfficeUpdate> sink) = 0;
  [[nodiscard]] virtual PendingCall watchCity(const QString& ancestor,
                                              FeedSink<CityUpdate> sink) = 0;
};

}  // namespace yichuang::client
