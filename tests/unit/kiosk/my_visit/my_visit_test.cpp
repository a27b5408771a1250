#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/features/my_visit/lookup.h"
#include "kiosk/features/my_visit/ticket_state_text.h"
#include "kiosk/features/my_visit/visit_view_model.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::my_visit {
namespace {

using State = client::Ticket::State;

TEST(Lookup, KnowsAFormByItsLook) {
  using Kind = Lookup::Kind;
  const struct {
    const char* text;
    Kind kind;
    const char* value;
  } cases[] = {{" a012 ", Kind::Short, "A012"},
               {"610999198506150032", Kind::IdentityNumber, "610999198506150032"},
               {"11010519491231002x", Kind::IdentityNumber, "11010519491231002X"},
               {"13812345678", Kind::Phone, "13812345678"},
               {"12812345678", Kind::Short, "12812345678"},
               {"yichuang:visit:K7qf-2M9X", Kind::VisitCode, "K7qf-2M9X"},
               {"", Kind::Short, ""}};
  for (const auto& c : cases) {
    const Lookup lookup = readLookup(c.text);
    EXPECT_EQ(lookup.kind, c.kind) << c.text;
    EXPECT_EQ(lookup.value, c.value) << c.text;
  }
}

TEST(StateText, EveryStateHasWordsOfItsOwn) {
  QSet<QString> seen;
  for (int state = static_cast<int>(State::Waiting); state <= static_cast<int>(State::DayEnded);
       ++state) {
    const QString text = stateText(static_cast<State>(state));
    EXPECT_FALSE(text.isEmpty()) << state;
    EXPECT_FALSE(seen.contains(text)) << text.toStdString();
    seen.insert(text);
  }
}

class VisitTest : public ::testing::Test {
 protected:
  client::PlacedTicket placed(State state) {
    client::PlacedTicket result = sample::ticket({"services/DL-06"});
    result.ticket.state = state;
    result.ticket.window = "offices/610902/windows/3";
    if (state != State::Waiting) result.place.reset();
    return result;
  }

  client::testing::FakeCatalogueClient catalogue_;
  client::testing::FakeTicketClient tickets_;
  client::testing::FakeWatchClient watch_;
  visit::CatalogueCache cache_{catalogue_, sample::kOffice};
  VisitViewModel visit_{cache_, tickets_, watch_};
};

TEST_F(VisitTest, OffersWhatTheStateAllows) {
  const struct {
    State state;
    bool cancel;
    bool comeBack;
    bool rate;
  } cases[] = {{State::Waiting, true, false, false},    {State::Called, false, false, false},
               {State::Serving, false, false, false},   {State::Parked, false, false, false},
               {State::Missed, true, true, false},      {State::Completed, false, false, true},
               {State::Cancelled, false, false, false}, {State::DayEnded, false, false, false}};
  for (const auto& c : cases) {
    visit_.show(placed(c.state));
    EXPECT_EQ(visit_.canCancel(), c.cancel) << static_cast<int>(c.state);
    EXPECT_EQ(visit_.canComeBack(), c.comeBack) << static_cast<int>(c.state);
    EXPECT_EQ(visit_.canRate(), c.rate) << static_cast<int>(c.state);
  }
}

TEST_F(VisitTest, FollowsTheTicketLive) {
  visit_.show(placed(State::Waiting));
  client::TicketUpdate update;
  update.ticket = placed(State::Called).ticket;
  watch_.ticketFeed.publish(update);
  EXPECT_TRUE(visit_.isCalled());
  EXPECT_EQ(visit_.window(), "3");
  EXPECT_TRUE(visit_.advice().contains("3 号窗口"));
}

TEST_F(VisitTest, AReprintKeepsTheCodeOfTheVisit) {
  visit_.show(placed(State::Waiting));
  QSignalSpy reprinted(&visit_, &VisitViewModel::reprinted);
  visit_.reprint();
  client::Ticket answer = placed(State::Waiting).ticket;
  answer.visitCode.clear();
  tickets_.reprintTicketCalls.succeed(answer);
  ASSERT_EQ(reprinted.count(), 1);
  EXPECT_EQ(reprinted[0][0].value<client::PlacedTicket>().ticket.visitCode, "K7QF-2M9X");
}

TEST_F(VisitTest, AFailureIsToldAndChangesNothing) {
  visit_.show(placed(State::Waiting));
  visit_.cancel();
  tickets_.cancelTicketCalls.fail("TICKET_STATE_FORBIDS");
  EXPECT_FALSE(visit_.error().isEmpty());
  EXPECT_TRUE(visit_.canCancel());
}

TEST_F(VisitTest, AVisitIsRatedOnce) {
  visit_.show(placed(State::Completed));
  visit_.rate(4);
  visit_.rate(5);
  ASSERT_EQ(tickets_.rateTicketCalls.requests.size(), 1);
  EXPECT_EQ(tickets_.rateTicketCalls.requests[0].stars, 4);
  client::Ticket rated = placed(State::Completed).ticket;
  rated.rating = 4;
  tickets_.rateTicketCalls.succeed(rated);
  EXPECT_FALSE(visit_.canRate());
}

TEST_F(VisitTest, ClearStopsFollowing) {
  visit_.show(placed(State::Waiting));
  visit_.clear();
  EXPECT_EQ(watch_.ticketFeed.open(), 0);
  EXPECT_TRUE(visit_.number().isEmpty());
}

}  // namespace
}  // namespace yichuang::my_visit
