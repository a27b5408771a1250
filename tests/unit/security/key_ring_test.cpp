#include "backend/security/key_ring.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

using domain::Reason;
using yichuang::test::content_of;
using yichuang::test::mode_of;
using yichuang::test::put;
using yichuang::test::TemporaryFolder;

TEST(MasterKeyFile, IsMadeForItsOwnerOnly) {
  const TemporaryFolder folder;
  ASSERT_TRUE(create_master_key(folder / "master.key").has_value());
  EXPECT_EQ(mode_of(folder / "master.key"), 0600U);
  EXPECT_EQ(content_of(folder / "master.key").size(), 32U);
  EXPECT_TRUE(KeyRing::load(folder / "master.key").has_value());
}

TEST(MasterKeyFile, IsNeverOverwritten) {
  const TemporaryFolder folder;
  ASSERT_TRUE(create_master_key(folder / "master.key").has_value());
  const std::string before = content_of(folder / "master.key");
  const auto again = create_master_key(folder / "master.key");
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().reason, Reason::kFileUnwritable);
  EXPECT_EQ(content_of(folder / "master.key"), before);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(MasterKeyFile, MissingHasItsOwnReason) {
  const TemporaryFolder folder;
  const auto ring = KeyRing::load(folder / "master.key");
  ASSERT_FALSE(ring.has_value());
  EXPECT_EQ(ring.error().reason, Reason::kMasterKeyMissing);
}

TEST(MasterKeyFile, OpenToOthersIsRefused) {
  const TemporaryFolder folder;
  for (const unsigned mode : {0640U, 0604U, 0660U, 0601U}) {
    put(folder / "master.key", std::string(32, 'k'), std::filesystem::perms{mode});
    const auto ring = KeyRing::load(folder / "master.key");
    ASSERT_FALSE(ring.has_value()) << mode;
    EXPECT_EQ(ring.error().reason, Reason::kSecretFileExposed) << mode;
  }
}

TEST(MasterKeyFile, OfTheWrongSizeOrAllZeroIsRefused) {
  const TemporaryFolder folder;
  for (const auto& content :
       {std::string{}, std::string(31, 'k'), std::string(33, 'k'), std::string(32, '\0')}) {
    put(folder / "master.key", content);
    const auto ring = KeyRing::load(folder / "master.key");
    ASSERT_FALSE(ring.has_value()) << content.size();
    EXPECT_EQ(ring.error().reason, Reason::kMasterKeyInvalid) << content.size();
  }
}

TEST(MasterKeyFile, HugeOrNoFileIsUnreadable) {
  const TemporaryFolder folder;
  put(folder / "master.key", std::string(100'000, 'k'));
  EXPECT_EQ(KeyRing::load(folder / "master.key").error().reason, Reason::kFileUnreadable);
  EXPECT_EQ(KeyRing::load(folder.path()).error().reason, Reason::kFileUnreadable);
}

TEST(MasterKeyFile, OlderKeysAreLoadedInOrder) {
  const TemporaryFolder folder;
  for (const char name : {'a', 'b', 'c'}) put(folder / std::string{name}, std::string(32, name));
  const auto ring = KeyRing::load(folder / "a", {folder / "b", folder / "c"});
  ASSERT_TRUE(ring.has_value());
  EXPECT_EQ(ring->current().id(), test_key('a').id());
  ASSERT_EQ(ring->older().size(), 2U);
  EXPECT_EQ(ring->older()[0].id(), test_key('b').id());
  EXPECT_EQ(KeyRing::load(folder / "a", {folder / "x"}).error().reason, Reason::kMasterKeyMissing);
}

TEST(MasterKey, NameAndDerivedKeysDependOnKeyUseAndSuite) {
  const auto hex = [](const MasterKey& key, Suite suite, std::string_view use) {
    return to_hex(key.derive(suite, use).view());
  };
  EXPECT_NE(test_key(1).id(), test_key(2).id());
  EXPECT_EQ(test_key(1).id().size(), 8U);
  const auto base = hex(test_key(1), Suite::kInternational, "x");
  EXPECT_EQ(base, hex(test_key(1), Suite::kInternational, "x"));
  EXPECT_NE(base, hex(test_key(2), Suite::kInternational, "x"));
  EXPECT_NE(base, hex(test_key(1), Suite::kInternational, "y"));
  EXPECT_NE(base, hex(test_key(1), Suite::kCommercial, "x"));
}

// RFC 5869, A.3: no salt, no info.
TEST(DeriveKey, MatchesRfc5869) {
  std::array<std::uint8_t, 22> input{};
  input.fill(0x0b);
  std::array<std::uint8_t, 42> out{};
  derive_key(Suite::kInternational, input, "", out);
  EXPECT_EQ(to_hex(out),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
            "9d201395faa4b61a96c8");
}

}  // namespace
}  // namespace yichuang::security
