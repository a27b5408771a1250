#include "backend/security/private_file.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace yichuang::security {
namespace {

using domain::Reason;
using yichuang::test::content_of;
using yichuang::test::mode_of;
using yichuang::test::TemporaryFolder;

TEST(PrivateFile, ReplacesInOneStepAndNarrowsTheMode) {
  const TemporaryFolder folder;
  yichuang::test::put(folder / "key", "old", std::filesystem::perms{0644});
  ASSERT_TRUE(write_private_file(folder / "key", "new", Existing::kReplace).has_value());
  EXPECT_EQ(content_of(folder / "key"), "new");
  EXPECT_EQ(mode_of(folder / "key"), 0600U);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(PrivateFile, PublicFilesAreReadableByAll) {
  const TemporaryFolder folder;
  ASSERT_TRUE(write_public_file(folder / "ca.pem", "text").has_value());
  EXPECT_EQ(mode_of(folder / "ca.pem"), 0644U);
  EXPECT_EQ(read_public_file(folder / "ca.pem"), "text");
  EXPECT_EQ(read_private_file(folder / "ca.pem").error().reason, Reason::kSecretFileExposed);
}

TEST(PrivateFile, AMissingFolderIsNamed) {
  const TemporaryFolder folder;
  const auto status = write_private_file(folder / "none/key", "x", Existing::kReplace);
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().reason, Reason::kFileUnwritable);
  EXPECT_EQ(status.error().metadata.at("file"), (folder / "none/key").string());
}

}  // namespace
}  // namespace yichuang::security
