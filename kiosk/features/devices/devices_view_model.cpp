#include "kiosk/features/devices/devices_view_model.h"

#include "kiosk/features/devices/device_text.h"

namespace yichuang::devices {
namespace {

constexpr qsizetype kLogLines = 40;

/// The tone of a badge; its word carries the meaning.
QString toneOf(platform::DeviceState state) {
  switch (state) {
    case platform::DeviceState::kOk:
      return QStringLiteral("success");
    case platform::DeviceState::kAbsent:
      return QStringLiteral("neutral");
    case platform::DeviceState::kPaperLow:
      return QStringLiteral("warning");
    default:
      return QStringLiteral("danger");
  }
}

}  // namespace

DevicesViewModel::DevicesViewModel(const DevicesParts& parts, const client::Clock& clock,
                                   QObject* parent)
    : QObject(parent), parts_(parts), clock_(clock), tests_(parts.devices, clock) {
  connect(&tests_, &DeviceTests::changed, this, &DevicesViewModel::showDevices);
  if (parts_.monitor)
    connect(parts_.monitor, &platform::DeviceMonitor::changed, this,
            &DevicesViewModel::showDevices);
}

void DevicesViewModel::setLink(bool connected, const QString& staleSince) {
  parts_.facts.connected = connected;
  parts_.facts.staleSince = staleSince;
  if (unlocked_) showFacts();
}

void DevicesViewModel::unlock(const QString& pin) {
  if (!isAvailable() || unlocked_) return;
  const TechnicianPin::Answer answer = parts_.pin->enter(pin);
  unlocked_ = answer == TechnicianPin::Answer::kRight;
  setPinError(answer);
  if (unlocked_) refresh();
  Q_EMIT changed();
}

void DevicesViewModel::setPinError(TechnicianPin::Answer answer) {
  switch (answer) {
    case TechnicianPin::Answer::kRight:
      return pinError_.clear();
    case TechnicianPin::Answer::kWrong:
      //: The technician's number was wrong; %1 tries are left.
      pinError_ = tr("密码不对，还可以试 %1 次。").arg(parts_.pin->triesLeft());
      return;
    case TechnicianPin::Answer::kLocked:
    case TechnicianPin::Answer::kNotSet:
      //: Too many wrong numbers; %1 is a time of day.
      pinError_ =
          tr("试错太多次，%1 以后再试。")
              .arg(parts_.pin->lockedUntil().toLocalTime().toString(QStringLiteral("HH:mm")));
      return;
  }
}

void DevicesViewModel::forgetPinError() {
  pinError_.clear();
  Q_EMIT changed();
}

void DevicesViewModel::test(const QString& device) {
  if (!unlocked_) return;
  for (const platform::DeviceStatus& status : parts_.monitor->statuses())
    if (QLatin1String(platform::nameOf(status.kind)) == device) tests_.test(status.kind);
}

void DevicesViewModel::refresh() {
  if (!unlocked_) return;
  if (parts_.devices.printer) parts_.devices.printer->check();
  if (parts_.log) {
    const QStringList lines = parts_.log->lines();
    log_ = lines.last(qMin(kLogLines, lines.size())).join(u'\n');
  }
  showDevices();
  showFacts();
  Q_EMIT changed();
}

void DevicesViewModel::close() {
  unlocked_ = false;
  pinError_.clear();
  log_.clear();
  tests_.stop();
  deviceRows_.setRows({});
  factRows_.setRows({});
  Q_EMIT changed();
}

void DevicesViewModel::showDevices() {
  if (!unlocked_) return;
  QList<ui::Row> rows;
  for (const platform::DeviceStatus& status : parts_.monitor->statuses()) rows.append(row(status));
  deviceRows_.setRows(rows);
}

void DevicesViewModel::showFacts() { factRows_.setRows(factRows(parts_.facts, clock_.now())); }

ui::Row DevicesViewModel::row(const platform::DeviceStatus& status) const {
  QString told = tests_.result(status.kind);
  if (told.isEmpty())
    //: Since when a device is in its state; %1 is a time.
    told = tr("%1 起").arg(status.since.toLocalTime().toString(QStringLiteral("MM-dd HH:mm"))) +
           (status.detail.isEmpty() ? QString() : QStringLiteral(" · ") + status.detail);
  return {.key = QLatin1String(platform::nameOf(status.kind)),
          .title = nameText(status.kind),
          .subtitle = told,
          .value = stateText(status.state),
          .badge = toneOf(status.state),
          .icon = iconOf(status.kind),
          .available = tests_.canTest(status.kind)};
}

}  // namespace yichuang::devices
