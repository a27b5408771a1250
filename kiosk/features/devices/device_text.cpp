#include "kiosk/features/devices/device_text.h"

#include <QCoreApplication>

namespace yichuang::devices {
namespace {

using platform::DeviceKind;
using platform::DeviceState;
using platform::PrintFault;

/// The context of the translations.
struct DeviceText {
  Q_DECLARE_TR_FUNCTIONS(DeviceText)
};

}  // namespace

QString nameText(DeviceKind kind) {
  switch (kind) {
    case DeviceKind::kCardReader:
      //: A device of the kiosk.
      return DeviceText::tr("身份证阅读器");
    case DeviceKind::kPrinter:
      //: A device of the kiosk.
      return DeviceText::tr("号票打印机");
    case DeviceKind::kScanner:
      //: A device of the kiosk.
      return DeviceText::tr("扫码器");
    case DeviceKind::kSpeaker:
      //: A device of the kiosk.
      return DeviceText::tr("语音");
  }
  return {};
}

QString stateText(DeviceState state) {
  switch (state) {
    case DeviceState::kOk:
      //: State of a device: it works.
      return DeviceText::tr("正常");
    case DeviceState::kAbsent:
      //: State of a device: the machine is not configured to have one.
      return DeviceText::tr("未配置");
    case DeviceState::kPaperLow:
      //: State of the printer: little paper is left.
      return DeviceText::tr("纸快用完");
    case DeviceState::kPaperOut:
      //: State of the printer.
      return DeviceText::tr("没有纸");
    case DeviceState::kCoverOpen:
      //: State of the printer.
      return DeviceText::tr("盖子没关");
    case DeviceState::kOffline:
      //: State of a device: it does not answer.
      return DeviceText::tr("没有应答");
    case DeviceState::kFault:
      //: State of a device: it or its driver is broken.
      return DeviceText::tr("故障");
  }
  return {};
}

QString faultText(PrintFault fault) {
  switch (fault) {
    case PrintFault::kPaperOut:
      return stateText(DeviceState::kPaperOut);
    case PrintFault::kCoverOpen:
      return stateText(DeviceState::kCoverOpen);
    case PrintFault::kBroken:
      return stateText(DeviceState::kFault);
    case PrintFault::kUnreachable:
    case PrintFault::kTimeout:
      return stateText(DeviceState::kOffline);
    case PrintFault::kBusy:
      //: The printer is printing something else.
      return DeviceText::tr("正在打印别的");
    case PrintFault::kInterrupted:
      //: The printer stopped half-way through a receipt.
      return DeviceText::tr("打印到一半断开了");
  }
  return {};
}

QString iconOf(DeviceKind kind) {
  switch (kind) {
    case DeviceKind::kCardReader:
      return QStringLiteral("id-card");
    case DeviceKind::kPrinter:
      return QStringLiteral("printer");
    case DeviceKind::kScanner:
      return QStringLiteral("search");
    case DeviceKind::kSpeaker:
      return QStringLiteral("speaker");
  }
  return {};
}

}  // namespace yichuang::devices
