#include "backend/security/visit_code.h"

#include <gtest/gtest.h>

#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

class VisitCode : public testing::TestWithParam<Suite> {
 protected:
  VisitCodes codes_{test_ring(1), GetParam()};
};

TEST_P(VisitCode, LeadsBackToItsTicket) {
  for (const std::int64_t ticket : {std::int64_t{1}, std::int64_t{1} << 40, INT64_MAX}) {
    EXPECT_EQ(codes_.code_of(ticket).size(), 22U);
    EXPECT_EQ(codes_.ticket_of(codes_.code_of(ticket)), ticket);
  }
}

TEST_P(VisitCode, IsRefusedWhenAnythingChanged) {
  const auto code = codes_.code_of(7213);
  for (std::size_t i = 0; i < code.size(); ++i) {
    auto changed = code;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_EQ(codes_.ticket_of(changed), std::nullopt) << i;
  }
  for (const std::string& garbage :
       {std::string{}, code.substr(1), code + "A", std::string(22, '!')}) {
    EXPECT_EQ(codes_.ticket_of(garbage), std::nullopt) << garbage;
  }
}

TEST_P(VisitCode, OutlivesAKeyChangeButNotItsKey) {
  const auto code = codes_.code_of(7213);
  EXPECT_EQ((VisitCodes{test_ring(2, {1}), GetParam()}.ticket_of(code)), 7213);
  EXPECT_EQ((VisitCodes{test_ring(2), GetParam()}.ticket_of(code)), std::nullopt);
}

std::string suite_name(const testing::TestParamInfo<Suite>& tested) {
  return tested.param == Suite::kInternational ? "Sha256" : "Sm3";
}

INSTANTIATE_TEST_SUITE_P(Suites, VisitCode,
                         testing::Values(Suite::kInternational, Suite::kCommercial), suite_name);
}  // namespace
}  // namespace yichuang::security
