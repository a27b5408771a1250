#include "backend/security/audit_signer.h"

#include <gtest/gtest.h>

#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

domain::Event called() {
  return {7,
          domain::from_micros(1'795'000'000'000'000),
          "610902",
          "ticket.called",
          "tickets/42",
          "users/3",
          R"({"window":"3"})",
          {}};
}

TEST(AuditSigner, CoversEveryField) {
  const AuditSigner signer{test_ring(1), Suite::kInternational};
  const auto hash = signer.chain("before", called());
  const std::vector<void (*)(domain::Event&)> changes{
      [](domain::Event& e) { ++e.sequence; },
      [](domain::Event& e) { e.time += domain::microseconds{1}; },
      [](domain::Event& e) { e.office += "x"; },
      [](domain::Event& e) { e.kind += "x"; },
      [](domain::Event& e) { e.subject += "x"; },
      [](domain::Event& e) { e.actor += "x"; },
      [](domain::Event& e) { e.payload += "x"; }};
  for (std::size_t i = 0; i < changes.size(); ++i) {
    auto event = called();
    changes[i](event);
    EXPECT_NE(signer.chain("before", event), hash) << "field " << i;
  }
  EXPECT_NE(signer.chain("another", called()), hash);
}

TEST(AuditSigner, WalkAcceptsItsOwnChainAndNoOther) {
  const AuditSigner signer{test_ring(1), Suite::kCommercial};
  auto event = called();
  event.hash = signer.chain("before", event);
  const auto mac = signer.head(event.sequence, event.hash);
  auto walk = signer.walk();
  EXPECT_TRUE(walk->follows("before", event));
  EXPECT_FALSE(walk->follows("another", event));
  EXPECT_TRUE(walk->ends(event.sequence, event.hash, mac));
  EXPECT_FALSE(walk->ends(event.sequence + 1, event.hash, mac));
  EXPECT_FALSE(walk->ends(event.sequence, event.hash, event.hash));
}

TEST(AuditSigner, WalkCrossesAChangeOfKeyOnlyForward) {
  const AuditSigner old_signer{test_ring(1), Suite::kInternational};
  const AuditSigner new_signer{test_ring(2, {1}), Suite::kInternational};
  auto first = called();
  first.hash = old_signer.chain("", first);
  auto second = called();
  second.hash = new_signer.chain(first.hash, second);
  auto forged = called();
  forged.hash = old_signer.chain(second.hash, forged);
  auto walk = new_signer.walk();
  EXPECT_TRUE(walk->follows("", first));
  EXPECT_TRUE(walk->follows(first.hash, second));
  EXPECT_FALSE(walk->follows(second.hash, forged)) << "the old key is out of use";
  EXPECT_FALSE(walk->ends(7, second.hash, old_signer.head(7, second.hash)));
}

}  // namespace
}  // namespace yichuang::security
