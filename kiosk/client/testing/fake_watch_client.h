#pragma once

#include <utility>

#include "kiosk/client/testing/fake_method.h"
#include "kiosk/client/watch_client.h"

namespace yichuang::client::testing {

class FakeWatchClient final : public WatchClient {
 public:
  FakeFeed<BoardUpdate> boardFeed;
  FakeFeed<WindowUpdate> windowFeed;
  FakeFeed<TicketUpdate> ticketFeed;
  FakeFeed<KioskUpdate> kioskFeed;
  FakeFeed<OfficeUpdate> officeFeed;
  FakeFeed<CityUpdate> cityFeed;

  [[nodiscard]] PendingCall watchBoard(const QString& office, FeedSink<BoardUpdate> sink) override {
    return boardFeed.subscribe(office, std::move(sink));
  }
  [[nodiscard]] PendingCall watchWindow(const QString& window,
                                        FeedSink<WindowUpdate> sink) override {
    return windowFeed.subscribe(window, std::move(sink));
  }
  [[nodiscard]] PendingCall watchTicket(const QString& ticket,
                                        FeedSink<TicketUpdate> sink) override {
    return ticketFeed.subscribe(ticket, std::move(sink));
  }
  [[nodiscard]] PendingCall watchKiosk(const QString& office, FeedSink<KioskUpdate> sink) override {
    return kioskFeed.subscribe(office, std::move(sink));
  }
  [[nodiscard]] PendingCall watchOffice(const QString& office,
                                        FeedSink<OfficeUpdate> sink) override {
    return officeFeed.subscribe(office, std::move(sink));
  }
  [[nodiscard]] PendingCall watchCity(const QString& ancestor, FeedSink<CityUpdate> sink) override {
    return cityFeed.subscribe(ancestor, std::move(sink));
  }
};

}  // namespace yichuang::client::testing
