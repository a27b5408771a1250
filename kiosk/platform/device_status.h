#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace yichuang::platform {

/// The devices a machine of the hall may have.
enum class DeviceKind { kCardReader, kPrinter, kScanner, kSpeaker };

enum class DeviceState {
  kOk,
  kAbsent,  ///< this machine is not configured to have one
  kPaperLow,
  kPaperOut,
  kCoverOpen,
  kOffline,  ///< does not answer: unplugged, switched off, out of reach
  kFault,    ///< answers that it is broken, or its driver cannot be used
};

/// How one device of the machine is, and since when.
struct DeviceStatus {
  DeviceKind kind{};
  DeviceState state{DeviceState::kAbsent};
  QDateTime since{};  ///< UTC
  /// For technicians, in English: "libsdtapi.so: SDT_ReadBaseMsg is missing". No personal data.
  QString detail{};
  bool operator==(const DeviceStatus&) const = default;

  /// Whether it can serve a citizen.
  bool works() const { return state == DeviceState::kOk || state == DeviceState::kPaperLow; }
};

/// Names for logs and configuration: "card-reader", "paper-out".
const char* nameOf(DeviceKind kind);
const char* nameOf(DeviceState state);

/// One of each kind, in the order of DeviceKind.
using DeviceStatuses = QList<DeviceStatus>;

}  // namespace yichuang::platform
