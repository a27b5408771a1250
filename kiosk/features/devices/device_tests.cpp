#include "kiosk/features/devices/device_tests.h"

#include "kiosk/features/devices/device_text.h"
#include "kiosk/platform/log_tail.h"

namespace yichuang::devices {
namespace {

using platform::DeviceKind;
using platform::ReceiptLine;

constexpr qsizetype kShownOfCode = 9;

QString maskedName(const QString& name) { return name.left(1) + QStringLiteral("**"); }

}  // namespace

DeviceTests::DeviceTests(const Devices& devices, const client::Clock& clock, QObject* parent)
    : QObject(parent), devices_(devices), clock_(clock) {
  if (auto* reader = devices_.cardReader) {
    connect(reader, &platform::IdCardReader::cardRead, this, [this](const platform::IdCard& card) {
      if (!running_.contains(DeviceKind::kCardReader)) return;
      //: A technician's test of the card reader; %1 is a masked name, %2 a masked number.
      tell(DeviceKind::kCardReader,
           tr("读到：%1 %2").arg(maskedName(card.name), platform::maskNumbers(card.number)));
    });
    connect(reader, &platform::IdCardReader::cardUnreadable, this, [this] {
      if (running_.contains(DeviceKind::kCardReader))
        //: A technician's test of the card reader: a card lies there and cannot be read.
        tell(DeviceKind::kCardReader, tr("有卡，但读不出来"));
    });
  }
  if (auto* printer = devices_.printer) {
    connect(printer, &platform::ReceiptPrinter::printed, this, [this] {
      //: A technician's test of the printer went well.
      if (wasRunning(DeviceKind::kPrinter)) tell(DeviceKind::kPrinter, tr("已打印，请看纸条"));
    });
    connect(printer, &platform::ReceiptPrinter::failed, this, [this](platform::PrintFault fault) {
      if (wasRunning(DeviceKind::kPrinter)) tell(DeviceKind::kPrinter, faultText(fault));
    });
  }
  if (auto* scanner = devices_.scanner)
    connect(scanner, &platform::CodeScanner::scanned, this, [this](const QString& text) {
      if (running_.contains(DeviceKind::kScanner))
        //: A technician's test of the scanner; %1 characters, beginning with %2.
        tell(DeviceKind::kScanner, tr("扫到 %1 个字符：%2…")
                                       .arg(text.size())
                                       .arg(platform::maskNumbers(text.left(kShownOfCode))));
    });
}

bool DeviceTests::canTest(DeviceKind kind) const {
  switch (kind) {
    case DeviceKind::kCardReader:
      return devices_.cardReader && devices_.cardReader->state() != platform::DeviceState::kAbsent;
    case DeviceKind::kPrinter:
      return devices_.printer;
    case DeviceKind::kScanner:
      return devices_.scanner;
    case DeviceKind::kSpeaker:
      return devices_.voice && devices_.voice->isAvailable();
  }
  return false;
}

void DeviceTests::test(DeviceKind kind) {
  if (!canTest(kind)) return;
  switch (kind) {
    case DeviceKind::kCardReader:
      running_.insert(kind);
      devices_.cardReader->start();
      //: A technician's test of the card reader begins.
      return tell(kind, tr("请放一张身份证"));
    case DeviceKind::kPrinter:
      return testPrinter();
    case DeviceKind::kScanner:
      running_.insert(kind);
      //: A technician's test of the scanner begins.
      return tell(kind, tr("请扫一个二维码"));
    case DeviceKind::kSpeaker:
      return testVoice();
  }
}

void DeviceTests::testPrinter() {
  if (running_.contains(DeviceKind::kPrinter)) return;
  running_.insert(DeviceKind::kPrinter);
  //: A technician's test of the printer begins.
  tell(DeviceKind::kPrinter, tr("正在打印……"));
  //: Heading of the receipt that tests the printer.
  const QString title = tr("打印测试");
  devices_.printer->print(
      {{.text = title, .align = ReceiptLine::Align::kCenter, .size = 3, .bold = true},
       {.kind = ReceiptLine::Kind::kRule},
       {.text = QStringLiteral("安康 恒口 ABC abc 0123456789")},
       {.kind = ReceiptLine::Kind::kQrCode, .text = QStringLiteral("yichuang:test")},
       {.text = clock_.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
        .align = ReceiptLine::Align::kCenter}});
}

void DeviceTests::testVoice() {
  //: Spoken when a technician tests the speaker.
  devices_.voice->say({.text = tr("语音测试，一二三")});
  //: A technician's test of the speaker runs.
  tell(DeviceKind::kSpeaker, tr("正在播放，请听"));
}

void DeviceTests::stop() {
  if (wasRunning(DeviceKind::kCardReader)) devices_.cardReader->stop();
  running_.clear();
  results_.clear();
  Q_EMIT changed();
}

void DeviceTests::tell(DeviceKind kind, const QString& result) {
  results_.insert(kind, result);
  Q_EMIT changed();
}

}  // namespace yichuang::devices
