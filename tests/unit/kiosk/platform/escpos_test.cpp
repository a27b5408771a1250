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
    QByteArray replies;
    DeviceState state;
  } cases[] = {{"\x12\x12\x12", DeviceState::kOk},       {"\x1a\x16\x12", DeviceState::kCoverOpen},
               {"\x1a\x32\x12", DeviceState::kPaperOut}, {"\x12\x12\x72", DeviceState::kPaperOut},
               {"\x12\x52\x12", DeviceState::kFault},    {"\x1a\x12\x12", DeviceState::kOffline},
               {"\x12\x12\x1e", DeviceState::kPaperLow}, {"\x12\x12", DeviceState::kOffline}};
  for (const auto& c : cases)
    EXPECT_EQ(escPosState(c.replies), c.state) << c.replies.toHex(' ').toStdString();
}

TEST(EscPos, TellsWhatAReplyBelongsTo) {
  EXPECT_EQ(escPosReply('\x12'), EscPosReply::kStatus);
  EXPECT_EQ(escPosReply('\x72'), EscPosReply::kStatus);
  EXPECT_EQ(escPosReply('\x00'), EscPosReply::kEnd);
  EXPECT_EQ(escPosReply('\x0c'), EscPosReply::kEnd);
  EXPECT_EQ(escPosReply('\x11'), EscPosReply::kOther) << "XON";
  EXPECT_EQ(escPosReply('\x13'), EscPosReply::kOther) << "XOFF";
}

TEST(EscPos, UnderstandsThePaperAtTheEnd) {
  EXPECT_EQ(escPosEndState('\x00'), DeviceState::kOk);
  EXPECT_EQ(escPosEndState('\x03'), DeviceState::kPaperLow);
  EXPECT_EQ(escPosEndState('\x0f'), DeviceState::kPaperOut);
}

}  // namespace
}  // namespace yichuang::platform
