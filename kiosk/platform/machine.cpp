#include "kiosk/platform/machine.h"

#include <utility>

#include "kiosk/platform/cups_printer.h"
#include "kiosk/platform/file_channel.h"
#include "kiosk/platform/keyboard_scanner.h"
#include "kiosk/platform/sdt_card_reader.h"
#include "kiosk/platform/simulated_card_reader.h"
#include "kiosk/platform/speech_voice.h"
#include "kiosk/platform/tcp_channel.h"

namespace yichuang::platform {
namespace {

struct PrinterMaker {
  using Made = std::unique_ptr<ReceiptPrinter>;

  Made operator()(const NoDevice&) const { return nullptr; }
  Made operator()(const TcpAddress& address) const {
    return escPos(std::make_unique<TcpChannel>(address.host, address.port), address.talk);
  }
  Made operator()(const FileAddress& address) const {
    return escPos(std::make_unique<FileChannel>(address.path, address.baud), address.talk);
  }
  Made operator()(const CupsAddress& address) const {
    return std::make_unique<CupsPrinter>(address.server, address.queue);
  }

 private:
  static Made escPos(std::unique_ptr<ByteChannel> channel, StatusTalk talk) {
    return std::make_unique<EscPosPrinter>(std::move(channel), EscPosOptions{.talk = talk});
  }
};

struct ReaderMaker {
  using Made = std::unique_ptr<IdCardReader>;

  Made operator()(const NoDevice&) const {
    return std::make_unique<SimulatedCardReader>(QString());
  }
  Made operator()(const SdtAddress& address) const {
    return std::make_unique<SdtCardReader>(address.library, address.ports);
  }
  Made operator()(const CardFile& card) const {
    return std::make_unique<SimulatedCardReader>(card.path);
  }
};

}  // namespace

Machine::Machine(const DeviceSettings& settings, DeviceMonitor::Now now, QObject& application)
    : cardReader_(std::visit(ReaderMaker(), settings.card)),
      printer_(std::visit(PrinterMaker(), settings.printer)),
      monitor_(std::move(now)) {
  if (settings.keyboardScanner) scanner_ = std::make_unique<KeyboardScanner>(application);
  if (settings.speaker) voice_ = std::make_unique<SpeechVoice>();
  monitor_.watch(*cardReader_);
  if (printer_) monitor_.watch(*printer_);
  if (scanner_) monitor_.watch(*scanner_);
  if (voice_) monitor_.watch(*voice_);
  if (printer_) printer_->check();
}

}  // namespace yichuang::platform
