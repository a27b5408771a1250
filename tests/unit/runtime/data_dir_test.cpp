#include "backend/runtime/data_dir.h"

#include <gmock/gmock.h>

#include "tests/support/temporary_folder.h"

namespace yichuang::runtime {
namespace {

TEST(DataDirLock, IsHeldByOneUntilItGoes) {
  const test::TemporaryFolder folder;
  const DataDir data(folder.path());
  {
    const auto first = DataDirLock::take(data);
    ASSERT_TRUE(first.has_value());
    const auto second = DataDirLock::take(data);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().reason, domain::Reason::kDatabaseInUse);
  }
  EXPECT_TRUE(DataDirLock::take(data).has_value());
}

TEST(DataDirLock, StaysHeldWhenMoved) {
  const test::TemporaryFolder folder;
  const DataDir data(folder.path());
  auto first = DataDirLock::take(data).value();
  const DataDirLock moved = std::move(first);
  EXPECT_FALSE(DataDirLock::take(data).has_value());
}

TEST(DataDirLock, NeedsTheFolder) {
  const test::TemporaryFolder folder;
  const auto lock = DataDirLock::take(DataDir(folder / "missing"));
  EXPECT_EQ(lock.error().reason, domain::Reason::kFileUnwritable);
}

TEST(DataDir, OlderKeysAreNewestFirst) {
  const test::TemporaryFolder folder;
  std::filesystem::create_directory(folder / "older-keys");
  for (const auto* name : {"2025.key", "2026.key", "notes.txt"}) {
    test::put(folder / "older-keys" / name, "");
  }
  const auto keys = DataDir(folder.path()).older_master_keys();
  ASSERT_EQ(keys.size(), 2U);
  EXPECT_EQ(keys[0].filename(), "2026.key");
  EXPECT_EQ(keys[1].filename(), "2025.key");
}

TEST(DataDir, IsInitialisedWhenDatabaseAndKeyAreThere) {
  const test::TemporaryFolder folder;
  const DataDir data(folder.path());
  test::put(data.database(), "");
  EXPECT_FALSE(data.is_initialised());
  test::put(data.master_key(), "");
  EXPECT_TRUE(data.is_initialised());
}

}  // namespace
}  // namespace yichuang::runtime
