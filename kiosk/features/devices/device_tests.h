#pragma once

#include <QHash>
#include <QObject>

#include "kiosk/client/clock.h"
#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/platform/receipt_printer.h"
#include "kiosk/platform/voice.h"

namespace yichuang::devices {

/// The devices of the machine; null: it has none of that kind.
struct Devices {
  platform::IdCardReader* cardReader{};
  platform::ReceiptPrinter* printer{};
  platform::CodeScanner* scanner{};
  platform::Voice* voice{};
};

/// Tries each device for a technician and says what came of it. Cards and codes are told masked.
class DeviceTests : public QObject {
  Q_OBJECT

 public:
  /// Everything given outlives it.
  DeviceTests(const Devices& devices, const client::Clock& clock, QObject* parent = nullptr);

  bool canTest(platform::DeviceKind kind) const;
  void test(platform::DeviceKind kind);
  /// Ends what runs and forgets the results.
  void stop();
  /// What came of the last test, in words; empty before one.
  QString result(platform::DeviceKind kind) const { return results_.value(kind); }

 Q_SIGNALS:
  void changed();

 private:
  void tell(platform::DeviceKind kind, const QString& result);
  void testPrinter();
  void testVoice();
  /// Whether an answer of this device was waited for; it is no longer.
  bool wasRunning(platform::DeviceKind kind) { return running_.remove(kind); }

  Devices devices_;
  const client::Clock& clock_;
  QHash<platform::DeviceKind, QString> results_;
  QSet<platform::DeviceKind> running_;
};

}  // namespace yichuang::devices
