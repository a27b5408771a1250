#include "backend/storage/checkpointer.h"

#include <sqlite3.h>

#include <chrono>
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include "tests/support/temporary_folder.h"

namespace yichuang::storage {
namespace {

using namespace std::chrono_literals;

constexpr int kLargeLog = 4000;
constexpr int kPagesACommit = 200;

class CheckpointerTest : public testing::Test {
 protected:
  CheckpointerTest() {
    execute(*writer_, "PRAGMA journal_mode = WAL");
    execute(*writer_, "CREATE TABLE page (content BLOB)");
  }

  static void execute(sqlite3& db, const std::string& sql) {
    ASSERT_EQ(sqlite3_exec(&db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sql;
  }

  void write(int pages) {
    for (int written = 0; written < pages; written += kPagesACommit) {
      execute(*writer_, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " +
                            std::to_string(kPagesACommit) +
                            ") INSERT INTO page SELECT zeroblob(4000) FROM n");
    }
  }

  /// How often the log began anew: a number in its head. Looking moves nothing.
  std::string beginnings() const {
    std::ifstream log(file_ + "-wal", std::ios::binary);
    log.seekg(12);
    std::string number(4, '\0');
    log.read(number.data(), 4);
    return number;
  }

  /// While it is written to.
  bool begins_anew_soon() {
    const auto before = beginnings();
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (beginnings() == before && std::chrono::steady_clock::now() < deadline) {
      write(kPagesACommit);
    }
    return beginnings() != before;
  }

  const test::TemporaryFolder folder_;
  const std::string file_ = folder_ / "hall.db";
  const SqliteHandle writer_ = open_sqlite(file_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
};

TEST_F(CheckpointerTest, ALogThatIsWrittenWithoutEndBeginsAnew) {
  const Checkpointer checkpointer(file_, writer_.get());
  EXPECT_TRUE(begins_anew_soon());
  EXPECT_TRUE(begins_anew_soon());
}

TEST_F(CheckpointerTest, ALogThatWasHeldBeginsAnewWhenItIsLetGo) {
  const Checkpointer checkpointer(file_, writer_.get());
  const auto reader = open_sqlite(file_, SQLITE_OPEN_READONLY);
  execute(*reader, "BEGIN; SELECT COUNT(*) FROM page");
  const auto before = beginnings();
  write(3 * kLargeLog);
  EXPECT_EQ(beginnings(), before) << "the reader still needs it";
  execute(*reader, "ROLLBACK");
  EXPECT_TRUE(begins_anew_soon());
}

TEST_F(CheckpointerTest, EndsWhileALogIsHeld) {
  Checkpointer checkpointer(file_, writer_.get());
  const auto reader = open_sqlite(file_, SQLITE_OPEN_READONLY);
  execute(*reader, "BEGIN; SELECT COUNT(*) FROM page");
  write(2 * kLargeLog);
  checkpointer.stop();
}

}  // namespace
}  // namespace yichuang::storage
