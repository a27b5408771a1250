#include <atomic>
#include <functional>
#include <future>
#include <latch>
#include <memory>
#include <thread>

#include <gtest/gtest.h>

#include "backend/app/booking/commands.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::app {
namespace {

using test::kOffice;
using test::on_monday;

constexpr int kSeats = 10;
constexpr int kCitizens = 100;

class NineOClock final : public ports::Clock {
 public:
  domain::Instant now() const override { return on_monday(9); }
};

class NoSink final : public ports::CommitSink {
 public:
  void committed(const ports::Commit&) override {}
};

/// Everything but the database is shared by all threads, as in the server.
class ConcurrentBookingTest : public ::testing::Test {
 protected:
  domain::Status hold_one() {
    return outcome_of(
        [this](const ports::Work& work, const ports::Done& done) {
          return database_.write(on_monday(10), work, done);
        },
        [this](ports::Transaction& tx) -> domain::Status {
          Context context(tx, catalogue_, environment_, clock_.now(), {});
          const auto held = hold_slot(context, {kOffice, on_monday(10), {"DL-06"}});
          if (!held) return tl::unexpected(held.error());
          return {};
        });
  }

  std::size_t stored() {
    std::size_t count = 0;
    const auto read = outcome_of(
        [this](const ports::Work& work, const ports::Done& done) {
          return database_.read(on_monday(10), work, done);
        },
        [&](ports::Transaction& tx) -> domain::Status {
          count = tx.appointments().starting_in(kOffice, on_monday(10), on_monday(10, 30)).size();
          return {};
        });
    EXPECT_TRUE(read.has_value());
    return count;
  }

 private:
  using Queue = std::function<domain::Status(const ports::Work&, const ports::Done&)>;

  /// Waits until the database told it.
  static domain::Status outcome_of(const Queue& queue, const ports::Work& work) {
    const auto told = std::make_shared<std::promise<domain::Status>>();
    auto outcome = told->get_future();
    const auto queued = queue(work, [told](domain::Status status) { told->set_value(status); });
    return queued ? outcome.get() : queued;
  }

  test::TemporaryFolder folder_;
  security::KeyRing keys_{security::test_ring(7)};
  security::AuditSigner signer_{keys_, security::Suite::kInternational};
  security::Vault vault_{keys_, security::Suite::kInternational};
  security::IdSource ids_;
  test::FakeZones zones_;
  Environment environment_{.zones = zones_, .secrets = vault_, .ids = ids_};
  domain::CataloguePtr catalogue_{test::busy_catalogue(
      [](domain::Catalogue& catalogue) { catalogue.offices[1].policy.slot_capacity = kSeats; })};
  NineOClock clock_;
  NoSink sink_;
  storage::SqlDatabase database_{{.file = (folder_ / "hall.db").string()}, signer_, clock_, sink_};
};

TEST_F(ConcurrentBookingTest, AHundredWhoWantTenSeatsGetTen) {
  std::latch start{kCitizens};
  std::atomic<int> held{0};
  std::atomic<int> full{0};
  {
    std::vector<std::jthread> citizens;
    for (int i = 0; i < kCitizens; ++i) {
      citizens.emplace_back([&] {
        start.arrive_and_wait();
        const auto outcome = test::reason_of(hold_one());
        if (outcome == "OK") ++held;
        if (outcome == "SLOT_FULL") ++full;
      });
    }
  }
  EXPECT_EQ(held, kSeats);
  EXPECT_EQ(full, kCitizens - kSeats) << "nobody fails for another reason";
  EXPECT_EQ(stored(), static_cast<std::size_t>(kSeats));
}

}  // namespace
}  // namespace yichuang::app
