#include "kiosk/platform/simulated_card_reader.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace yichuang::platform {
namespace {

constexpr std::chrono::milliseconds kPoll{300};  // as often as real readers are asked
constexpr qint64 kLongestRecord = 4096;

}  // namespace

SimulatedCardReader::SimulatedCardReader(QString path, QObject* parent)
    : IdCardReader(parent), path_(std::move(path)) {
  connect(&timer_, &QTimer::timeout, this, &SimulatedCardReader::poll);
  if (path_.isEmpty()) return;
  setState(DeviceState::kOk);
  timer_.start(kPoll);  // also while stopped: a card left behind must not become the next citizen's
}

void SimulatedCardReader::start() { started_ = true; }

void SimulatedCardReader::stop() { started_ = false; }

void SimulatedCardReader::poll() {
  const bool plugged = QFileInfo(path_).dir().exists();
  setState(plugged ? DeviceState::kOk : DeviceState::kOffline);
  QFile file(path_);
  const bool present = file.open(QIODevice::ReadOnly);
  const bool lifted = std::exchange(present_, present) && !present;
  if (!present) taken_ = false;
  if (lifted && started_) Q_EMIT cardRemoved();
  if (!present || taken_ || !started_) return;
  taken_ = true;
  if (const auto card = parseIdCardRecord(file.read(kLongestRecord)))
    Q_EMIT cardRead(*card);
  else
    Q_EMIT cardUnreadable();
}

}  // namespace yichuang::platform
