#include "kiosk/features/devices/technician_pin.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

namespace yichuang::devices {
namespace {

constexpr int kRounds = 30'000;  // a third of a second on a slow machine
constexpr int kSaltWords = 4;
constexpr quint64 kHashBytes = 32;

using Fault = tl::unexpected<QString>;

QByteArray hashOf(const QString& pin, const QByteArray& salt, int rounds) {
  return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds,
                                            kHashBytes);
}

QByteArray newSalt() {
  QByteArray salt;
  for (int i = 0; i < kSaltWords; ++i) {
    const quint32 word = QRandomGenerator::system()->generate();
    salt.append(reinterpret_cast<const char*>(&word), sizeof word);
  }
  return salt;
}

/// 000000, 123456, 987654: every digit the same step from the one before.
bool isEasy(const QString& pin) {
  const int step = pin[1].digitValue() - pin[0].digitValue();
  if (step < -1 || step > 1) return false;
  for (qsizetype i = 1; i < pin.size(); ++i)
    if (pin[i].digitValue() - pin[i - 1].digitValue() != step) return false;
  return true;
}

QByteArray bytesAt(const QJsonObject& json, const char* key) {
  return QByteArray::fromBase64(json.value(QLatin1String(key)).toString().toLatin1());
}

}  // namespace

TechnicianPin::TechnicianPin(QString file, const client::Clock& clock)
    : file_(std::move(file)), clock_(clock) {
  load();
}

QDateTime TechnicianPin::lockedUntil() const {
  return lockedUntil_ > clock_.now() ? lockedUntil_ : QDateTime();
}

TechnicianPin::Answer TechnicianPin::enter(const QString& pin) {
  if (!isSet()) return Answer::kNotSet;
  if (lockedUntil().isValid()) return Answer::kLocked;
  countWrong();  // before the look, so that pulling the plug does not save a try
  if (!save()) return Answer::kLocked;
  if (hashOf(pin, salt_, rounds_) != hash_)
    return lockedUntil().isValid() ? Answer::kLocked : Answer::kWrong;
  wrong_ = 0;
  lockedUntil_ = {};
  save();
  return Answer::kRight;
}

void TechnicianPin::countWrong() {
  if (++wrong_ < kTries) return;
  wrong_ = 0;
  lockedUntil_ = clock_.now().addSecs(kLockSeconds);
}

tl::expected<void, QString> TechnicianPin::set(const QString& pin) {
  static const QRegularExpression digits(
      QStringLiteral("^[0-9]{%1,%2}$").arg(kShortest).arg(kLongest));
  if (!digits.match(pin).hasMatch())
    return Fault(QStringLiteral("the number takes %1 to %2 digits").arg(kShortest).arg(kLongest));
  if (isEasy(pin)) return Fault(QStringLiteral("the number is too easy to guess"));
  salt_ = newSalt();
  rounds_ = kRounds;
  hash_ = hashOf(pin, salt_, rounds_);
  wrong_ = 0;
  lockedUntil_ = {};
  if (!save()) return Fault(QStringLiteral("%1 cannot be written").arg(file_));
  return {};
}

void TechnicianPin::load() {
  QFile file(file_);
  if (!file.open(QIODevice::ReadOnly)) return;
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  salt_ = bytesAt(json, "salt");
  hash_ = bytesAt(json, "hash");
  rounds_ = json.value(QLatin1String("rounds")).toInt();
  wrong_ = json.value(QLatin1String("wrong")).toInt();
  lockedUntil_ =
      QDateTime::fromString(json.value(QLatin1String("lockedUntil")).toString(), Qt::ISODate);
  if (rounds_ <= 0 || salt_.isEmpty()) hash_.clear();
}

bool TechnicianPin::save() const {
  QDir().mkpath(QFileInfo(file_).path());
  QSaveFile file(file_);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QJsonDocument({{"salt", QString::fromLatin1(salt_.toBase64())},
                            {"hash", QString::fromLatin1(hash_.toBase64())},
                            {"rounds", rounds_},
                            {"wrong", wrong_},
                            {"lockedUntil", lockedUntil_.toString(Qt::ISODate)}})
                 .toJson());
  return file.commit();
}

}  // namespace yichuang::devices
