#include "kiosk/features/devices/machine_facts.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace yichuang::devices {
namespace {

constexpr qint64 kSoonDays = 30;

struct FactText {
  Q_DECLARE_TR_FUNCTIONS(FactText)
};

ui::Row connectionRow(const MachineFacts& facts) {
  //: Whether the machine is connected to its server.
  ui::Row row{.key = QStringLiteral("link"), .title = FactText::tr("服务器连接")};
  //: The machine is connected to its server.
  row.value = facts.connected ? FactText::tr("正常")
              //: Not connected; %1 is a time of day.
              : facts.staleSince.isEmpty() ? FactText::tr("断开")
                                           : FactText::tr("%1 起断开").arg(facts.staleSince);
  row.available = facts.connected;
  return row;
}

ui::Row certificateRow(const MachineFacts& facts, const QDateTime& now) {
  //: Until when the machine's certificate is valid.
  ui::Row row{.key = QStringLiteral("certificate"), .title = FactText::tr("证书有效期至")};
  row.available =
      facts.certificateExpiry.isValid() && now.daysTo(facts.certificateExpiry) > kSoonDays;
  row.value = facts.certificateExpiry.isValid()
                  ? facts.certificateExpiry.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))
                  //: The machine has no certificate.
                  : FactText::tr("未登记");
  return row;
}

}  // namespace

QList<ui::Row> factRows(const MachineFacts& facts, const QDateTime& now) {
  return {
      connectionRow(facts),
      //: Address of the server.
      {.key = QStringLiteral("server"), .title = FactText::tr("服务器"), .value = facts.server},
      certificateRow(facts, now),
      //: The hall the machine stands in, as a code.
      {.key = QStringLiteral("office"), .title = FactText::tr("大厅"), .value = facts.office},
      //: Version of the program.
      {.key = QStringLiteral("version"), .title = FactText::tr("程序版本"), .value = facts.version},
      {.key = QStringLiteral("qt"),
       .title = QStringLiteral("Qt"),
       .value = QString::fromLatin1(qVersion())},
      //: Operating system of the machine.
      {.key = QStringLiteral("system"),
       .title = FactText::tr("系统"),
       .value = QSysInfo::prettyProductName()}};
}

}  // namespace yichuang::devices
