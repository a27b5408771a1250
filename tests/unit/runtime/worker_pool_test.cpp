#include "backend/runtime/worker_pool.h"

#include <atomic>
#include <future>

#include <gtest/gtest.h>

namespace yichuang::runtime {
namespace {

using domain::Reason;

TEST(WorkerPool, FinishesWhatWasLetInBeforeItStops) {
  std::atomic<int> done = 0;
  WorkerPool pool(2, 100);
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(pool.post([&] { ++done; }));
  pool.stop();
  EXPECT_EQ(done, 50);
  EXPECT_EQ(pool.post([] {}).error().reason, Reason::kServerStopping);
}

TEST(WorkerPool, RefusesMoreThanMayWait) {
  std::promise<void> begun;
  std::promise<void> gate;
  WorkerPool pool(1, 1);
  ASSERT_TRUE(pool.post([&] {
    begun.set_value();
    gate.get_future().wait();
  }));
  begun.get_future().wait();
  EXPECT_TRUE(pool.post([] {}));
  EXPECT_EQ(pool.post([] {}).error().reason, Reason::kServerBusy);
  gate.set_value();
}

}  // namespace
}  // namespace yichuang::runtime
