#include <chrono>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/faults/load.h"
#include "tests/faults/site_database.h"
#include "tests/support/site/daemon.h"

// yichuangd is killed under load, at any moment, again and again.
namespace yichuang::faults {
namespace {

using testing::IsEmpty;

TEST(Killed, LosesNothingThatWasAnsweredAndDoesNothingTwice) {
  test::Site site({.windows = Load::kClerks, .clerks = Load::kClerks});
  std::optional<test::Daemon> server(std::in_place, site.data());
  const auto address = server->address();
  site.enrol(address);
  Load load(site, address);
  auto random = random_of(1);
  const int kills = is_long() ? 120 : 10;
  for (int kill = 1; kill <= kills; ++kill) {
    SCOPED_TRACE(fmt::format("kill {}", kill));
    load.begin(address);
    load.wait_for(20 + static_cast<int>(pick(random, 200)));
    // Anywhere between two answers, which are a few milliseconds apart.
    std::this_thread::sleep_for(std::chrono::microseconds(pick(random, 5000)));
    server->kill();
    load.stop();
    ASSERT_THAT(faults_of_site(site, load.ledger()), IsEmpty());
    server.emplace(site.data(), address);
    site.control({"audit", "verify"});
    ASSERT_THAT(load.ask_again(address, 10, random), IsEmpty());
    ASSERT_THAT(load.findings(), IsEmpty());
  }
  load.begin(address);  // those who were cut off get their answers
  load.wait_for(50);
  load.stop();
  EXPECT_THAT(load.findings(), IsEmpty());
  EXPECT_EQ(server->stop(), 0);
  EXPECT_THAT(faults_of_site(site, load.ledger()), IsEmpty());
  storage::Connection connection(database_of(site), storage::Access::kReadOnly);
  EXPECT_EQ(connection.integer("SELECT COUNT(*) FROM ticket"), load.tickets());
  EXPECT_EQ(connection.integer("SELECT COUNT(*) FROM (SELECT 1 FROM event WHERE kind = "
                               "'ticket.called' GROUP BY subject HAVING COUNT(*) > 1)"),
            0);
}

}  // namespace
}  // namespace yichuang::faults
