#include "kiosk/platform/escpos.h"

#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

using Kind = ReceiptLine::Kind;

const QByteArray kStart("\x1b@\x1c&", 4);
const QByteArray kCut("\x1dV\x42\x00", 4);

TEST(EscPos, BeginsWithInitialiseAndEndsWithTheCut) { EXPECT_EQ(encodeEscPos({}), kStart + kCut); }

TEST(EscPos, WritesChineseInGb18030) {
  const QByteArray data = encodeEscPos({{.text = "安康"}});
  EXPECT_TRUE(data.contains(QByteArray("\xb0\xb2\xbf\xb5\n", 5))) << data.toHex(' ').toStdString();
}

TEST(EscPos, SetsAlignmentSizeAndWeight) {
  const QByteArray data = encodeEscPos(
      {{.text = "A001", .align = ReceiptLine::Align::kCenter, .size = 4, .bold = true}});
  EXPECT_TRUE(
      data.contains(QByteArray("\x1b"
                               "a\x01\x1d!\x33\x1b"
                               "E\x01"
                               "A001\n",
                               14)))
      << data.toHex(' ').toStdString();
}

TEST(EscPos, KeepsSizesInTheRangeOfThePrinter) {
  EXPECT_TRUE(encodeEscPos({{.text = "x", .size = 99}}).contains(QByteArray("\x1d!\x77", 3)));
  EXPECT_TRUE(encodeEscPos({{.text = "x", .size = 0}}).contains(QByteArray("\x1d!\x00", 3)));
}

TEST(EscPos, StoresAndPrintsAQrCode) {
  const QByteArray data = encodeEscPos({{.kind = Kind::kQrCode, .text = "v1:abc"}});
  EXPECT_TRUE(data.contains(QByteArray("\x1d(k\x09\x00\x31\x50\x30v1:abc", 14)))
      << data.toHex(' ').toStdString();
  EXPECT_TRUE(data.contains(QByteArray("\x1d(k\x03\x00\x31\x51\x30", 8)));
}

TEST(EscPos, AcceptsNoCommandsInsideTexts) {
  const QByteArray data = encodeEscPos({{.text = QStringLiteral("a\x1b@b\nc")}});
  EXPECT_TRUE(data.contains("a@bc\n"));
}

TEST(EscPos, UnderstandsThePrintersState) {
  const struct {
    unsigned char offline;
    unsigned char paper;
    std::optional<PrintFault> fault;
  } cases[] = {{0x12, 0x12, std::nullopt},
               {0x16, 0x12, PrintFault::kCoverOpen},
               {0x32, 0x12, PrintFault::kPaperOut},
               {0x12, 0x72, PrintFault::kPaperOut},
               {0x52, 0x12, PrintFault::kBroken},
               {0x12, 0x1e, std::nullopt}};  // paper near its end still prints
  for (const auto& c : cases)
    EXPECT_EQ(escPosFault(c.offline, c.paper), c.fault) << int(c.offline) << ' ' << int(c.paper);
}

}  // namespace
}  // namespace yichuang::platform
