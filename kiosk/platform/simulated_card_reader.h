#pragma once

#include <QString>
#include <QTimer>

#include "kiosk/platform/id_card_reader.h"

namespace yichuang::platform {

/// A reader whose card is a file: when a file with a card record appears at the path, a card was
/// laid down; when it is gone, the card was lifted. Without its folder the reader is unplugged;
/// without a path there is no reader.
class SimulatedCardReader final : public IdCardReader {
  Q_OBJECT

 public:
  explicit SimulatedCardReader(QString path, QObject* parent = nullptr);

  void start() override;
  void stop() override;

  /// Looks at the path once; the own timer calls it, tests do.
  void poll();

 private:
  QString path_;
  QTimer timer_;
  bool started_{false};
  bool present_{false};
  bool taken_{false};  ///< the card that lies there was read; it is not read again
};

}  // namespace yichuang::platform
