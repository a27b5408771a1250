#include <gtest/gtest.h>

#include "backend/security/audit_mac.h"
#include "backend/security/keyed_index.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

// RFC 4231, test case 2.
TEST(Hmac, MatchesRfc4231InOneOrSeveralParts) {
  const Hmac mac{Suite::kInternational, as_bytes("Jefe")};
  const std::string expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
  EXPECT_EQ(to_hex(mac.of({as_bytes("what do ya want for nothing?")})), expected);
  EXPECT_EQ(to_hex(mac.of({as_bytes("what do ya want "), as_bytes("for nothing?")})), expected);
}

TEST(Hmac, CommercialSuiteIsAnotherFunction) {
  const Hmac sm3{Suite::kCommercial, as_bytes("Jefe")};
  const Hmac sha{Suite::kInternational, as_bytes("Jefe")};
  EXPECT_NE(sm3.of({as_bytes("a")}), sha.of({as_bytes("a")}));
  EXPECT_EQ(sm3.of({as_bytes("a")}), sm3.of({as_bytes("a")}));
}

TEST(KeyedIndex, EqualValuesMeetUnderOneKeyAndPurposeOnly) {
  const auto index = [](std::uint8_t key, std::string_view purpose) {
    return KeyedIndex{test_ring(key), Suite::kInternational, purpose}.value("610999195503010014");
  };
  EXPECT_EQ(index(1, "identity_number"), index(1, "identity_number"));
  EXPECT_NE(index(1, "identity_number"), index(1, "phone"));
  EXPECT_NE(index(1, "identity_number"), index(2, "identity_number"));
  EXPECT_EQ(index(1, "identity_number").size(), 22U);
}

TEST(KeyedIndex, DifferentValuesDiffer) {
  const KeyedIndex index{test_ring(1), Suite::kCommercial, "identity_number"};
  EXPECT_NE(index.value("610999195503010014"), index.value("610999195510150023"));
}

TEST(KeyedIndex, FindsRowsFromBeforeAKeyChange) {
  const KeyedIndex before{test_ring(1), Suite::kInternational, "phone"};
  const KeyedIndex after{test_ring(2, {1}), Suite::kInternational, "phone"};
  const auto values = after.values("+8613812345678");
  ASSERT_EQ(values.size(), 2U);
  EXPECT_EQ(values[0], after.value("+8613812345678"));
  EXPECT_EQ(values[1], before.value("+8613812345678"));
}

struct Row {
  std::vector<std::string> fields;
  std::string hash;
};

std::vector<std::string_view> views(const Row& row) {
  return {row.fields.begin(), row.fields.end()};
}

class AuditChain : public testing::TestWithParam<Suite> {
 protected:
  std::vector<Row> chain(std::uint8_t key, int rows, std::vector<Row> before = {}) const {
    const AuditMac mac{test_key(key), GetParam()};
    for (int i = 0; i < rows; ++i) {
      Row row{{std::to_string(before.size() + 1), "ticket.called", "offices/610902"}, {}};
      row.hash = mac.next(before.empty() ? std::string{} : before.back().hash, views(row));
      before.push_back(row);
    }
    return before;
  }

  /// Index of the first row that does not fit; the number of rows when all do.
  std::size_t first_broken(const std::vector<Row>& rows, const KeyRing& keys) const {
    AuditVerifier verifier{keys, GetParam()};
    std::string previous;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!verifier.check(previous, views(rows[i]), rows[i].hash)) return i;
      previous = rows[i].hash;
    }
    return rows.size();
  }
};

TEST_P(AuditChain, VerifiesWhatWasWritten) {
  const auto rows = chain(1, 5);
  EXPECT_EQ(rows[0].hash.size(), 64U);
  EXPECT_EQ(first_broken(rows, test_ring(1)), 5U);
}

TEST_P(AuditChain, FindsAChangedField) {
  auto rows = chain(1, 5);
  rows[2].fields[1] = "ticket.served";
  EXPECT_EQ(first_broken(rows, test_ring(1)), 2U);
}

TEST_P(AuditChain, FindsTextMovedBetweenFields) {
  auto rows = chain(1, 5);
  rows[2].fields[0] += "t";
  rows[2].fields[1].erase(0, 1);
  EXPECT_EQ(first_broken(rows, test_ring(1)), 2U);
}

TEST_P(AuditChain, FindsARemovedRow) {
  auto rows = chain(1, 5);
  rows.erase(rows.begin() + 2);
  EXPECT_EQ(first_broken(rows, test_ring(1)), 2U);
}

TEST_P(AuditChain, FindsARemovedFirstRow) {
  auto rows = chain(1, 5);
  rows.erase(rows.begin());
  EXPECT_EQ(first_broken(rows, test_ring(1)), 0U);
}

TEST_P(AuditChain, FindsAnInsertedRow) {
  auto rows = chain(1, 5);
  rows.insert(rows.begin() + 2, rows[2]);
  EXPECT_EQ(first_broken(rows, test_ring(1)), 3U);
}

TEST_P(AuditChain, FindsSwappedRows) {
  auto rows = chain(1, 5);
  std::swap(rows[2], rows[3]);
  EXPECT_EQ(first_broken(rows, test_ring(1)), 2U);
}

TEST_P(AuditChain, CannotBeMendedWithoutTheKey) {
  EXPECT_EQ(first_broken(chain(9, 3, chain(1, 2)), test_ring(1)), 2U);
}

TEST_P(AuditChain, GoesOnAcrossAKeyChangeButNotBack) {
  const auto rows = chain(2, 3, chain(1, 3));
  EXPECT_EQ(first_broken(rows, test_ring(2, {1})), 6U);
  EXPECT_EQ(first_broken(chain(1, 1, rows), test_ring(2, {1})), 6U);
}

INSTANTIATE_TEST_SUITE_P(Suites, AuditChain,
                         testing::Values(Suite::kInternational, Suite::kCommercial),
                         [](const auto& tested) {
                           return tested.param == Suite::kInternational ? "Sha256" : "Sm3";
                         });

}  // namespace
}  // namespace yichuang::security
