#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using domain::Reason;

class TicketNumbers : public StoreContract {
 protected:
  domain::Result<int> next(const std::string& office, domain::CivilDate date,
                           const std::string& prefix, int last = 999) {
    domain::Result<int> number = 0;
    const auto status = attempt([&](ports::Transaction& transaction) -> domain::Status {
      number = transaction.tickets().next_number(office, date, prefix, last);
      if (!number) return tl::make_unexpected(number.error());
      return {};
    });
    EXPECT_EQ(status.has_value(), number.has_value());
    return number;
  }

  domain::Status count(int quota) {
    return attempt([&](ports::Transaction& transaction) {
      return transaction.tickets().count_issue("610902", kMonday, "licence.renew", quota);
    });
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, TicketNumbers, testing::ValuesIn(engines()), engine_name);

TEST_P(TicketNumbers, CountFromOneWithoutGapsForEachOfficeDayAndPrefix) {
  for (int i = 1; i <= 20; ++i) EXPECT_EQ(next("610902", kMonday, "A"), i);
  EXPECT_EQ(next("610902", kMonday, "B"), 1);
  EXPECT_EQ(next("610921", kMonday, "A"), 1);
  EXPECT_EQ(next("610902", domain::plus_days(kMonday, 1), "A"), 1);
  EXPECT_EQ(next("610902", kMonday, "A"), 21);
}

TEST_P(TicketNumbers, OfAnOpenTicketOfTheDayBeforeIsPassedOver) {
  auto overnight = plain_ticket(1, 2);
  next("610902", kMonday, overnight.prefix);
  next("610902", kMonday, overnight.prefix);
  change([&](ports::Transaction& t) { ASSERT_TRUE(t.tickets().insert(overnight)); });
  const auto thursday = domain::plus_days(kMonday, 3);  // nobody came in between
  EXPECT_EQ(next("610902", thursday, overnight.prefix), 1);
  EXPECT_EQ(next("610902", thursday, overnight.prefix), 3);
  change([&](ports::Transaction& t) {
    overnight.state = domain::TicketState::kCompleted;
    ASSERT_TRUE(t.tickets().update(overnight));
  });
  EXPECT_EQ(next("610902", domain::plus_days(kMonday, 4), overnight.prefix, 2), 1);
  EXPECT_EQ(next("610902", domain::plus_days(kMonday, 4), overnight.prefix, 2), 2);
}

TEST_P(TicketNumbers, OfOpenTicketsOfLaterDaysArePassedOver) {
  const auto friday = domain::plus_days(kMonday, -3);  // the clock was set back
  for (const auto days : {0, 1}) {
    auto later = plain_ticket(1 + days, 2 + days);
    later.business_date = domain::plus_days(kMonday, days);
    for (int i = 0; i < 3; ++i) next("610902", later.business_date, later.prefix);
    change([&](ports::Transaction& t) { ASSERT_TRUE(t.tickets().insert(later)); });
  }
  const auto prefix = plain_ticket(1, 1).prefix;
  EXPECT_EQ(next("610902", friday, prefix), 1);
  EXPECT_EQ(next("610902", friday, prefix), 4);
}

TEST_P(TicketNumbers, OfACommandThatFailsIsGivenAgain) {
  ASSERT_EQ(next("610902", kMonday, "A"), 1);
  const auto failed = attempt([](ports::Transaction& transaction) -> domain::Status {
    EXPECT_EQ(transaction.tickets().next_number("610902", kMonday, "A", 999), 2);
    return domain::fail(Reason::kOfficeClosed, "closed");
  });
  EXPECT_FALSE(failed);
  EXPECT_EQ(next("610902", kMonday, "A"), 2);
}

TEST_P(TicketNumbers, RunOutAboveTheLast) {
  EXPECT_EQ(next("610902", kMonday, "A", 2), 1);
  EXPECT_EQ(next("610902", kMonday, "A", 2), 2);
  for (int i = 0; i < 2; ++i) {
    const auto none = next("610902", kMonday, "A", 2);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().reason, Reason::kTicketNumbersExhausted);
  }
  EXPECT_EQ(next("610902", kMonday, "A", 3), 3) << "refusals use no number up";
}

TEST_P(TicketNumbers, TheSameNumberTwiceIsRefusedByTheTable) {
  change([](ports::Transaction& t) { ASSERT_TRUE(t.tickets().insert(plain_ticket(1, 5))); });
  EXPECT_THROW(change([](ports::Transaction& t) { (void)t.tickets().insert(plain_ticket(2, 5)); }),
               UniqueViolation);
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.tickets().find(2); }));
}

TEST_P(TicketNumbers, QuotaIsHeldToAndGivenBack) {
  EXPECT_TRUE(count(2));
  EXPECT_TRUE(count(2));
  const auto gone = count(2);
  ASSERT_FALSE(gone);
  EXPECT_EQ(gone.error().reason, Reason::kTicketQuotaExhausted);
  change(
      [](ports::Transaction& t) { t.tickets().uncount_issue("610902", kMonday, "licence.renew"); });
  EXPECT_TRUE(count(2));
  EXPECT_FALSE(count(2));
}

TEST_P(TicketNumbers, CountsOfADayAreThoseOfTheServiceAndDay) {
  const auto issued = [this](domain::CivilDate day, const char* service) {
    return read([&](ports::Transaction& t) { return t.tickets().issued("610902", day, service); });
  };
  EXPECT_EQ(issued(kMonday, "licence.renew"), 0);
  EXPECT_TRUE(count(0));
  EXPECT_TRUE(count(0));
  EXPECT_EQ(issued(kMonday, "licence.renew"), 2);
  EXPECT_EQ(issued(kMonday, "licence.lost"), 0);
  EXPECT_EQ(issued(domain::CivilDate{}, "licence.renew"), 0);
}

TEST_P(TicketNumbers, NoQuotaIsNoLimitButCounts) {
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(count(0));
  EXPECT_FALSE(count(5));
  EXPECT_TRUE(count(6));
}

TEST_P(TicketNumbers, UncountingStopsAtZero) {
  change([](ports::Transaction& t) {
    t.tickets().uncount_issue("610902", kMonday, "licence.renew");
    t.tickets().uncount_issue("610902", kMonday, "licence.renew");
  });
  EXPECT_TRUE(count(1));
  EXPECT_FALSE(count(1));
}

}  // namespace
}  // namespace yichuang::storage
