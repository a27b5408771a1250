#include "backend/storage/audit.h"

#include <gtest/gtest.h>

#include "backend/storage/schema.h"
#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

class Audit : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(migrate(connection_));
    for (int i = 1; i <= 5; ++i) append(std::to_string(i));
  }
  void append(const std::string& payload) {
    ASSERT_TRUE(run_once(connection_, test_signer(), [&](ports::Transaction& transaction) {
      auto event = full_event("610902");
      event.payload = payload;
      transaction.events().append(event);
      return domain::Status{};
    }));
  }
  AuditReport verify() { return verify_audit(connection_, test_signer()); }

  Connection connection_{":memory:", Access::kReadWrite};
};

TEST_F(Audit, AnUntouchedLogIsWhole) {
  const auto report = verify();
  EXPECT_TRUE(report.whole) << report.finding;
  EXPECT_EQ(report.events, 5);
  EXPECT_EQ(report.last_hash, connection_.text("SELECT hash FROM event WHERE seq = 5"));
  EXPECT_EQ(report.first_broken, 0);
}

TEST_F(Audit, AnEmptyLogIsWhole) {
  Connection empty(":memory:", Access::kReadWrite);
  ASSERT_TRUE(migrate(empty));
  EXPECT_TRUE(verify_audit(empty, test_signer()).whole);
}

TEST_F(Audit, RunsInsideATransactionToo) {
  connection_.script("BEGIN");
  EXPECT_TRUE(verify().whole);
  connection_.script("COMMIT");
}

TEST_F(Audit, AnotherKeyDoesNotVerify) {
  const security::AuditSigner other{security::test_ring(2), security::Suite::kCommercial};
  EXPECT_EQ(verify_audit(connection_, other).first_broken, 1);
}

struct Tampering {
  const char* name;
  const char* sql;
  const char* finding;
  std::int64_t first_broken;
};

class AuditTampering : public Audit, public testing::WithParamInterface<Tampering> {};

TEST_P(AuditTampering, IsFound) {
  connection_.script(GetParam().sql);
  const auto report = verify();
  EXPECT_FALSE(report.whole);
  EXPECT_EQ(report.finding, GetParam().finding);
  EXPECT_EQ(report.first_broken, GetParam().first_broken);
}

constexpr const char* kCopyColumns =
    "SELECT seq + 1, time_us, office, kind, subject, actor, payload, hash FROM event WHERE seq = 5";

const std::string kInsertLast = std::string("INSERT INTO event ") + kCopyColumns;
const std::string kInsertFirst =
    std::string("INSERT INTO event SELECT 0, time_us, office, kind, ") +
    "subject, actor, payload, hash FROM event WHERE seq = 1";
const std::string kInsertMiddle =
    "UPDATE event SET seq = -seq WHERE seq >= 3; UPDATE event SET seq = 1 - seq WHERE seq < 0; "
    "INSERT INTO event SELECT 3, time_us, office, kind, subject, actor, payload, hash FROM event "
    "WHERE seq = 2";
const std::string kSwap =
    "UPDATE event SET seq = -2 WHERE seq = 2; UPDATE event SET seq = 2 WHERE seq = 3; "
    "UPDATE event SET seq = 3 WHERE seq = -2";

INSTANTIATE_TEST_SUITE_P(
    Rows, AuditTampering,
    testing::Values(
        Tampering{"time", "UPDATE event SET time_us = time_us + 1 WHERE seq = 3", "changed", 3},
        Tampering{"office", "UPDATE event SET office = 'x' WHERE seq = 3", "changed", 3},
        Tampering{"kind", "UPDATE event SET kind = 'x' WHERE seq = 3", "changed", 3},
        Tampering{"subject", "UPDATE event SET subject = 'x' WHERE seq = 3", "changed", 3},
        Tampering{"actor", "UPDATE event SET actor = 'x' WHERE seq = 1", "changed", 1},
        Tampering{"payload", "UPDATE event SET payload = 'x' WHERE seq = 5", "changed", 5},
        Tampering{"hash", "UPDATE event SET hash = 'x' WHERE seq = 3", "changed", 3},
        Tampering{"first_removed", "DELETE FROM event WHERE seq = 1", "removed", 1},
        Tampering{"middle_removed", "DELETE FROM event WHERE seq = 3", "removed", 3},
        Tampering{"tail_cut", "DELETE FROM event WHERE seq >= 4", "removed", 4},
        Tampering{"all_removed", "DELETE FROM event", "removed", 1},
        Tampering{"tail_cut_and_head_set_back",
                  "DELETE FROM event WHERE seq >= 4; UPDATE audit_head SET seq = 3", "head", 4},
        Tampering{"inserted_first", kInsertFirst.c_str(), "removed", 1},
        Tampering{"inserted_in_the_middle", kInsertMiddle.c_str(), "changed", 3},
        Tampering{"inserted_last", kInsertLast.c_str(), "changed", 6},
        Tampering{"swapped", kSwap.c_str(), "changed", 2},
        Tampering{"head_changed", "UPDATE audit_head SET mac = 'x'", "head", 6},
        Tampering{"head_removed", "DELETE FROM audit_head", "head", 6}),
    [](const auto& test_case) { return std::string(test_case.param.name); });

TEST_F(Audit, ARowThatFitsTheChainButWasNotSignedAtTheEndIsInserted) {
  auto event = full_event("610902");
  event.sequence = 6;
  const auto tail = verify().last_hash;
  connection_.run(
      "INSERT INTO event (seq, time_us, office, kind, subject, actor, payload, hash) "
      "VALUES (:a, :b, :c, :d, :e, :f, :g, :h)",
      event.sequence, event.time, event.office, event.kind, event.subject, event.actor,
      event.payload, test_signer().chain(tail, event));
  EXPECT_EQ(verify().finding, "inserted");
}

}  // namespace
}  // namespace yichuang::storage
