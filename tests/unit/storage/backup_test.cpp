#include "backend/storage/backup.h"

#include <gtest/gtest.h>

#include "backend/storage/audit.h"
#include "backend/storage/schema.h"
#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

namespace fs = std::filesystem;
using domain::Reason;

class Backup : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return folder_ / name; }

  /// A database of one value; closed, so that it is one file.
  void make(const std::string& name, const std::string& value) {
    Connection connection(path(name), Access::kReadWrite);
    ASSERT_TRUE(migrate(connection));
    ASSERT_TRUE(run_once(connection, test_signer(), put_value("key", value)));
  }
  std::string value_in(const std::string& file) {
    Connection connection(file, Access::kReadOnly);
    EXPECT_TRUE(verify_audit(connection, test_signer()).whole);
    return connection.text("SELECT value FROM setting WHERE name = 'key'");
  }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_.path())) {
      names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }
  using Names = std::vector<std::string>;

  test::TemporaryFolder folder_;
};

template <class T>
Reason reason_of(const domain::Result<T>& result) {
  EXPECT_FALSE(result.has_value());
  return result ? Reason::kInternal : result.error().reason;
}

TEST_F(Backup, IsOneWholeFile) {
  make("hall.db", "1");
  ASSERT_TRUE(backup(path("hall.db"), path("copy.db")));
  EXPECT_FALSE(fs::exists(path("copy.db.part")));
  EXPECT_EQ(integrity(path("copy.db")), "ok");
  EXPECT_FALSE(fs::exists(path("copy.db-wal"))) << "reading it needs nothing beside it";
  EXPECT_EQ(value_in(path("copy.db")), "1");
}

TEST_F(Backup, DoesNotOverwrite) {
  make("hall.db", "1");
  test::put(path("copy.db"), "precious");
  EXPECT_EQ(reason_of(backup(path("hall.db"), path("copy.db"))), Reason::kFileUnwritable);
  EXPECT_EQ(test::content_of(path("copy.db")), "precious");
}

TEST_F(Backup, OfNothingIsAnErrorAndLeavesNothing) {
  EXPECT_EQ(reason_of(backup(path("hall.db"), path("copy.db"))), Reason::kFileUnreadable);
  EXPECT_EQ(files(), Names{});
}

TEST_F(Backup, IntoAFolderThatIsNotThereIsAnError) {
  make("hall.db", "1");
  EXPECT_EQ(reason_of(backup(path("hall.db"), path("none/copy.db"))), Reason::kFileUnwritable);
}

TEST_F(Backup, OfADamagedDatabaseIsAnErrorAndLeavesNothing) {
  test::put(path("hall.db"), std::string(8192, 'x'));
  EXPECT_EQ(reason_of(backup(path("hall.db"), path("copy.db"))), Reason::kDatabaseDamaged);
  EXPECT_EQ(files(), Names{"hall.db"});
}

TEST_F(Backup, RestoresToAnEmptyPlace) {
  make("copy.db", "1");
  const auto aside = restore(path("copy.db"), path("hall.db"), OnExisting::kRefuse);
  ASSERT_TRUE(aside) << aside.error().message;
  EXPECT_EQ(*aside, "");
  EXPECT_FALSE(fs::exists(path("hall.db.part")));
  EXPECT_EQ(value_in(path("hall.db")), "1");
}

TEST_F(Backup, RestoreRefusesWhatExistsUnlessTold) {
  make("copy.db", "1");
  make("hall.db", "2");
  EXPECT_EQ(reason_of(restore(path("copy.db"), path("hall.db"), OnExisting::kRefuse)),
            Reason::kFileUnwritable);
  EXPECT_EQ(value_in(path("hall.db")), "2");
  const auto aside = restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside);
  ASSERT_TRUE(aside) << aside.error().message;
  EXPECT_EQ(value_in(path("hall.db")), "1");
  EXPECT_EQ(value_in(*aside), "2") << "the database before is kept";
  const auto again = restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside);
  ASSERT_TRUE(again);
  EXPECT_NE(*again, *aside);
}

TEST_F(Backup, RestoreRefusesADatabaseInUse) {
  HallDatabase hall;
  make("copy.db", "1");
  ASSERT_TRUE(hall.write(put_value("key", "2")));
  EXPECT_EQ(reason_of(restore(path("copy.db"), hall.file(), OnExisting::kMoveAside)),
            Reason::kDatabaseInUse);
  EXPECT_EQ(value_of(hall, "key"), "2");
  EXPECT_TRUE(hall.write(put_value("key", "3"))) << "and does not disturb it";
}

TEST_F(Backup, RestoreKeepsTheLogOfADatabaseThatEndedAbruptly) {
  make("copy.db", "1");
  {
    HallDatabase hall;
    ASSERT_TRUE(hall.write(put_value("key", "2")));
    for (const auto* suffix : {"", "-wal"}) {
      fs::copy_file(hall.file() + suffix, path("hall.db") + suffix);
    }
  }
  const auto aside = restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside);
  ASSERT_TRUE(aside) << aside.error().message;
  EXPECT_EQ(value_in(path("hall.db")), "1");
  EXPECT_EQ(value_in(*aside), "2");
}

TEST_F(Backup, RestoreReplacesADamagedDatabase) {
  make("copy.db", "1");
  test::put(path("hall.db"), std::string(8192, 'x'));
  test::put(path("hall.db-wal"), "y");
  const auto aside = restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside);
  ASSERT_TRUE(aside) << aside.error().message;
  EXPECT_EQ(value_in(path("hall.db")), "1");
  EXPECT_EQ(test::content_of(*aside), std::string(8192, 'x'));
}

TEST_F(Backup, RestoreIsNotMixedWithALogThatWasLeftBehind) {
  make("copy.db", "1");
  test::put(path("hall.db-wal"), "y");
  EXPECT_EQ(reason_of(restore(path("copy.db"), path("hall.db"), OnExisting::kRefuse)),
            Reason::kFileUnwritable);
  ASSERT_TRUE(restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside));
  EXPECT_FALSE(fs::exists(path("hall.db-wal")));
  EXPECT_EQ(value_in(path("hall.db")), "1");
}

struct BadBackup {
  const char* name;
  std::function<void(const std::string& file)> make;
  Reason reason;
};

class BackupThatIsBad : public Backup, public testing::WithParamInterface<BadBackup> {};

TEST_P(BackupThatIsBad, IsNotRestored) {
  make("hall.db", "2");
  GetParam().make(path("copy.db"));
  EXPECT_EQ(reason_of(restore(path("copy.db"), path("hall.db"), OnExisting::kMoveAside)),
            GetParam().reason);
  EXPECT_EQ(value_in(path("hall.db")), "2");
  EXPECT_FALSE(fs::exists(path("hall.db.part")));
}

void make_newer(const std::string& file) {
  Connection connection(file, Access::kReadWrite);
  ASSERT_TRUE(migrate(connection));
  connection.run("INSERT INTO schema_version (version) VALUES (:a)", supported_schema() + 1);
}

void make_torn(const std::string& file) {
  {
    Connection connection(file, Access::kReadWrite);
    ASSERT_TRUE(migrate(connection));
  }
  fs::resize_file(file, fs::file_size(file) / 2);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BackupThatIsBad,
    testing::Values(
        BadBackup{"missing", [](const std::string&) {}, Reason::kFileUnreadable},
        BadBackup{"garbage",
                  [](const std::string& file) { test::put(file, std::string(8192, 'x')); },
                  Reason::kDatabaseDamaged},
        BadBackup{"torn", make_torn, Reason::kDatabaseDamaged},
        BadBackup{"of_something_else",
                  [](const std::string& file) {
                    Connection(file, Access::kReadWrite).script("CREATE TABLE other (id)");
                  },
                  Reason::kDatabaseDamaged},
        BadBackup{"newer", make_newer, Reason::kDatabaseNewer}),
    [](const auto& test_case) { return std::string(test_case.param.name); });

}  // namespace
}  // namespace yichuang::storage
