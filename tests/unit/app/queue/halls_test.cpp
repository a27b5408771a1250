#include "backend/app/hall/halls.h"

#include <random>

#include "backend/app/hall/places.h"
#include "backend/app/hall/todays_pace.h"
#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::seconds;
using test::kCity;

class HallsTest : public QueueTest, public ::testing::WithParamInterface<unsigned> {
 protected:
  HallsTest() { hall_.sink = &halls_; }

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

  template <class Look>
  void looking(Look look) {
    hall_
        .run([&](Context& context) -> domain::Result<bool> {
          look(context);
          return true;
        })
        .value();
  }

  /// Some open ticket of the office, whatever is done to it; 0 when there is none.
  std::int64_t some_ticket() {
    const auto open =
        hall_.look([](ports::Transaction& tx) { return tx.tickets().open_tickets(kOffice); });
    return open.empty() ? 0
                        : open[static_cast<std::size_t>(pick(static_cast<int>(open.size())))].id;
  }

  /// What fails changes nothing, and that is tested too.
  void do_something() {
    hall_.now += seconds{pick(60)};
    const int n = 1 + pick(3);
    const auto own = hall_.look([&](ports::Transaction& tx) {
      const auto stored = tx.windows().find(kOffice, std::to_string(n));
      return stored ? stored->ticket : 0;
    });
    const WindowTicket in_hand{window(n), own, 0};
    switch (pick(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
        issue_something();
        break;
      case 4:
      case 5:
      case 6:
        (void)call(n);
        break;
      case 7:
        (void)with_ticket(n, start_service, own);
        break;
      case 8:
      case 9:
        (void)complete(n, own);
        break;
      case 10:
        (void)park(n, own);
        break;
      case 11:
        (void)with_ticket(n, mark_no_show, own);
        break;
      case 12:
        (void)give_back(some_ticket());
        break;
      case 13:
        transfer_something(in_hand, n);
        break;
      case 14:
        touch_something(n);
        break;
      default:
        change_window(n);
        break;
    }
  }

  void issue_something() {
    static const std::vector<Services> kWishes{{"DL-06"}, {"VE-01"}, {"DL-06", "VE-01"}, {"DL-15"}};
    auto command = wish(kWishes[static_cast<std::size_t>(pick(4))]);
    if (pick(4) == 0) command.declared = domain::PriorityClass::kDisabled;
    if (pick(5) == 0) {
      command.channel = domain::Channel::kRemote;
      command.travel_minutes = 5;
    }
    (void)issue(command);
  }

  void transfer_something(const WindowTicket& in_hand, int n) {
    TransferTicket command{in_hand, {}, {}, {}, 0, {}};
    switch (pick(3)) {
      case 0:
        command.target_window = std::to_string(1 + pick(3));
        break;
      case 1:
        command.target_service = "VE-01";
        break;
      default:
        command.target_office = kCity;
        break;
    }
    (void)at(n, [&](Context& context) { return transfer_ticket(context, command); });
  }

  void touch_something(int n) {
    const TicketRef ref{kOffice, some_ticket()};
    switch (pick(4)) {
      case 0:
        (void)hall_.run([&](Context& c) { return cancel_ticket(c, {ref, {}}); });
        break;
      case 1:
        (void)hall_.run([&](Context& c) { return reprint_ticket(c, ref); });
        break;
      case 2:
        (void)at(n, [&](Context& c) { return call_ticket(c, {window(n), ref.id, "ill"}); });
        break;
      default:
        (void)hall_.run([&](Context& c) { return add_ticket_service(c, {ref, "EB-02"}); });
        break;
    }
  }

  void change_window(int n) {
    switch (pick(8)) {
      case 0:
      case 1:
        (void)at(n, [&](Context& c) { return pause_window(c, {window(n), "lunch"}); });
        break;
      case 2:
        (void)at(n, [&](Context& c) { return close_window(c, {window(n), false}); });
        break;
      case 3:
        (void)at(n, [&](Context& c) { return set_emergency(c, {window(n), true, false}); });
        break;
      case 4:
        if (pick(4) == 0) (void)hall_.run([&](Context& c) { return close_day(c, kOffice); });
        break;
      case 5:
        (void)at(n, [&](Context& c) { return resume_window(c, window(n)); });
        break;
      default:
        (void)at(n, [&](Context& c) { return open_window(c, window(n)); });
        break;
    }
  }

  static std::vector<Ticket> line_of(const Hall& hall) {
    std::vector<Ticket> tickets;
    for (const auto& entry : hall.line) tickets.push_back(entry->ticket);
    return tickets;
  }
  static std::vector<Ticket> away_of(const Hall& hall) {
    std::vector<Ticket> tickets;
    for (const auto& ticket : hall.away) tickets.push_back(*ticket);
    return tickets;
  }

  void expect_as_stored(Context& context, const std::string& office) {
    const auto kept = *halls_.get(context, office);
    const auto stored = *load_hall(context, office);
    EXPECT_EQ(line_of(*kept), line_of(*stored));
    EXPECT_EQ(away_of(*kept), away_of(*stored));
    EXPECT_EQ(kept->windows, stored->windows);
  }

  std::mt19937 random_{GetParam()};
  Halls halls_;
};

TEST_P(HallsTest, FollowedByItsEventsAHallIsAsStored) {
  for (int n = 1; n <= 3; ++n) open(n);
  for (int look = 0; look < 80; ++look) {
    for (int i = pick(6); i > 0; --i) do_something();
    looking([&](Context& context) {
      expect_as_stored(context, kOffice);
      expect_as_stored(context, kCity);
    });
  }
}

TEST_P(HallsTest, WhatIsKnownWithoutTheDatabaseIsWhatIsAnsweredWithIt) {
  for (int n = 1; n <= 3; ++n) open(n);
  int known = 0;
  for (int look = 0; look < 80; ++look) {
    do_something();
    looking([&](Context& context) {
      const auto hall = *halls_.get(context, kOffice);
      for (const auto& entry : hall->line) {
        const TicketRef ref{kOffice, entry->ticket.id};
        const auto at_once = place_at_once(ref, context.now(), halls_);
        const auto place = place_of(context, ref, halls_);
        ASSERT_TRUE(place);
        if (!at_once.is_known) continue;
        ++known;
        ASSERT_TRUE(at_once.place);
        EXPECT_EQ(at_once.place->position, place->position);
        EXPECT_EQ(at_once.place->estimate, place->estimate);
      }
      for (const auto& ticket : hall->away) {
        EXPECT_FALSE(place_at_once({kOffice, ticket->id}, context.now(), halls_).place);
      }
    });
  }
  EXPECT_GT(known, 100);
}

TEST_P(HallsTest, AHallWhoseRowsWereNotToldIsReadAgain) {
  open(1);
  looking([&](Context& context) { (void)*halls_.get(context, kOffice); });
  hall_.sink = nullptr;
  join({"DL-06"});
  const ports::Commit foreign{{hall_.last_event()}, {}, true};
  halls_.committed(foreign);
  looking([&](Context& context) { expect_as_stored(context, kOffice); });
  hall_.sink = &halls_;
  join({"VE-01"});
  looking([&](Context& context) { expect_as_stored(context, kOffice); });
}

/// Nobody has two services here: what is left of a visit is only roughly counted for those who
/// join.
TEST_P(HallsTest, WaitsAreThoseOfTheHallPlayedAnew) {
  for (int n = 1; n <= 3; ++n) open(n);
  for (int look = 0; look < 30; ++look) {
    if (pick(4) == 0) hall_.now += seconds{pick(60)};
    if (pick(3) == 0) (void)call(1 + pick(3));
    if (pick(5) == 0) change_window(1 + pick(3));
    for (int i = pick(4); i > 0; --i) (void)issue(wish({pick(2) == 0 ? "DL-06" : "VE-01"}));
    looking([&](Context& context) {
      Halls anew;
      const auto hall = *halls_.get(context, kOffice);
      for (const auto& entry : hall->line) {
        EXPECT_EQ(halls_.wait_of(context, *hall, *entry), anew.wait_of(context, *hall, *entry));
      }
      const Services usual{"DL-06"};
      EXPECT_EQ(halls_.wait_of_joiner(context, *hall, usual),
                anew.wait_of_joiner(context, *hall, usual));
    });
  }
}

TEST_P(HallsTest, TheDaysPaceCountsServicesThatHadTimeToBeSlow) {
  const auto pace = [&](TodaysPace& today) {
    domain::Pace found;
    looking([&](Context& context) {
      const auto hall = *halls_.get(context, kOffice);
      const std::vector<domain::HandlingTime> handling(
          context.catalogue().catalogue().services.size(), domain::configured_handling_time(300));
      found = today.get(context, *hall, handling);
    });
    return found;
  };
  open(1);
  for (int i = 0; i < 5; ++i) {
    join({"DL-06"});
    const auto ticket = next(1);
    ASSERT_TRUE(start(1, ticket));
    hall_.now += seconds{90};
    ASSERT_TRUE(complete(1, ticket));
  }
  TodaysPace today;
  TodaysPace later;
  EXPECT_EQ(pace(today).log_shift, 0) << "only the quick ones can be over";
  hall_.now += seconds{700};
  EXPECT_LT(pace(later).log_shift, -0.05);
  EXPECT_EQ(pace(today).log_shift, pace(later).log_shift) << "read again after a minute";
}

INSTANTIATE_TEST_SUITE_P(Random, HallsTest, ::testing::Range(0U, 8U));

}  // namespace
}  // namespace yichuang::app
