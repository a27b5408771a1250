#include "kiosk/platform/device_settings.h"

#include <array>
#include <numeric>
#include <optional>

#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

namespace yichuang::platform {
namespace {

constexpr int kPrinterPort = 9100;
constexpr int kFirstUsbPort = 1001;
constexpr int kUsbPorts = 16;
constexpr std::array kBauds{9600, 19200, 38400, 57600, 115200};
const QString kSection = QStringLiteral("devices");
const QString kNone = QStringLiteral("none");

using Fault = tl::unexpected<QString>;

/// One key with its value, and where it was written.
struct Entry {
  QString key;
  QString value;
  QString origin;

  Fault fault(const char* takes) const {
    return Fault(QStringLiteral("%1: %2 = %3; it takes %4")
                     .arg(origin, key, value, QString::fromUtf8(takes)));
  }
};

std::optional<StatusTalk> talkOf(const QUrlQuery& query) {
  const QString talk = query.queryItemValue(QStringLiteral("status"));
  if (talk.isEmpty() || talk == QLatin1String("full")) return StatusTalk::kFull;
  if (talk == QLatin1String("realtime")) return StatusTalk::kRealTime;
  if (talk == kNone) return StatusTalk::kNone;
  return std::nullopt;
}

bool hasOnly(const QUrlQuery& query, const QStringList& names) {
  for (const auto& [name, value] : query.queryItems())
    if (!names.contains(name)) return false;
  return true;
}

tl::expected<decltype(DeviceSettings::printer), QString> readPrinter(const Entry& entry) {
  const Fault fault = entry.fault(
      "tcp://host[:port][?status=full|realtime|none], file:///dev/usb/lp0[?status=..&baud=9600], "
      "cups://queue, cups://host:port/queue, or none");
  if (entry.value == kNone) return NoDevice{};
  const QUrl url(entry.value, QUrl::StrictMode);
  const QUrlQuery query(url);
  const auto talk = talkOf(query);
  if (!url.isValid() || !talk) return fault;
  if (url.scheme() == QLatin1String("tcp")) {
    if (url.host().isEmpty() || !url.path().isEmpty() || !hasOnly(query, {"status"})) return fault;
    return TcpAddress{url.host(), static_cast<quint16>(url.port(kPrinterPort)), *talk};
  }
  if (url.scheme() == QLatin1String("file")) {
    const QString given = query.queryItemValue(QStringLiteral("baud"));
    const int baud = given.isEmpty() ? kBauds.front() : given.toInt();
    const bool known = std::ranges::find(kBauds, baud) != kBauds.end();
    if (url.path().isEmpty() || !known || !hasOnly(query, {"status", "baud"})) return fault;
    return FileAddress{url.path(), baud, *talk};
  }
  if (url.scheme() == QLatin1String("cups")) {
    const QString queue = url.path().mid(1);
    if (url.host().isEmpty() || !query.isEmpty()) return fault;
    // A queue may be written in capitals, which QUrl takes from a host's name.
    if (queue.isEmpty()) return CupsAddress{{}, entry.value.section(u'/', 2, 2)};
    return CupsAddress{url.authority(), queue};
  }
  return fault;
}

tl::expected<decltype(DeviceSettings::card), QString> readCard(const Entry& entry) {
  const Fault fault = entry.fault(
      "sdt:/path/library.so[?port=1001] (ports 1 to 16 or 1001 to 1016), file:/path, or none");
  if (entry.value == kNone) return NoDevice{};
  const QUrl url(entry.value, QUrl::StrictMode);
  if (!url.isValid() || url.path().isEmpty()) return fault;
  if (url.scheme() == QLatin1String("file") && !url.hasQuery()) return CardFile{url.path()};
  if (url.scheme() != QLatin1String("sdt")) return fault;
  const QUrlQuery query(url);
  const QString given = query.queryItemValue(QStringLiteral("port"));
  if (!hasOnly(query, {"port"})) return fault;
  if (given.isEmpty()) {
    std::vector<int> all(kUsbPorts);
    std::iota(all.begin(), all.end(), kFirstUsbPort);
    return SdtAddress{url.path(), all};
  }
  const int port = given.toInt();
  const bool serial = port >= 1 && port <= 16;
  const bool usb = port >= kFirstUsbPort && port < kFirstUsbPort + kUsbPorts;
  if (!serial && !usb) return fault;
  return SdtAddress{url.path(), {port}};
}

/// Whether the device is wanted: `yes` or none.
tl::expected<bool, QString> readChoice(const Entry& entry, const char* yes, const char* takes) {
  if (entry.value == QLatin1String(yes)) return true;
  if (entry.value == kNone) return false;
  return entry.fault(takes);
}

template <typename Value>
QString put(Value& place, const tl::expected<Value, QString>& value) {
  if (!value) return value.error();
  place = *value;
  return {};
}

/// Empty when the entry was taken, else what is wrong with it.
QString take(DeviceSettings& settings, const Entry& entry) {
  if (entry.key == QLatin1String("printer")) return put(settings.printer, readPrinter(entry));
  if (entry.key == QLatin1String("card")) return put(settings.card, readCard(entry));
  if (entry.key == QLatin1String("scanner"))
    return put(settings.keyboardScanner, readChoice(entry, "keyboard", "keyboard or none"));
  if (entry.key == QLatin1String("speaker"))
    return put(settings.speaker, readChoice(entry, "default", "default or none"));
  return QStringLiteral("%1: there is no key %2; there are printer, card, scanner and speaker")
      .arg(entry.origin, entry.key);
}

tl::expected<std::vector<Entry>, QString> entriesOf(const QString& file) {
  std::vector<Entry> entries;
  if (file.isEmpty()) return entries;
  if (!QFileInfo(file).isReadable()) return Fault(QStringLiteral("%1 cannot be read").arg(file));
  const QSettings ini(file, QSettings::IniFormat);
  if (ini.status() != QSettings::NoError)
    return Fault(QStringLiteral("%1 is not an INI file").arg(file));
  for (const QString& name : ini.allKeys()) {
    const bool ours = name.section(u'/', 0, 0) == kSection;
    entries.push_back(
        {ours ? name.mid(kSection.size() + 1) : name, ini.value(name).toString(), file});
  }
  return entries;
}

}  // namespace

tl::expected<DeviceSettings, QString> readDeviceSettings(const QString& file,
                                                         const QProcessEnvironment& environment) {
  auto entries = entriesOf(file);
  if (!entries) return Fault(entries.error());
  for (const char* key : {"printer", "card", "scanner", "speaker"}) {
    const QString name = QStringLiteral("YICHUANG_") + QString::fromLatin1(key).toUpper();
    if (const QString value = environment.value(name); !value.isEmpty())
      entries->push_back({QString::fromLatin1(key), value, name});
  }
  DeviceSettings settings;
  for (const Entry& entry : *entries)
    if (const QString fault = take(settings, entry); !fault.isEmpty()) return Fault(fault);
  return settings;
}

}  // namespace yichuang::platform
