#pragma once

#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

#include "kiosk/client/clock.h"

namespace yichuang::devices {

/// The number that opens the technicians' page, kept in a file of the machine as a salted, slow
/// hash (0600). There is no default: without the file nothing opens. Wrong tries are counted in the
/// file, so that switching the machine off and on gives no further ones.
class TechnicianPin {
 public:
  static constexpr int kTries = 5;
  static constexpr qint64 kLockSeconds = 15 * 60;  ///< after that many wrong tries
  static constexpr int kShortest = 6;
  static constexpr int kLongest = 12;

  enum class Answer { kRight, kWrong, kLocked, kNotSet };

  /// `clock` outlives it.
  TechnicianPin(QString file, const client::Clock& clock);

  bool isSet() const { return !hash_.isEmpty(); }
  /// Null when it is not locked.
  QDateTime lockedUntil() const;
  int triesLeft() const { return kTries - wrong_; }
  Answer enter(const QString& pin);

  /// Replaces the number. Fails, in English, for one that is too short, too long, not digits or too
  /// easy to guess, and when the file cannot be written.
  tl::expected<void, QString> set(const QString& pin);

 private:
  void load();
  bool save() const;
  void countWrong();

  QString file_;
  const client::Clock& clock_;
  QByteArray salt_;
  QByteArray hash_;
  int rounds_{0};
  int wrong_{0};
  QDateTime lockedUntil_;
};

}  // namespace yichuang::devices
