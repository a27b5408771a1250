#include "backend/security/bytes.h"

#include <gtest/gtest.h>

namespace yichuang::security {
namespace {

TEST(Base64url, MatchesRfc4648WithoutPadding) {
  EXPECT_EQ(to_base64url(as_bytes("")), "");
  EXPECT_EQ(to_base64url(as_bytes("f")), "Zg");
  EXPECT_EQ(to_base64url(as_bytes("foobar")), "Zm9vYmFy");
  EXPECT_EQ(to_base64url(as_bytes("\xFB\xFF")), "-_8");
}

TEST(Base64url, ReadsBackEveryLength) {
  std::string bytes;
  for (int i = 0; i < 80; ++i) {
    EXPECT_EQ(from_base64url(to_base64url(as_bytes(bytes))), bytes);
    bytes.push_back(static_cast<char>(i * 37));
  }
}

TEST(Base64url, RefusesWhatTheEncoderDoesNotWrite) {
  for (const auto* text : {"Zg==", "Zm9v!", "Zm+v", "Zm/v", "Z", "Zh", " Zg", "Zg\n"}) {
    EXPECT_FALSE(from_base64url(text).has_value()) << text;
  }
}

TEST(Sha256, MatchesFips180) {
  EXPECT_EQ(to_hex(sha256(as_bytes("abc"))),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(ConstantTime, ComparesContentAndLength) {
  EXPECT_TRUE(equal_in_constant_time(as_bytes("abc"), as_bytes("abc")));
  EXPECT_FALSE(equal_in_constant_time(as_bytes("abc"), as_bytes("abd")));
  EXPECT_FALSE(equal_in_constant_time(as_bytes("abc"), as_bytes("ab")));
}

}  // namespace
}  // namespace yichuang::security
