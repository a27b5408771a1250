#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backend/catalogue/yaml_node.h"
#include "tests/unit/catalogue/sample.h"

namespace yichuang::catalogue::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string repeat(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(HostileFile, SyntaxErrorNamesItsLine) {
  EXPECT_THAT(faults_of(edited_sample({{3, "  - {code: identity, name: [}"}})),
              ElementsAre(StartsWith("3: YAML: ")));
}

TEST(HostileFile, TabIndentationNamesItsLine) {
  EXPECT_THAT(faults_of("edition: test-1\nmaterials:\n\t- {code: identity}\n"),
              ElementsAre(StartsWith("3: YAML: ")));
}

TEST(HostileFile, AnchorIsRefused) {
  EXPECT_THAT(faults_of("edition: test-1\nmaterials: &all []\n"),
              ElementsAre("2: anchors (&) are not allowed"));
}

TEST(HostileFile, AliasBombIsRefusedBeforeItGrows) {
  std::string bomb = "a: &a [x, x]\n";
  for (char c = 'b'; c <= 'z'; ++c) {
    const char before = static_cast<char>(c - 1);
    bomb += std::string{c} + ": &" + c + " [*" + before + ", *" + before + "]\n";
  }
  EXPECT_THAT(faults_of(bomb), ElementsAre("1: anchors (&) are not allowed"));
}

TEST(HostileFile, UnknownAliasIsASyntaxError) {
  EXPECT_THAT(faults_of("edition: *nothing\n"), ElementsAre(StartsWith("1: YAML: ")));
}

TEST(HostileFile, TagIsRefused) {
  EXPECT_THAT(faults_of("edition: !!binary dGVzdA==\n"),
              ElementsAre("1: tags (!) are not allowed"));
}

TEST(HostileFile, DeepFlowNestingIsRefused) {
  EXPECT_THAT(faults_of("materials: " + repeat("[", 400) + repeat("]", 400)),
              ElementsAre("1: nested deeper than 16 levels"));
}

TEST(HostileFile, MebibytesOfOpenBracketsAreRefused) {
  EXPECT_THAT(faults_of(repeat("[", kMaxFileBytes)), ::testing::SizeIs(1));
  EXPECT_THAT(faults_of(repeat("{", kMaxFileBytes)), ::testing::SizeIs(1));
  EXPECT_THAT(faults_of(repeat("? ", kMaxFileBytes / 2)), ::testing::SizeIs(1));
}

TEST(HostileFile, DeepMapNestingIsRefused) {
  EXPECT_THAT(faults_of("materials: " + repeat("{a: ", 100'000)),
              ElementsAre("1: nested deeper than 16 levels"));
}

TEST(HostileFile, DeepBlockNestingIsRefused) {
  EXPECT_THAT(faults_of(repeat("- ", 100'000)), ElementsAre("1: nested deeper than 16 levels"));
}

TEST(HostileFile, ManyKeysAreRefused) {
  std::string keys;
  for (int i = 0; i < 65; ++i) keys += "key" + std::to_string(i) + ": 1\n";
  EXPECT_THAT(faults_of(keys), ElementsAre("65: a map of more than 64 keys"));
}

TEST(HostileFile, ManyValuesAreRefused) {
  EXPECT_THAT(faults_of("materials: [" + repeat("x,", kMaxNodes) + "]"),
              ElementsAre(HasSubstr("more than 100000 values")));
}

TEST(HostileFile, FaultsBeyondTheLimitAreOnlyCounted) {
  const auto faults = faults_of("materials: [" + repeat("x,", 700) + "]");
  ASSERT_EQ(faults.size(), kMaxFaults + 1);
  // 700 materials, no edition, no root office: 702 faults.
  EXPECT_THAT(faults.back(), HasSubstr("and 202 more faults"));
}

TEST(HostileFile, MoreThanFourMebibytesAreRefused) {
  const std::string comment = "#" + std::string(kMaxFileBytes, 'x');
  EXPECT_THAT(faults_of(comment), ElementsAre(" the file is larger than 4 MiB"));
}

TEST(HostileFile, InvalidUtf8NamesItsLine) {
  EXPECT_THAT(faults_of("edition: test-1\n# \xC3\x28\n"), ElementsAre("2: not valid UTF-8"));
  EXPECT_THAT(faults_of("edition: test-1\n# \xED\xA0\x80\n"), ElementsAre("2: not valid UTF-8"));
}

TEST(HostileFile, Utf16IsRefused) {
  EXPECT_THAT(faults_of(std::string("\xFF\xFE"
                                    "e\0d\0",
                                    6)),
              ElementsAre("1: not valid UTF-8"));
}

TEST(HostileFile, ControlCharactersAreRefused) {
  EXPECT_THAT(faults_of(std::string("edition: a\n# \0\n", 15)),
              ElementsAre("2: holds a control character"));
  EXPECT_THAT(faults_of("edition: \"a\x1B[2J\"\n"), ElementsAre("1: holds a control character"));
}

TEST(HostileFile, SecondDocumentIsRefused) {
  EXPECT_THAT(faults_of("edition: a\n---\nedition: b\n"),
              ElementsAre(HasSubstr("only one document a file")));
}

TEST(HostileFile, KeyThatIsAListIsRefused) {
  EXPECT_THAT(faults_of("? [a, b]\n: 1\n"), ElementsAre("1: a key must be text"));
}

TEST(HostileFile, EmptyFileIsNoCatalogue) {
  EXPECT_THAT(faults_of(""), ElementsAre(HasSubstr("edition"), HasSubstr("root office"),
                                         "1: must be a map of keys"));
}

TEST(HostileFile, TopThatIsAListIsNoCatalogue) {
  EXPECT_THAT(faults_of("- a\n- b\n"), ElementsAre(HasSubstr("edition"), HasSubstr("root office"),
                                                   "1: must be a map of keys"));
}

TEST(HostileFile, OneUnreadableFileHidesNoFaultOfAnother) {
  const auto loaded = parse_catalogue(
      {{"a.yaml", "edition: ["}, {"b.yaml", edited_sample({{13, "    expected_seconds: 1"}})}});
  ASSERT_FALSE(loaded);
  ASSERT_EQ(loaded.error().size(), 2U);
  EXPECT_EQ(loaded.error()[0].file, "a.yaml");
  EXPECT_EQ(loaded.error()[1].file, "b.yaml");
  EXPECT_EQ(loaded.error()[1].line, 13);
}

TEST(HostileFile, ByteOrderMarkAndWindowsLineEndsAreRead) {
  std::string bytes{"\xEF\xBB\xBF"};
  for (const char c : sample()) bytes += c == '\n' ? "\r\n" : std::string{c};
  EXPECT_THAT(faults_of(bytes), ::testing::IsEmpty());
}

TEST(ManyFiles, AreRefused) {
  Files files;
  for (std::size_t i = 0; i <= kMaxFiles; ++i) files.emplace(std::to_string(i), "edition: a\n");
  EXPECT_FALSE(parse_catalogue(files));
  EXPECT_FALSE(parse_catalogue({}));
}

}  // namespace
}  // namespace yichuang::catalogue::testing
