#include "backend/storage/schema.h"

#include <sqlite3.h>

#include <gtest/gtest.h>

#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

constexpr std::string_view kGoodSteps[] = {"CREATE TABLE one (id {key}, name TEXT)",
                                           "CREATE TABLE two (id {key}); INSERT INTO one (name) "
                                           "VALUES ('kept')"};
constexpr std::string_view kBadSteps[] = {
    kGoodSteps[0], "CREATE TABLE two (id {key}); INSERT INTO nowhere VALUES (1)"};

std::string tables(Connection& connection) {
  return connection.text(
      "SELECT COALESCE(GROUP_CONCAT(name, ' '), '') FROM "
      "(SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)");
}

class Schema : public testing::Test {
 protected:
  test::TemporaryFolder folder_;
  std::string file_ = folder_ / "hall.db";
};

TEST_F(Schema, AnEmptyFileIsBroughtToTheCurrentOne) {
  Connection connection(file_, Access::kReadWrite);
  EXPECT_EQ(schema_of(connection), 0);
  EXPECT_TRUE(migrate(connection));
  EXPECT_EQ(schema_of(connection), supported_schema());
  EXPECT_EQ(connection.text("PRAGMA journal_mode"), "wal");
  EXPECT_TRUE(migrate(connection)) << "again is nothing";
  EXPECT_EQ(connection.integer("SELECT COUNT(*) FROM schema_version"), supported_schema());
}

TEST_F(Schema, OnlyMissingStepsAreTaken) {
  Connection connection(file_, Access::kReadWrite);
  ASSERT_TRUE(migrate(connection, Migrations(kGoodSteps).first(1)));
  EXPECT_EQ(tables(connection), "one schema_version");
  ASSERT_TRUE(migrate(connection, kGoodSteps));
  EXPECT_EQ(schema_of(connection), 2);
  EXPECT_EQ(tables(connection), "one schema_version two");
  EXPECT_EQ(connection.text("SELECT name FROM one"), "kept");
}

TEST_F(Schema, TablesThatAreLaidAnewKeepTheirRows) {
  Connection connection(file_, Access::kReadWrite);
  ASSERT_TRUE(migrate(connection, all_migrations().first(4)));
  connection.script(
      "INSERT INTO ticket_item VALUES (7, 2, 'DL-06', 1, 3, 4, '5', 'S'), "
      "(7, 1, 'VE-01', 1, 0, 0, '', '');"
      "INSERT INTO number_counter VALUES ('610902', '2026-09-21', 'A', 12);"
      "INSERT INTO issue_count VALUES ('610902', '2026-09-21', 'DL-06', 3)");
  ASSERT_TRUE(migrate(connection));
  EXPECT_EQ(connection.text("SELECT GROUP_CONCAT(ticket || ordinal || service || started_us || "
                            "ended_us || window_code || national_serial) FROM ticket_item"),
            "71VE-0100,72DL-06345S");
  EXPECT_EQ(connection.integer("SELECT last FROM number_counter WHERE office = '610902' AND "
                               "business_date = '2026-09-21' AND prefix = 'A'"),
            12);
  EXPECT_EQ(connection.integer("SELECT issued FROM issue_count WHERE service = 'DL-06'"), 3);
}

TEST_F(Schema, AStepThatFailsLeavesTheSchemaBeforeIt) {
  Connection connection(file_, Access::kReadWrite);
  EXPECT_THROW((void)migrate(connection, kBadSteps), StorageError);
  EXPECT_EQ(schema_of(connection), 1);
  EXPECT_EQ(tables(connection), "one schema_version") << "nothing of the failed step is there";
  EXPECT_TRUE(migrate(connection, kGoodSteps)) << "and it can be taken when it is mended";
}

TEST_F(Schema, ANewerOneIsRefusedAndTheFileStaysAsItIs) {
  {
    Connection connection(file_, Access::kReadWrite);
    ASSERT_TRUE(migrate(connection));
    connection.run("INSERT INTO schema_version (version) VALUES (:a)", supported_schema() + 1);
    connection.script("PRAGMA journal_mode = DELETE");
  }
  const auto before = test::content_of(file_);
  const SetClock clock;
  RecordingSink sink;
  DatabaseOptions options;
  options.file = file_;
  try {
    const SqlDatabase database(options, test_signer(), clock, sink);
    FAIL() << "opened";
  } catch (const StorageError& error) {
    EXPECT_EQ(error.reason(), domain::Reason::kDatabaseNewer);
  }
  EXPECT_EQ(test::content_of(file_), before);
  Connection connection(file_, Access::kReadWrite);
  const auto refused = migrate(connection);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().metadata.at("schema"), std::to_string(supported_schema() + 1));
  EXPECT_EQ(refused.error().metadata.at("supported"), std::to_string(supported_schema()));
}

TEST_F(Schema, TwoProgramsThatStartTogetherMigrateOnce) {
  std::vector<std::thread> programs;
  for (int i = 0; i < 8; ++i) {
    programs.emplace_back([&] {
      Connection connection(file_, Access::kReadWrite);
      EXPECT_TRUE(migrate(connection));
    });
  }
  for (auto& program : programs) program.join();
  Connection connection(file_, Access::kReadOnly);
  EXPECT_EQ(connection.integer("SELECT COUNT(*) FROM schema_version"), supported_schema());
}

TEST_F(Schema, AProgramThatIsJustWritingTheNewFileIsWaitedFor) {
  Connection other(file_, Access::kReadWrite);
  other.script("BEGIN IMMEDIATE");
  Connection connection(file_, Access::kReadWrite);
  const auto ends_after_the_first_try = [](unsigned, void* writing, void* statement, void*) {
    const std::string_view tried = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    auto& writer = *static_cast<Connection*>(writing);
    if (tried.starts_with("PRAGMA journal_mode") && writer.in_transaction()) {
      writer.script("COMMIT");
    }
    return 0;
  };
  sqlite3_trace_v2(static_cast<sqlite3*>(connection.handle()), SQLITE_TRACE_PROFILE,
                   ends_after_the_first_try, &other);
  EXPECT_TRUE(migrate(connection));
  EXPECT_FALSE(other.in_transaction());
  EXPECT_EQ(schema_of(other), supported_schema());
}

}  // namespace
}  // namespace yichuang::storage
