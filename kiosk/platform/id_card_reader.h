#pragma once

#include <QObject>

#include "kiosk/platform/id_card.h"

namespace yichuang::platform {

/// Reads identity cards that people lay on the machine. Between start() and stop() each card laid
/// down gives one cardRead or cardUnreadable; the same card must be lifted before it is read again.
/// That holds also when the reader was stopped meanwhile: a card left behind is nobody else's. A
/// reader never keeps a card's data.
class IdCardReader : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// False while there is no device or it does not answer.
  virtual bool isAvailable() const = 0;
  virtual void start() = 0;
  virtual void stop() = 0;

 Q_SIGNALS:
  void cardRead(const yichuang::platform::IdCard& card);
  void cardUnreadable();
  void cardRemoved();
  void availabilityChanged(bool available);
};

}  // namespace yichuang::platform
