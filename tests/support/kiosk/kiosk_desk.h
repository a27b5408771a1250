#pragma once

#include <QList>
#include <QTemporaryDir>

#include "kiosk/apps/kiosk/kiosk_context.h"
#include "tests/support/kiosk/recording_voice.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::sample {

/// A card reader that is worked by emitting its signals.
class FakeReader final : public platform::IdCardReader {
 public:
  FakeReader() { setState(platform::DeviceState::kOk); }
  void start() override { started = true; }
  void stop() override { started = false; }
  bool started{false};
};

/// A scanner of codes, worked by emitting its signals.
class FakeScanner final : public platform::CodeScanner {
 public:
  FakeScanner() { setState(platform::DeviceState::kOk); }
};

/// A printer that keeps what it was given; its answers are emitted by the test.
class FakePrinter final : public platform::ReceiptPrinter {
 public:
  FakePrinter() { setState(platform::DeviceState::kPaperLow); }
  void print(const platform::Receipt& receipt) override { receipts.append(receipt); }
  QList<platform::Receipt> receipts;
};

/// A whole kiosk without its window: the sample hall, the devices and the view-models over them.
/// The ways of typing outlive it.
struct KioskDesk {
  KioskDesk(input::Speller& speller, input::Composer& composer)
      : context(parts(speller, composer)) {}

  Hall hall;
  FakeReader reader;
  FakePrinter printer;
  FakeScanner scanner;
  platform::RecordingVoice voice;
  QTemporaryDir folder;
  devices::TechnicianPin pin{folder.filePath("technician.json"), hall.clock};
  platform::DeviceMonitor monitor{[this] { return hall.clock.now(); }};
  platform::LogTail log;
  kiosk::KioskContext context;

 private:
  kiosk::KioskParts parts(input::Speller& speller, input::Composer& composer) {
    return {.catalogue = hall.catalogue,
            .tickets = hall.tickets,
            .appointments = hall.appointments,
            .assistance = hall.assistance,
            .watch = hall.watch,
            .cardReader = reader,
            .printer = &printer,
            .devices = monitor,
            .clock = hall.clock,
            .speller = speller,
            .composer = composer,
            .office = kOffice,
            .scanner = &scanner,
            .technicians =
                {.monitor = &monitor,
                 .pin = &pin,
                 .log = &log,
                 .devices = {.cardReader = &reader, .printer = &printer, .scanner = &scanner},
                 .facts = {.version = "0.1.0", .server = "hall.ankang:7443", .office = "610902"}},
            .voice = &voice};
  }
};

/// The card of a citizen past 70.
inline platform::IdCard elderlyCard() {
  return {.name = "王测试",
          .sex = "1",
          .nation = "01",
          .birthDate = QDate(1955, 3, 1),
          .address = "",
          .number = "610999195503010014",
          .issuer = "",
          .validFrom = QDate(2015, 1, 1),
          .validUntil = {}};
}

}  // namespace yichuang::sample
