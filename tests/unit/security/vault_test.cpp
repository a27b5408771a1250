#include "backend/security/vault.h"

#include <atomic>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

TEST(Vault, KeepsPlacesAndColumnsApart) {
  const Vault vault{test_ring(1), Suite::kInternational};
  const auto sealed = vault.seal("张小明", "ticket");
  EXPECT_EQ(vault.open(sealed, "ticket"), "张小明");
  EXPECT_FALSE(vault.open(sealed, "appointment").has_value());
  EXPECT_EQ(vault.identity_index("1"), vault.identity_index("1"));
  EXPECT_NE(vault.identity_index("1"), vault.phone_index("1"));
}

TEST(Vault, HandsOutCodesThatLeadBack) {
  const Vault vault{test_ring(1), Suite::kCommercial};
  EXPECT_EQ(vault.ticket_of(vault.visit_code(7213)), 7213);
  EXPECT_EQ(vault.ticket_of("7213"), std::nullopt);
  EXPECT_EQ(vault.typed_code(8).size(), 8U);
  EXPECT_EQ(vault.token_digest(vault.new_token()).size(), 64U);
}

TEST(Vault, ServesManyThreadsAtOnce) {
  const Vault vault{test_ring(1), Suite::kCommercial};
  const auto index = vault.identity_index("610999195503010014");
  std::atomic<int> wrong{0};
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&, plain = std::string(static_cast<std::size_t>(i) + 1, 'x')] {
        for (int round = 0; round < 200; ++round) {
          if (vault.open(vault.seal(plain, "ticket"), "ticket") != plain) ++wrong;
          if (vault.identity_index("610999195503010014") != index) ++wrong;
          if (vault.ticket_of(vault.visit_code(round)) != round) ++wrong;
        }
      });
    }
  }
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace yichuang::security
