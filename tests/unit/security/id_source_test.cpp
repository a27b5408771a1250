#include "backend/security/id_source.h"

#include <algorithm>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace yichuang::security {
namespace {

using namespace std::chrono_literals;

constexpr domain::Instant kNow =
    std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{9};

TEST(IdSource, FollowsTheClock) {
  IdSource source;
  const auto first = source.next(kNow);
  const auto second = source.next(kNow + 1s);
  EXPECT_GT(first, 0);
  EXPECT_GT(second, first);
  EXPECT_EQ(made_at(first), kNow);
  EXPECT_EQ(made_at(second), kNow + 1s);
}

TEST(IdSource, GrowsWhenTheClockStandsOrStepsBack) {
  IdSource source;
  auto last = source.next(kNow);
  for (int i = 0; i < 10'000; ++i) {  // more than the counter holds
    const auto id = source.next(i % 2 == 0 ? kNow : kNow - 24h);
    ASSERT_GT(id, last);
    last = id;
  }
}

TEST(IdSource, GoesOnAfterTheLastStoredId) {
  const auto stored = IdSource{}.next(kNow + 1h);
  IdSource restarted{stored};
  EXPECT_EQ(restarted.next(kNow), stored + 1);
}

TEST(IdSource, IsPositiveBeforeItsEpochAndFarAhead) {
  IdSource source;
  EXPECT_GT(source.next(domain::Instant{}), 0);
  EXPECT_GT(source.next(std::chrono::sys_days{std::chrono::year{2090} / 1 / 1}), 0);
}

TEST(IdSource, ManyThreadsGetDifferentIds) {
  IdSource source;
  constexpr int kThreads = 8;
  constexpr int kEach = 20'000;
  std::vector<std::vector<std::int64_t>> got(kThreads);
  {
    std::vector<std::jthread> threads;
    for (auto& ids : got) {
      threads.emplace_back([&source, &ids] {
        for (int i = 0; i < kEach; ++i) ids.push_back(source.next(kNow));
      });
    }
  }
  std::vector<std::int64_t> all;
  for (const auto& ids : got) {
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    all.insert(all.end(), ids.begin(), ids.end());
  }
  std::sort(all.begin(), all.end());
  EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
}

}  // namespace
}  // namespace yichuang::security
