#pragma once

#include <variant>
#include <vector>

#include <QProcessEnvironment>
#include <QString>
#include <tl/expected.hpp>

#include "kiosk/platform/escpos_printer.h"

namespace yichuang::platform {

struct NoDevice {
  bool operator==(const NoDevice&) const = default;
};
struct TcpAddress {
  QString host;
  quint16 port{};
  StatusTalk talk{StatusTalk::kFull};
  bool operator==(const TcpAddress&) const = default;
};
struct FileAddress {
  QString path;
  int baud{};
  StatusTalk talk{StatusTalk::kFull};
  bool operator==(const FileAddress&) const = default;
};
struct CupsAddress {
  QString server;  ///< "host:port"; empty: the one of this machine
  QString queue;
  bool operator==(const CupsAddress&) const = default;
};
struct SdtAddress {
  QString library;
  std::vector<int> ports;
  bool operator==(const SdtAddress&) const = default;
};
struct CardFile {
  QString path;
  bool operator==(const CardFile&) const = default;
};

/// Which devices a machine has.
struct DeviceSettings {
  std::variant<NoDevice, TcpAddress, FileAddress, CupsAddress> printer{};
  std::variant<NoDevice, SdtAddress, CardFile> card{};
  bool keyboardScanner{false};
  bool speaker{true};
};

/// Reads an INI file (empty: none) with the keys printer, card, scanner and speaker in its section
/// [devices], then YICHUANG_PRINTER, _CARD, _SCANNER and _SPEAKER, which win. The values are in
/// kiosk/README.md. Fails with one line that names the key, the value and what it takes.
tl::expected<DeviceSettings, QString> readDeviceSettings(const QString& file,
                                                         const QProcessEnvironment& environment);

}  // namespace yichuang::platform
