#pragma once

#include <chrono>
#include <vector>

#include <QThread>
#include <QTimer>

#include "kiosk/platform/id_card_reader.h"

namespace yichuang::platform {

class SdtPoller;

struct SdtPace {
  std::chrono::milliseconds poll{300};
  std::chrono::milliseconds retry{3'000};  ///< while there is no reader
  std::chrono::milliseconds longestCall{15'000};
};

/// A second-generation identity card reader behind its maker's library. The library runs on a
/// thread of its own: a call that hangs makes the reader a fault and nothing else.
class SdtCardReader final : public IdCardReader {
  Q_OBJECT

 public:
  /// Ports: 1..16 are serial, 1001..1016 are USB.
  SdtCardReader(const QString& library, const std::vector<int>& ports, const SdtPace& pace = {},
                QObject* parent = nullptr);
  ~SdtCardReader() override;

  void start() override;
  void stop() override;

 private:
  void setReading(bool reading);
  void lookLater();
  void look();

  SdtPace pace_;
  QThread* thread_;    ///< left alone, not deleted, when the library hangs in it
  SdtPoller* poller_;  ///< lives on the thread
  QTimer next_;
  QTimer hanging_;
  bool started_{false};
};

}  // namespace yichuang::platform
