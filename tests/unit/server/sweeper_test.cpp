#include "backend/server/sweeper.h"

#include <future>
#include <optional>

#include <gtest/gtest.h>

#include "backend/app/booking/commands.h"
#include "backend/app/queue/commands.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "backend/storage/sql_database.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/fakes.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::server {
namespace {

using domain::AppointmentState;
using domain::TicketState;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using test::kOffice;
using test::on_monday;

class NoSink final : public ports::CommitSink {
 public:
  void committed(const ports::Commit&) override {}
};

class NobodyCalls final : public rpc::Authenticator {
 public:
  domain::Result<rpc::Identified> identify(ports::Transaction&, const rpc::Credentials&,
                                           domain::Instant) override {
    return domain::fail(domain::Reason::kLoginRequired, "nobody calls");
  }
};

/// 610902 on Monday at nine: a citizen waits, another has a seat at ten.
class SweeperTest : public ::testing::Test {
 protected:
  SweeperTest() {
    app::IssueTicket wish;
    wish.office = kOffice;
    wish.services = {"DL-06"};
    ticket_ = run([&](app::Context& context) { return issue_ticket(context, wish); })->id;
    const auto held = run([](app::Context& context) {
      return hold_slot(context, {kOffice, on_monday(10), {"DL-06"}});
    });
    seat_ = held->id;
    EXPECT_TRUE(run([&](app::Context& context) {
      return confirm_appointment(context, {{kOffice, seat_}, test::person(1)});
    }));
    sweep();
  }

  template <class UseCase>
  auto run(UseCase&& use_case) -> decltype(use_case(std::declval<app::Context&>())) {
    std::optional<decltype(use_case(std::declval<app::Context&>()))> answer;
    std::promise<void> done;
    const auto work = [&](ports::Transaction& tx) -> domain::Status {
      app::Context context(tx, test::busy_catalogue(), environment_, clock_.now(), {});
      answer.emplace(use_case(context));
      if (!*answer) return tl::unexpected(answer->error());
      return {};
    };
    EXPECT_TRUE(database_.write(domain::Instant::max(), work,
                                [&](const domain::Status&) { done.set_value(); }));
    done.get_future().wait();
    return *std::move(answer);
  }

  /// Both clocks go on.
  void advance(seconds by) {
    clock_.advance(by);
    steady_ += by;
  }
  /// Also waits: the next command is done after the round.
  void sweep() {
    sweeper_.sweep(steady_);
    (void)ticket();
  }

  TicketState ticket() {
    return *run([&](app::Context& context) -> domain::Result<TicketState> {
      return context.tx().tickets().find(ticket_)->state;
    });
  }
  domain::CataloguePtr in_force() {
    return *run([&](app::Context& context) { return catalogue_.of(context.tx()); });
  }
  AppointmentState seat() {
    return *run([&](app::Context& context) -> domain::Result<AppointmentState> {
      return context.tx().appointments().find(seat_)->state;
    });
  }

  test::TemporaryFolder folder_;
  test::ManualClock clock_{on_monday(9)};
  ClockTrust::Steady steady_{hours{5}};
  security::KeyRing keys_{security::test_ring(7)};
  security::AuditSigner signer_{keys_, security::Suite::kInternational};
  security::Vault vault_{keys_, security::Suite::kInternational};
  security::IdSource ids_;
  test::FakeZones zones_;
  app::Environment environment_{
      .zones = zones_, .secrets = vault_, .ids = ids_, .allow_test_identities = true};
  domain::CataloguePtr newest_{test::busy_catalogue()};
  bool unreadable_{};
  rpc::CatalogueInForce catalogue_{
      [this](ports::Transaction&) -> domain::Result<domain::CataloguePtr> {
        if (unreadable_) return domain::fail(domain::Reason::kCatalogueInvalid, "cannot be read");
        return newest_;
      }};
  NobodyCalls nobody_;
  app::Halls halls_;
  app::Presence presence_;
  NoSink sink_;
  storage::SqlDatabase database_{
      {.file = folder_ / "hall.db", .readers = 1}, signer_, clock_, sink_};
  rpc::Backend backend_{database_, clock_, environment_, catalogue_, nobody_, halls_, presence_};
  Sweeper sweeper_{backend_};
  std::int64_t ticket_{};
  std::int64_t seat_{};
};

TEST_F(SweeperTest, EndsWhatIsOver) {
  advance(hours{24});
  sweep();
  EXPECT_EQ(ticket(), TicketState::kDayEnded);
  EXPECT_EQ(seat(), AppointmentState::kMissed);
}

TEST_F(SweeperTest, AClockThatIsAheadForOneRoundEndsNothing) {
  clock_.advance(hours{24});
  advance(Sweeper::kEvery);
  sweep();
  clock_.advance(-hours{24});
  advance(Sweeper::kEvery);
  sweep();
  EXPECT_EQ(ticket(), TicketState::kWaiting);
  EXPECT_EQ(seat(), AppointmentState::kBooked);
  advance(hours{1});
  EXPECT_TRUE(run([&](app::Context& context) {
    return check_in_appointment(context, {kOffice, seat_});
  }));
}

TEST_F(SweeperTest, AStepThatStaysIsBelievedAfterAWhile) {
  clock_.advance(hours{24});
  sweep();
  advance(ClockTrust::kStands - Sweeper::kEvery);
  sweep();
  EXPECT_EQ(ticket(), TicketState::kWaiting);
  EXPECT_EQ(seat(), AppointmentState::kBooked);
  advance(Sweeper::kEvery);
  sweep();
  EXPECT_EQ(ticket(), TicketState::kDayEnded);
  EXPECT_EQ(seat(), AppointmentState::kMissed);
}

TEST_F(SweeperTest, ACatalogueThatCouldNotBeReadIsReadWithALaterRound) {
  const auto before = newest_;
  newest_ = test::busy_catalogue();
  unreadable_ = true;
  ASSERT_TRUE(run([](app::Context& context) -> domain::Status {
    context.tx().settings().add_catalogue("next", "next", context.now(), {});
    return {};
  }));
  sweep();
  EXPECT_EQ(in_force(), before);
  unreadable_ = false;
  EXPECT_EQ(in_force(), before);
  sweep();
  EXPECT_EQ(in_force(), newest_);
}

TEST(ClockTrustTest, BelievesTheFirstTimeAndSmallCorrections) {
  ClockTrust trust;
  auto wall = on_monday(9);
  ClockTrust::Steady steady{};
  for (int i = 0; i < 10; ++i) {
    EXPECT_TRUE(trust.believes(wall, steady));
    wall += minutes{4};
    steady += minutes{2};
  }
}

TEST(ClockTrustTest, AClockThatGoesOnBeingSetIsNotBelieved) {
  ClockTrust trust;
  ClockTrust::Steady steady{};
  EXPECT_TRUE(trust.believes(on_monday(9), steady));
  for (int i = 1; i < 5; ++i) {
    steady += ClockTrust::kStands;
    EXPECT_FALSE(trust.believes(on_monday(9) - hours{i}, steady)) << i;
  }
}

}  // namespace
}  // namespace yichuang::server
