#include <gmock/gmock.h>

#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using domain::Ticket;
using domain::TicketState;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

std::vector<std::int64_t> ids(const std::vector<Ticket>& tickets) {
  std::vector<std::int64_t> found;
  for (const auto& ticket : tickets) found.push_back(ticket.id);
  return found;
}

class TicketLine : public StoreContract {
 protected:
  void insert(const Ticket& ticket) {
    change([&](ports::Transaction& t) { ASSERT_TRUE(t.tickets().insert(ticket)); });
  }
  /// One ticket in each state, id and number as the state's; another office has the same.
  void insert_every_state() {
    for (const auto state : domain::kAllTicketStates) {
      const auto number = static_cast<int>(state);
      insert(in_state(plain_ticket(number, number), state));
      auto elsewhere = in_state(plain_ticket(100 + number, number), state);
      elsewhere.office = "610921";
      insert(elsewhere);
    }
  }
  std::vector<std::int64_t> waiting(const std::string& office, std::size_t most = 99) {
    return read([&](ports::Transaction& t) {
      std::vector<std::int64_t> found;
      t.tickets().each_waiting(office, [&](const Ticket& ticket) {
        found.push_back(ticket.id);
        return found.size() < most;
      });
      return found;
    });
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, TicketLine, testing::ValuesIn(engines()), engine_name);

TEST_P(TicketLine, IsOrderedByOrderTimeThenId) {
  const struct {
    std::int64_t id;
    int order;
  } rows[] = {{5, 30}, {4, 10}, {9, 20}, {7, 20}};
  for (const auto& row : rows) {
    auto ticket = plain_ticket(row.id, static_cast<int>(row.id));
    ticket.order_time = at(row.order);
    insert(ticket);
  }
  EXPECT_THAT(waiting("610902"), ElementsAre(4, 7, 9, 5));
  EXPECT_THAT(waiting("610902", 2), ElementsAre(4, 7)) << "the visitor stops the walk";
  EXPECT_THAT(waiting("610902", 2), ElementsAre(4, 7)) << "and a stopped walk begins anew";
}

TEST_P(TicketLine, HoldsTheWaitingOfItsOfficeOnly) {
  insert_every_state();
  EXPECT_THAT(waiting("610902"), ElementsAre(1));
  EXPECT_THAT(waiting("610999"), IsEmpty());
}

TEST_P(TicketLine, AwayAreTheOpenOnesThatDoNotWait) {
  insert_every_state();
  const auto away = read([](ports::Transaction& t) { return t.tickets().away("610902"); });
  EXPECT_THAT(ids(away), ElementsAre(2, 3, 4, 5));
  EXPECT_THAT(away.front().items, IsEmpty());
}

TEST_P(TicketLine, OpenTicketsAreAllOpenOnesWithItems) {
  insert_every_state();
  const auto open = read([](ports::Transaction& t) { return t.tickets().open_tickets("610902"); });
  EXPECT_THAT(ids(open), testing::UnorderedElementsAre(1, 2, 3, 4, 5));
  for (const auto& ticket : open) EXPECT_EQ(ticket.items.size(), 1U) << ticket.id;
}

TEST_P(TicketLine, EachSinceVisitsTheOpenAndThoseThatEndedLately) {
  const auto ended = [](std::int64_t id, int seconds) {
    auto ticket = in_state(plain_ticket(id, static_cast<int>(id)), TicketState::kCompleted);
    ticket.ended = at(seconds);
    return ticket;
  };
  insert(plain_ticket(1, 1));
  insert(in_state(plain_ticket(2, 2), TicketState::kCalled));
  insert(ended(3, 40));
  insert(ended(4, 39));
  auto yesterday = plain_ticket(5, 5);
  yesterday.business_date = domain::plus_days(kMonday, -1);
  insert(yesterday);
  auto elsewhere = plain_ticket(6, 6);
  elsewhere.office = "610921";
  insert(elsewhere);
  const auto since = [&](domain::CivilDate date) {
    return read([&](ports::Transaction& t) {
      std::vector<std::int64_t> found;
      t.tickets().each_since("610902", date, at(40), [&](const Ticket& ticket) {
        found.push_back(ticket.id);
        return true;
      });
      return found;
    });
  };
  EXPECT_THAT(since(kMonday), testing::UnorderedElementsAre(1, 2, 3));
  EXPECT_THAT(since(domain::plus_days(kMonday, -1)), testing::UnorderedElementsAre(1, 2, 3, 5));
  EXPECT_THAT(since(domain::plus_days(kMonday, 1)), IsEmpty());
}

TEST_P(TicketLine, LastPlaceIsThatOfTheLastWhoWaits) {
  const auto last = [&](const char* office) {
    return read([&](ports::Transaction& t) { return t.tickets().last_place(office); });
  };
  EXPECT_EQ(last("610902"), std::nullopt);
  insert_every_state();
  EXPECT_EQ(last("610902"), plain_ticket(1, 1).order_time) << "the others do not wait";
  EXPECT_EQ(last("610999"), std::nullopt);
}

TEST_P(TicketLine, LastCalledAreTheNewestCallsSinceAMoment) {
  for (int i = 1; i <= 5; ++i) {
    auto ticket = in_state(plain_ticket(i, i), TicketState::kCalled);
    if (i != 3) ticket.called = at(10 * i);
    insert(ticket);
  }
  const auto called = [&](int since, int limit, int until = 99) {
    return ids(read([&](ports::Transaction& t) {
      return t.tickets().last_called("610902", at(since), at(until), limit);
    }));
  };
  EXPECT_THAT(called(0, 99), ElementsAre(5, 4, 2, 1)) << "3 was never called";
  EXPECT_THAT(called(0, 2), ElementsAre(5, 4));
  EXPECT_THAT(called(40, 99), ElementsAre(5, 4)) << "the moment itself counts";
  EXPECT_THAT(called(51, 99), IsEmpty());
  EXPECT_THAT(called(0, 2, 40), ElementsAre(4, 2)) << "the time to come does not count";
}

TEST_P(TicketLine, IsFoundByPersonPhoneAndNumber) {
  auto older = in_state(full_ticket(1), TicketState::kCancelled);
  older.number = 16;
  insert(older);
  auto newer = in_state(full_ticket(2), TicketState::kWaiting);
  insert(newer);
  insert(plain_ticket(3, 3));
  read([&](ports::Transaction& t) {
    auto& tickets = t.tickets();
    EXPECT_THAT(tickets.of_person("610902", kMonday, "identity-1"), ElementsAre(newer, older));
    EXPECT_THAT(tickets.of_phone("610902", kMonday, "phone-1"), ElementsAre(newer, older));
    EXPECT_THAT(tickets.of_person("610902", kMonday, "phone-1"), IsEmpty());
    EXPECT_THAT(tickets.of_person("610921", kMonday, "identity-1"), IsEmpty());
    EXPECT_THAT(tickets.of_phone("610902", domain::plus_days(kMonday, 1), "phone-1"), IsEmpty());
    EXPECT_THAT(tickets.of_person("610902", kMonday, ""), IsEmpty()) << "nobody is not a person";
    EXPECT_THAT(tickets.of_phone("610902", kMonday, ""), IsEmpty());
    EXPECT_EQ(tickets.of_number("610902", kMonday, "B", 17), newer);
    EXPECT_EQ(tickets.of_number("610902", kMonday, "B", 18), std::nullopt);
    EXPECT_EQ(tickets.of_number("610902", kMonday, "A", 17), std::nullopt);
    return 0;
  });
}

TEST_P(TicketLine, OpenDaysAreTheOfficesAndDaysThatAreNotEnded) {
  insert(in_state(plain_ticket(1, 1), TicketState::kDayEnded));
  insert(plain_ticket(2, 2));
  insert(plain_ticket(3, 3));
  auto parked = in_state(plain_ticket(4, 4), TicketState::kParked);
  parked.business_date = domain::plus_days(kMonday, -1);
  insert(parked);
  auto missed = in_state(plain_ticket(5, 5), TicketState::kMissed);
  missed.office = "610921";
  insert(missed);
  EXPECT_THAT(read([](ports::Transaction& t) { return t.tickets().open_days(); }),
              ElementsAre(Pair("610902", domain::plus_days(kMonday, -1)), Pair("610902", kMonday),
                          Pair("610921", kMonday)));
}

TEST_P(TicketLine, LapsedReturnsAreMissedTicketsWhoseTimeIsOver) {
  int number = 0;
  for (const auto state : {TicketState::kMissed, TicketState::kMissed, TicketState::kParked}) {
    ++number;
    auto ticket = in_state(plain_ticket(number, number), state);
    ticket.return_until = at(10 * number);
    insert(ticket);
  }
  const auto lapsed = [&](int now) {
    return read([&](ports::Transaction& t) { return t.tickets().lapsed_returns(at(now)); });
  };
  EXPECT_THAT(lapsed(10), IsEmpty()) << "the last moment is not over";
  EXPECT_THAT(ids(lapsed(11)), ElementsAre(1));
  EXPECT_THAT(ids(lapsed(99)), ElementsAre(1, 2));
  EXPECT_EQ(lapsed(99).front().items.size(), 1U);
}

class TicketTallies : public TicketLine {};
INSTANTIATE_TEST_SUITE_P(Contract, TicketTallies, testing::ValuesIn(engines()), engine_name);

TEST_P(TicketTallies, CountEachState) {
  insert_every_state();
  const auto tally =
      read([](ports::Transaction& t) { return t.tickets().tally("610902", kMonday, ""); });
  EXPECT_EQ(tally.issued, 10);
  EXPECT_EQ(tally.waiting, 1);
  EXPECT_EQ(tally.called, 2) << "called and serving";
  EXPECT_EQ(tally.served, 1);
  EXPECT_EQ(tally.missed, 2) << "missed and expired";
  EXPECT_EQ(tally.cancelled, 1);
  EXPECT_EQ(tally.waits, 0);
}

TEST_P(TicketTallies, SumWaitsServicesAndRatingsOfOfficeOrWindow) {
  for (int i = 1; i <= 3; ++i) {
    auto ticket = in_state(plain_ticket(i, i), TicketState::kCompleted);
    ticket.arrived = at(0);
    ticket.called = at(1000);
    ticket.first_called = at(100 * i);
    ticket.rating = i == 3 ? 0 : 6 - i;
    ticket.window = ticket.items[0].window = i == 1 ? "1" : "2";
    ticket.items[0].started = at(400);
    ticket.items[0].ended = at(400 + 60 * i);
    insert(ticket);
  }
  read([](ports::Transaction& t) {
    const auto office = t.tickets().tally("610902", kMonday, "");
    EXPECT_EQ(office.waits, 3);
    EXPECT_EQ(office.wait_seconds, 600) << "to the first call";
    EXPECT_EQ(office.longest_wait_seconds, 300);
    EXPECT_EQ(office.services, 3);
    EXPECT_EQ(office.service_seconds, 360);
    EXPECT_THAT(office.ratings, ElementsAre(0, 0, 0, 1, 1)) << "unrated counts nowhere";
    const auto window = t.tickets().tally("610902", kMonday, "2");
    EXPECT_EQ(window.issued, 2);
    EXPECT_EQ(window.wait_seconds, 500);
    EXPECT_EQ(window.service_seconds, 300);
    EXPECT_EQ(t.tickets().tally("610902", domain::plus_days(kMonday, 1), "").issued, 0);
    EXPECT_EQ(t.tickets().tally("610921", kMonday, "").issued, 0);
    return 0;
  });
}

TEST_P(TicketLine, DoneServicesAreThoseOfTheOfficesDay) {
  const auto served = [](std::int64_t id, int started, domain::ItemState state) {
    auto ticket = in_state(plain_ticket(id, static_cast<int>(id)), domain::TicketState::kCompleted);
    ticket.items.front().state = state;
    ticket.items.front().started = at(started);
    ticket.items.front().ended = at(started + 300);
    return ticket;
  };
  auto elsewhere = served(4, 50, domain::ItemState::kDone);
  elsewhere.office = "610921";
  auto tomorrow = served(5, 60, domain::ItemState::kDone);
  tomorrow.business_date = domain::plus_days(kMonday, 1);
  change([&](ports::Transaction& t) {
    for (const auto& ticket :
         {served(1, 10, domain::ItemState::kDone), served(2, 20, domain::ItemState::kDone),
          served(3, 30, domain::ItemState::kCancelled), elsewhere, tomorrow}) {
      ASSERT_TRUE(t.tickets().insert(ticket));
    }
  });
  auto done =
      read([](ports::Transaction& t) { return t.tickets().done_services("610902", kMonday); });
  std::ranges::sort(done, {}, &ports::DoneService::started);
  ASSERT_EQ(done.size(), 2U);
  EXPECT_EQ(done[0].started, at(10));
  EXPECT_EQ(done[0].ended, at(310));
  EXPECT_EQ(done[0].service, plain_ticket(1, 1).items.front().service);
  EXPECT_EQ(done[1].started, at(20));
}

}  // namespace
}  // namespace yichuang::storage
