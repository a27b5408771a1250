#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/catalogue/sample.h"

namespace yichuang::catalogue::testing {
namespace {

namespace fs = std::filesystem;

class LoadCatalogue : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "yichuang-catalogue-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    directory_ = name;
  }
  void TearDown() override { fs::remove_all(directory_); }

  void write(const fs::path& name, std::string_view bytes) const {
    fs::create_directories((directory_ / name).parent_path());
    std::ofstream{directory_ / name, std::ios::binary} << bytes;
  }

  fs::path directory_;
};

TEST_F(LoadCatalogue, ReadsOneFile) {
  write("all.yaml", sample());
  const auto loaded = load_catalogue(directory_ / "all.yaml");
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->edition, "test-1");
  EXPECT_EQ(loaded->calendar.size(), 10U);
}

TEST_F(LoadCatalogue, ReadsADirectoryAndPassesOverOtherFiles) {
  write("all.yaml", sample());
  write("sub/more.yaml", "materials: [{code: passport, name: {zh: 护照, en: Passport}}]\n");
  write("notes.txt", "not yaml: [");
  const auto loaded = load_catalogue(directory_);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->materials.size(), 2U);
}

TEST_F(LoadCatalogue, NamesFilesRelativeToTheDirectory) {
  write("all.yaml", sample());
  write("sub/more.yaml", "materials: [{code: passport}]\n");
  const auto loaded = load_catalogue(directory_);
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().front().file, "sub/more.yaml");
}

TEST_F(LoadCatalogue, FollowsNoSymbolicLinkInsideTheDirectory) {
  write("all.yaml", sample());
  fs::create_symlink("/etc/passwd", directory_ / "linked.yaml");
  EXPECT_TRUE(load_catalogue(directory_));
}

TEST_F(LoadCatalogue, RefusesALargeFileWithoutReadingAllOfIt) {
  write("all.yaml", "");
  fs::resize_file(directory_ / "all.yaml", std::uintmax_t{1} << 40U);
  const auto loaded = load_catalogue(directory_ / "all.yaml");
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error().front().message_en, "the file is larger than 4 MiB");
}

TEST_F(LoadCatalogue, SaysWhatCannotBeRead) {
  const auto missing = load_catalogue(directory_ / "missing.yaml");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().front().message_en, "the file cannot be read");
  const auto empty = load_catalogue(directory_);
  ASSERT_FALSE(empty);
  EXPECT_EQ(empty.error().front().message_en, "there is no .yaml file");
}

}  // namespace
}  // namespace yichuang::catalogue::testing
