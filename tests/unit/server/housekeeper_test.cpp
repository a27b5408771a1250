#include "backend/server/housekeeper.h"

#include <semaphore>
#include <stdexcept>

#include <gtest/gtest.h>

namespace yichuang::server {
namespace {

using namespace std::chrono_literals;

TEST(Housekeeper, DoesEachDutyAgainAlsoAfterOneThatFailed) {
  std::counting_semaphore<> failed{0};
  std::counting_semaphore<> done{0};
  const auto fail = [&] {
    failed.release();
    throw std::runtime_error("no luck");
  };
  Housekeeper housekeeper({{0s, fail}, {0s, [&] { done.release(); }}});
  for (int i = 0; i < 3; ++i) {
    failed.acquire();
    done.acquire();
  }
  housekeeper.stop();
}

TEST(Housekeeper, KeepsADutyWaitingForItsTimeAndStopsAtOnce) {
  std::counting_semaphore<> done{0};
  int early = 0;
  Housekeeper housekeeper({{24h, [&] { ++early; }}, {0s, [&] { done.release(); }}});
  for (int i = 0; i < 3; ++i) done.acquire();
  housekeeper.stop();
  EXPECT_EQ(early, 0);
}

}  // namespace
}  // namespace yichuang::server
