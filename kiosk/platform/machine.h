#pragma once

#include <memory>

#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/device_monitor.h"
#include "kiosk/platform/device_settings.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/platform/receipt_printer.h"
#include "kiosk/platform/voice.h"

namespace yichuang::platform {

/// The devices of this machine, made as the settings say, and the monitor that knows how they are.
class Machine {
 public:
  /// `application` receives the keys of a scanner that types.
  Machine(const DeviceSettings& settings, DeviceMonitor::Now now, QObject& application);

  DeviceMonitor& monitor() { return monitor_; }
  IdCardReader& cardReader() { return *cardReader_; }   ///< one that is absent where there is none
  ReceiptPrinter* printer() { return printer_.get(); }  ///< null where there is none
  CodeScanner* scanner() { return scanner_.get(); }
  Voice* voice() { return voice_.get(); }

 private:
  std::unique_ptr<IdCardReader> cardReader_;
  std::unique_ptr<ReceiptPrinter> printer_;
  std::unique_ptr<CodeScanner> scanner_;
  std::unique_ptr<Voice> voice_;
  DeviceMonitor monitor_;
};

}  // namespace yichuang::platform
