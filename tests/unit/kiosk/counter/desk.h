#pragma once

#include <optional>

#include "kiosk/client/testing/fake_catalogue_client.h"
#include "kiosk/client/testing/fake_counter_client.h"
#include "kiosk/client/testing/fake_ticket_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/client/testing/manual_clock.h"
#include "kiosk/features/counter/counter_view_model.h"

namespace yichuang::counter::testing {

using client::Ticket;
using client::TicketItem;
using client::Window;

inline const QString kWindow = "offices/610902/windows/3";

/// A clerk's desk at window 3 over fakes.
struct Desk {
  client::testing::FakeCounterClient counter;
  client::testing::FakeTicketClient tickets;
  client::testing::FakeWatchClient watch;
  client::testing::FakeCatalogueClient catalogue;
  client::testing::ManualClock clock;
  CatalogueNames names{catalogue};
  CounterViewModel model{{counter, tickets, watch}, names, clock};

  Desk() { model.start(kWindow); }

  [[nodiscard]] Ticket ticket(Ticket::State state, const QString& number = "A001") const {
    Ticket made;
    made.name = "offices/610902/tickets/" + number;
    made.number = number;
    made.state = state;
    made.callCount = 1;
    made.createTime = clock.now().addSecs(-600);
    made.callTime = clock.now().addSecs(-30);
    made.serveTime = clock.now().addSecs(-10);
    const bool serving = state == Ticket::State::Serving;
    made.items = {{1,
                   "services/DL-06",
                   serving ? TicketItem::State::InService : TicketItem::State::Pending,
                   {},
                   {},
                   {},
                   {}},
                  {2,
                   "services/DL-09",
                   serving ? TicketItem::State::InService : TicketItem::State::Pending,
                   {},
                   {},
                   {},
                   {}}};
    return made;
  }

  void publish(const std::optional<Ticket>& at, Window::State state = Window::State::Open,
               const QList<client::PlacedTicket>& line = {}, const QList<Ticket>& away = {}) {
    client::WindowUpdate update;
    update.sequence = ++sequence;
    update.window.name = kWindow;
    update.window.number = "3";
    update.window.state = state;
    update.ticket = at;
    update.line = line;
    update.waiting = static_cast<int>(line.size());
    update.away = away;
    update.serverTime = clock.now();
    watch.windowFeed.publish(update);
  }

  qint64 sequence = 0;
};

}  // namespace yichuang::counter::testing
