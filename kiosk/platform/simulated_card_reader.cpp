#include "kiosk/platform/simulated_card_reader.h"

#include <utility>

#include <QFile>

namespace yichuang::platform {
namespace {

constexpr std::chrono::milliseconds kPoll{300};  // as often as real readers are asked
constexpr qint64 kLongestRecord = 4096;

}  // namespace

SimulatedCardReader::SimulatedCardReader(QString path, QObject* parent)
    : IdCardReader(parent), path_(std::move(path)) {
  connect(&timer_, &QTimer::timeout, this, &SimulatedCardReader::poll);
}

void SimulatedCardReader::start() {
  present_ = false;
  if (isAvailable()) timer_.start(kPoll);
}

void SimulatedCardReader::stop() { timer_.stop(); }

void SimulatedCardReader::poll() {
  QFile file(path_);
  const bool present = file.open(QIODevice::ReadOnly);
  if (present == std::exchange(present_, present)) return;
  if (!present) {
    Q_EMIT cardRemoved();
    return;
  }
  if (const auto card = parseIdCardRecord(file.read(kLongestRecord)))
    Q_EMIT cardRead(*card);
  else
    Q_EMIT cardUnreadable();
}

}  // namespace yichuang::platform
