#include "kiosk/platform/qr_code.h"

#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

TEST(QrCode, HasItsFinderPatterns) {
  const QrCode code = makeQrCode("v1:7213");
  ASSERT_GE(code.size, 21);
  for (int i = 0; i < 7; ++i) {
    EXPECT_TRUE(code.isBlack(i, 0)) << i;
    EXPECT_TRUE(code.isBlack(code.size - 1 - i, 0)) << i;
    EXPECT_TRUE(code.isBlack(0, code.size - 1 - i)) << i;
  }
  EXPECT_FALSE(code.isBlack(1, 1));
}

TEST(QrCode, CannotHoldNothingOrTooMuch) {
  EXPECT_EQ(makeQrCode("").size, 0);
  EXPECT_EQ(makeQrCode(QString(501, 'a')).size, 0);
  EXPECT_GT(makeQrCode(QString(500, 'a')).size, 0);
}

}  // namespace
}  // namespace yichuang::platform
