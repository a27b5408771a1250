#pragma once

#include "kiosk/platform/device.h"
#include "kiosk/platform/id_card.h"

namespace yichuang::platform {

/// Reads identity cards that people lay on the machine. Between start() and stop() each card laid
/// down gives one cardRead or cardUnreadable; the same card must be lifted before it is read again.
/// That holds also when the reader was stopped meanwhile: a card left behind is nobody else's. A
/// reader never keeps a card's data.
class IdCardReader : public Device {
  Q_OBJECT

 public:
  explicit IdCardReader(QObject* parent = nullptr) : Device(DeviceKind::kCardReader, parent) {}

  /// False while there is no reader or it does not work; stateChanged() tells.
  bool isAvailable() const { return state() == DeviceState::kOk; }
  virtual void start() = 0;
  virtual void stop() = 0;

 Q_SIGNALS:
  void cardRead(const yichuang::platform::IdCard& card);
  void cardUnreadable();
  void cardRemoved();
};

}  // namespace yichuang::platform
