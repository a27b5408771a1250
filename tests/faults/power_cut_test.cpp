#include "tests/faults/power_cut.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "backend/security/audit_signer.h"
#include "backend/storage/schema.h"
#include "backend/storage/sql_database.h"
#include "tests/faults/crowd.h"
#include "tests/faults/disk.h"
#include "tests/unit/security/test_keys.h"

// The power goes at any moment of a run, the first start and the last close included: what was
// answered by then is in the database that is opened afterwards, whatever of the rest reached the
// disk.
namespace yichuang::faults {
namespace {

constexpr int kSteps = 360;
constexpr std::size_t kSampledCuts = 30;

/// Folds the log into the database as far as nobody reads it.
void checkpoint(const std::string& file, const char* mode) {
  storage::Connection(file, storage::Access::kReadWrite)
      .script(fmt::format("PRAGMA wal_checkpoint({})", mode));
}

class PowerCut : public testing::Test {
 protected:
  void SetUp() override {
    disk_.record();
    run();
    changes_ = disk_.take_record();
  }

  void run() {
    test::HallServer server;
    Crowd crowd(server, ledger_, random_of(1));
    crowd.position = [&] { return disk_.position(); };
    crowd.open_windows();
    for (int i = 1; i <= kSteps; ++i) {
      crowd.step();
      if (i % 8 == 0) crowd.rush(4);
      if (i % 60 == 0) checkpoint(server.file(), i % 120 == 0 ? "TRUNCATE" : "PASSIVE");
      if (i == kSteps / 2) server.restart();
    }
    ASSERT_TRUE(crowd.refusals().empty());
  }

  /// Around each sync, when most can be lost, and after what is no write. The short form takes
  /// those in which the log is folded in, and some of the others.
  std::vector<std::size_t> cuts(Random& random) const {
    std::set<std::size_t> chosen;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < changes_.size(); ++i) {
      const auto& change = changes_[i];
      const bool folds_in = change.call == Call::kSync && change.path.ends_with(".db");
      if (folds_in) chosen.insert(i);
      if (change.call == Call::kSync) others.push_back(i);
      if (change.call != Call::kWrite) others.push_back(i + 1);
    }
    const auto count = is_long() ? others.size() : kSampledCuts;
    std::ranges::sample(others, std::inserter(chosen, chosen.end()),
                        static_cast<std::ptrdiff_t>(count), random);
    return {chosen.begin(), chosen.end()};
  }

  domain::Status go_on(const std::string& file) const {
    storage::Connection connection(file, storage::Access::kReadWrite);
    if (auto migrated = storage::migrate(connection); !migrated) return migrated;
    return storage::run_once(connection, signer_, [](ports::Transaction& tx) -> domain::Status {
      domain::Event event;
      event.kind = "installation.restored";
      event.subject = "installation";
      tx.events().append(event);
      return {};
    });
  }

  /// Opens what is left and goes on with it.
  Findings after(const Files& files, std::size_t cut) const {
    const test::TemporaryFolder folder;
    for (const auto& [path, content] : files) {
      test::put(folder / std::filesystem::path(path).filename().string(), content);
    }
    const std::string file = folder / "hall.db";
    if (auto done = go_on(file); !done) return {"cannot go on: " + done.error().message};
    return faults_of(file, signer_, ledger_, cut);
  }

  Disk& disk_{Disk::get()};
  std::vector<DiskChange> changes_;
  Ledger ledger_;
  security::AuditSigner signer_{security::test_ring(7), security::Suite::kInternational};
};

TEST_F(PowerCut, LosesNothingThatWasAnswered) {
  auto random = random_of(2);
  DiskAtCut disk;
  std::size_t done = 0;
  std::size_t most = 0;
  for (const auto cut : cuts(random)) {
    for (; done < cut; ++done) disk.apply(changes_[done]);
    most = std::max(most, disk.unsynced());
    for (const auto loss : kLosses) {
      ASSERT_THAT(after(disk.files_after(loss, random), cut), testing::IsEmpty())
          << "after change " << cut << " of " << changes_.size() << ", " << to_string(loss);
    }
  }
  EXPECT_GT(ledger_.size(), static_cast<std::size_t>(kSteps));
  EXPECT_GT(most, 50U) << "no cut was inside a checkpoint";
}

}  // namespace
}  // namespace yichuang::faults
