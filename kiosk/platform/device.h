#pragma once

#include <utility>

#include <QObject>

#include "kiosk/platform/device_status.h"

namespace yichuang::platform {

/// What every device of the machine tells of itself. Thread rule: GUI thread only, whatever threads
/// its driver has.
class Device : public QObject {
  Q_OBJECT

 public:
  explicit Device(DeviceKind kind, QObject* parent = nullptr) : QObject(parent), kind_(kind) {}

  DeviceKind kind() const { return kind_; }
  DeviceState state() const { return state_; }
  /// See DeviceStatus::detail.
  const QString& detail() const { return detail_; }

 Q_SIGNALS:
  void stateChanged();

 protected:
  void setState(DeviceState state, QString detail = {}) {
    if (state == state_ && detail == detail_) return;
    state_ = state;
    detail_ = std::move(detail);
    Q_EMIT stateChanged();
  }

 private:
  DeviceKind kind_;
  DeviceState state_{DeviceState::kAbsent};
  QString detail_{};
};

}  // namespace yichuang::platform
