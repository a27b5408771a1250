#pragma once

#include <string>

#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include "backend/security/audit_signer.h"
#include "tests/faults/crowd.h"
#include "tests/faults/disk.h"
#include "tests/support/rpc/hall_server.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::faults {

/// A server in this process whose files lie on the faulty disk.
class OnFaultyDisk : public testing::Test {
 protected:
  ~OnFaultyDisk() override { disk_.heal(); }

  /// The disk works again: so must the server, by itself, with all that was answered.
  void expect_whole_again(Crowd& crowd) {
    disk_.heal();
    crowd.send_again();
    EXPECT_EQ(crowd.unanswered(), 0U) << fmt::format("{}", crowd.refusals());
    EXPECT_THAT(faults_of(server_.file(), signer_, ledger_), testing::IsEmpty());
  }

  /// Commands were refused, and all of them for this reason.
  static void expect_only(const std::string& reason, const Crowd& crowd) {
    EXPECT_FALSE(crowd.refusals().empty());
    for (const auto& [refusal, count] : crowd.refusals()) EXPECT_EQ(refusal, reason);
  }

  Disk& disk_{Disk::get()};  // before the server: it opens its files through it
  test::HallServer server_;
  Ledger ledger_;
  security::AuditSigner signer_{security::test_ring(7), security::Suite::kInternational};
};

}  // namespace yichuang::faults
