#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/faults/load.h"
#include "tests/faults/site_database.h"
#include "tests/support/site/daemon.h"

// Backups that are made while commands run: each is the state after one of the commands, with all
// before it and nothing of what came after, and a server serves from it.
namespace yichuang::faults {
namespace {

using testing::IsEmpty;

/// Rows of `sql` in one database and not in the other; both are attached as "copy" and "live".
Findings differences(storage::Connection& connection, long long last) {
  struct Comparison {
    const char* name;
    const char* count;
  };
  const Comparison comparisons[] = {
      {"events that differ from the history",
       "SELECT COUNT(*) FROM (SELECT * FROM copy.event EXCEPT SELECT * FROM main.event)"},
      {"events of the history that are missing",
       "SELECT COUNT(*) FROM (SELECT * FROM main.event WHERE seq <= :a EXCEPT SELECT * FROM "
       "copy.event)"},
      {"tickets that had their last event by then and differ",
       "SELECT COUNT(*) FROM (SELECT * FROM main.ticket WHERE 'offices/' || office || '/tickets/' "
       "|| id NOT IN (SELECT subject FROM main.event WHERE seq > :a) EXCEPT SELECT * FROM "
       "copy.ticket)"},
      {"services of such tickets that differ",
       "SELECT COUNT(*) FROM (SELECT * FROM main.ticket_item WHERE ticket NOT IN (SELECT id FROM "
       "main.ticket WHERE 'offices/' || office || '/tickets/' || id IN (SELECT subject FROM "
       "main.event WHERE seq > :a)) EXCEPT SELECT * FROM copy.ticket_item)"},
      {"tickets of later events",
       "SELECT COUNT(*) FROM copy.ticket WHERE 'offices/' || office || '/tickets/' || id IN "
       "(SELECT subject FROM main.event WHERE kind = 'ticket.issued' AND seq > :a)"},
      {"answers nobody was given",
       "SELECT COUNT(*) FROM (SELECT * FROM copy.request_answer EXCEPT SELECT * FROM "
       "main.request_answer)"},
      {"answers that do not go with the events",
       "SELECT ABS((SELECT COUNT(*) FROM copy.request_answer) - (SELECT COUNT(*) FROM copy.event "
       "WHERE kind IN ('ticket.issued', 'ticket.called', 'ticket.completed', 'window.opened')))"},
  };
  Findings found;
  for (const auto& comparison : comparisons) {
    const bool is_up_to = std::string_view(comparison.count).find(":a") != std::string_view::npos;
    const auto count = is_up_to ? connection.integer(comparison.count, last)
                                : connection.integer(comparison.count);
    if (count != 0) found.push_back(fmt::format("{} {}", count, comparison.name));
  }
  return found;
}

/// The last event of a copy.
long long last_event(const std::string& copy) {
  storage::Connection connection(copy, storage::Access::kReadOnly);
  return connection.integer("SELECT MAX(seq) FROM event");
}

class BackupUnderLoad : public testing::Test {
 protected:
  void take_backups(int count) {
    auto random = random_of(1);
    load_.begin(server_->address());
    for (int i = 1; i <= count; ++i) {
      load_.wait_for(20 + static_cast<int>(pick(random, 200)));
      copies_.push_back(site_.file(fmt::format("backup-{}.db", i)));
      site_.control({"backup", copies_.back()});
    }
    load_.wait_for(100);
    load_.stop();
    ASSERT_THAT(load_.findings(), IsEmpty());
    ASSERT_EQ(server_->stop(), 0);
  }

  test::Site site_{{.windows = Load::kClerks, .clerks = Load::kClerks}};
  std::optional<test::Daemon> server_{std::in_place, site_.data()};
  Load load_{enrolled(), server_->address()};
  std::vector<std::string> copies_;

 private:
  const test::Site& enrolled() {
    site_.enrol(server_->address());
    return site_;
  }
};

TEST_F(BackupUnderLoad, IsTheHistoryUpToOneOfItsEvents) {
  // More would outlast the day's numbers, and nothing would be written beside the last ones.
  take_backups(is_long() ? 20 : 6);
  long long before = 0;
  for (const auto& copy : copies_) {
    SCOPED_TRACE(copy);
    EXPECT_THAT(faults_of(copy, signer_of(site_), Ledger{}), IsEmpty());
    const auto last = last_event(copy);
    EXPECT_GT(last, before);
    before = last;
    storage::Connection live(database_of(site_), storage::Access::kReadOnly);
    live.script(fmt::format("ATTACH '{}' AS copy", copy));
    EXPECT_GT(live.integer("SELECT MAX(seq) FROM main.event"), last);
    EXPECT_THAT(differences(live, last), IsEmpty());
  }
}

TEST_F(BackupUnderLoad, IsServedFromAfterItWasRestored) {
  take_backups(1);
  const auto last = last_event(copies_.front());
  site_.control({"restore", copies_.front()});
  site_.control({"audit", "verify"});
  server_.emplace(site_.data());
  {
    const test::Client kiosk(site_.connect(server_->address()), "");
    queue::v1::IssueTicketRequest wish;
    wish.set_office("offices/610900");
    wish.add_services("services/QA-01");
    wish.set_channel(queue::v1::Ticket::KIOSK);
    EXPECT_TRUE(kiosk.call(&queue::v1::TicketService::Stub::IssueTicket, wish).ok());
  }
  EXPECT_EQ(server_->stop(), 0);
  EXPECT_THAT(faults_of_site(site_, Ledger{}), IsEmpty());
  EXPECT_EQ(last_event(database_of(site_)), last + 2) << "that it was restored, and the ticket";
}

}  // namespace
}  // namespace yichuang::faults
