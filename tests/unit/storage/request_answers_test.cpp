#include <sqlite3.h>

#include <gtest/gtest.h>

#include "backend/storage/schema.h"
#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

/// Answers that are all to be kept.
class RequestAnswers : public testing::Test {
 protected:
  RequestAnswers() { EXPECT_TRUE(migrate(connection_)); }

  void keep(int answers) {
    for (int i = 0; i < answers; ++i) {
      transaction_.requests().save("users/1", "r" + std::to_string(kept_++), at(9),
                                   {"m", "f", "r"});
    }
  }

  /// Steps of the engine's machine.
  int cost_of_forgetting() {
    auto* engine = static_cast<sqlite3*>(connection_.handle());
    int steps = 0;
    const auto count = [](void* counter) {
      ++*static_cast<int*>(counter);
      return 0;
    };
    sqlite3_progress_handler(engine, 1, count, &steps);
    transaction_.requests().remove_before(at(2));
    sqlite3_progress_handler(engine, 0, nullptr, nullptr);
    return steps;
  }

  Connection connection_{":memory:", Access::kReadWrite};
  SqlTransaction transaction_{connection_, test_signer()};
  int kept_{};
};

TEST_F(RequestAnswers, ThatAreKeptCostNothingWhenOldOnesAreForgotten) {
  keep(2000);
  const auto before = cost_of_forgetting();
  EXPECT_GT(before, 0);
  keep(8000);
  EXPECT_EQ(cost_of_forgetting(), before);
}

}  // namespace
}  // namespace yichuang::storage
