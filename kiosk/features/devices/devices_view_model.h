#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/features/devices/device_tests.h"
#include "kiosk/features/devices/machine_facts.h"
#include "kiosk/features/devices/technician_pin.h"
#include "kiosk/platform/device_monitor.h"
#include "kiosk/platform/log_tail.h"
#include "kiosk/ui/models/rows_model.h"

namespace yichuang::devices {

/// What the page is made over. Everything outlives the view-model.
struct DevicesParts {
  platform::DeviceMonitor* monitor{};
  TechnicianPin* pin{};  ///< null: the page cannot be opened
  const platform::LogTail* log{};
  Devices devices{};
  MachineFacts facts{};
};

/// The technicians' page: closed until the number was entered, then every device with its state and
/// a test, the facts of the machine and its last log lines. close() shuts it again.
class DevicesViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// Whether this machine has a number at all; without one there is no page.
  Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
  Q_PROPERTY(bool unlocked READ isUnlocked NOTIFY changed)
  /// Why the number was not taken; empty when it was not tried.
  Q_PROPERTY(QString pinError READ pinError NOTIFY changed)
  Q_PROPERTY(int longestPin READ longestPin CONSTANT)
  /// Key is the kind; value its state, badge the tone of it; subtitle what a test said, or since
  /// when the state holds; available: it can be tested.
  Q_PROPERTY(yichuang::ui::RowsModel* devices READ devices CONSTANT)
  /// Title and value; not available: somebody should look at it.
  Q_PROPERTY(yichuang::ui::RowsModel* facts READ facts CONSTANT)
  /// One line each, oldest first.
  Q_PROPERTY(QString log READ log NOTIFY changed)

 public:
  DevicesViewModel(const DevicesParts& parts, const client::Clock& clock,
                   QObject* parent = nullptr);

  bool isAvailable() const { return parts_.pin && parts_.monitor && parts_.pin->isSet(); }
  bool isUnlocked() const { return unlocked_; }
  QString pinError() const { return pinError_; }
  int longestPin() const { return TechnicianPin::kLongest; }
  ui::RowsModel* devices() { return &deviceRows_; }
  ui::RowsModel* facts() { return &factRows_; }
  QString log() const { return log_; }

  void setLink(bool connected, const QString& staleSince);
  Q_INVOKABLE void unlock(const QString& pin);
  Q_INVOKABLE void forgetPinError();
  /// `device` is a key of `devices`.
  Q_INVOKABLE void test(const QString& device);
  /// Reads the log and the facts anew and asks the printer.
  Q_INVOKABLE void refresh();
  Q_INVOKABLE void close();

 Q_SIGNALS:
  void changed();

 private:
  void setPinError(TechnicianPin::Answer answer);
  void showDevices();
  void showFacts();
  ui::Row row(const platform::DeviceStatus& status) const;

  DevicesParts parts_;
  const client::Clock& clock_;
  DeviceTests tests_;
  bool unlocked_{false};
  QString pinError_;
  QString log_;
  ui::RowsModel deviceRows_;
  ui::RowsModel factRows_;
};

}  // namespace yichuang::devices
