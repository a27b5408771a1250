#pragma once

#include <optional>
#include <vector>

#include <QObject>

#include "kiosk/platform/device_status.h"
#include "kiosk/platform/id_card.h"
#include "kiosk/platform/sdt_library.h"

namespace yichuang::platform {

/// Looks at a reader again and again; its calls block as long as the maker's library does.
/// Thread rule: everything but the constructor runs on the thread it was moved to.
class SdtPoller final : public QObject {
  Q_OBJECT

 public:
  /// The first of the ports that opens is taken.
  SdtPoller(QString library, std::vector<int> ports);
  ~SdtPoller() override;

  /// Whether cards are read; without, they are only noticed.
  void setReading(bool reading) { reading_ = reading; }
  /// Looks once.
  void poll();

 Q_SIGNALS:
  void stateFound(yichuang::platform::DeviceState state, const QString& detail);
  void cardRead(const yichuang::platform::IdCard& card);
  void cardUnreadable();
  void cardRemoved();
  /// After each look.
  void polled();

 private:
  bool haveLibrary();
  bool havePort();
  void look();
  void readCard();
  void noCard();
  void unreadable();
  void loseReader(SdtResult why);

  QString path_;
  std::vector<int> ports_;
  std::optional<SdtLibrary> library_;
  std::optional<int> port_;
  bool reading_{false};
  bool present_{false};
  bool taken_{false};  ///< the card that lies there was read, or it was told that it cannot be
  bool readWell_{false};
  int emptyLooks_{0};
};

}  // namespace yichuang::platform
