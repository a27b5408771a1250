#include "kiosk/i18n/assistance_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "kiosk/i18n/plain_text.h"

namespace yichuang::i18n {
namespace {

using client::Alert;
using client::HelpCall;
using client::Peripheral;

// The extraction of texts knows the context by this class.
struct AssistanceText {
  Q_DECLARE_TR_FUNCTIONS(AssistanceText)

 public:
  static QString machine(const QString& name) {
    //: A machine of the hall whose name is not known.
    return name.isEmpty() ? tr("自助机") : name;
  }

  static QString waitingCall(const HelpCall& call) {
    const QString name = machine(call.deviceName);
    switch (call.kind) {
      case HelpCall::Kind::NoPaper:
        //: For staff: a citizen calls for help; %1 is the machine and where it stands.
        return tr("%1 有人求助：号票没有打出来").arg(name);
      case HelpCall::Kind::CardUnreadable:
        //: For staff: a citizen calls for help; %1 is the machine and where it stands.
        return tr("%1 有人求助：身份证读不出来").arg(name);
      case HelpCall::Kind::NeedHelp:
      case HelpCall::Kind::Unknown:
        break;
    }
    //: For staff: a citizen calls for help; %1 is the machine and where it stands.
    return tr("%1 有人请求帮助").arg(name);
  }

  static QString answeredCall(const HelpCall& call) {
    //: For staff: somebody goes to a citizen who called for help; %1 is who, %2 the machine.
    return tr("%1 正前往 %2").arg(call.acknowledger, machine(call.deviceName));
  }

  static QString kind(Peripheral::Kind kind) {
    switch (kind) {
      case Peripheral::Kind::CardReader:
        //: A part of a machine.
        return tr("身份证读卡器");
      case Peripheral::Kind::Printer:
        //: A part of a machine.
        return tr("打印机");
      case Peripheral::Kind::Scanner:
        //: A part of a machine.
        return tr("扫码器");
      case Peripheral::Kind::Speaker:
        //: A part of a machine.
        return tr("喇叭");
      case Peripheral::Kind::Unknown:
        break;
    }
    //: A part of a machine this program does not know.
    return tr("设备");
  }

  static QString peripheral(const Peripheral& peripheral) {
    const QString part = kind(peripheral.kind);
    switch (peripheral.state) {
      case Peripheral::State::PaperLow:
        //: State of a printer; %1 is the printer.
        return tr("%1快没纸了").arg(part);
      case Peripheral::State::PaperOut:
        //: State of a printer; %1 is the printer.
        return tr("%1缺纸").arg(part);
      case Peripheral::State::CoverOpen:
        //: State of a printer; %1 is the printer.
        return tr("%1盖子没关好").arg(part);
      case Peripheral::State::Offline:
        //: State of a part of a machine; %1 is the part.
        return tr("%1没有响应").arg(part);
      case Peripheral::State::Fault:
        //: State of a part of a machine; %1 is the part.
        return tr("%1有故障").arg(part);
      case Peripheral::State::Ok:
      case Peripheral::State::Absent:
      case Peripheral::State::Unknown:
        break;
    }
    return {};
  }

  static QString alert(const Alert& alert, const QString& since) {
    switch (alert.kind) {
      case Alert::Kind::HelpCallOpen:
        //: For a supervisor: nobody went to a citizen who called for help; %1 is the machine, %2 a
        //: span of time.
        return tr("%1 求助 %2 无人应答").arg(machine(alert.displayName), since);
      case Alert::Kind::WaitOverBound:
        //: For a supervisor: %1 is the number of a ticket, %2 a span of time.
        return tr("%1 已等候 %2").arg(alert.displayName, since);
      case Alert::Kind::WindowPaused:
        //: For a supervisor: %1 is the number of a window, %2 a span of time, %3 why.
        return tr("%1 号窗口已暂停 %2：%3").arg(alert.displayName, since, alert.pauseReason);
      case Alert::Kind::DeviceOffline:
        //: %1 is a machine that has not been heard of.
        return tr("%1 断开连接").arg(machine(alert.displayName));
      case Alert::Kind::PeripheralTrouble:
        //: %1 is a machine, %2 what is wrong with a part of it.
        return tr("%1：%2").arg(machine(alert.displayName), peripheral(alert.peripheral));
      case Alert::Kind::Unknown:
        break;
    }
    //: Something of a kind this program is too old to know; %1 is what it is about.
    return tr("%1 需要查看").arg(alert.displayName);
  }
};

}  // namespace

QString helpCallText(const HelpCall& call) {
  return call.state == HelpCall::State::Acknowledged ? AssistanceText::answeredCall(call)
                                                     : AssistanceText::waitingCall(call);
}

QString peripheralText(const Peripheral& peripheral) {
  return AssistanceText::peripheral(peripheral);
}

QString alertText(const Alert& alert, const QDateTime& now) {
  const auto seconds = alert.startTime.isNull() ? 0 : alert.startTime.secsTo(now);
  return AssistanceText::alert(alert, durationText(static_cast<int>(std::max<qint64>(0, seconds))));
}

}  // namespace yichuang::i18n
