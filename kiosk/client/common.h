#pragma once

#include <QObject>
#include <QString>

#include "kiosk/client/localized_text.h"

namespace yichuang::client {

/// A waiting time as a range, in seconds from now: half of such tickets are called within
/// `halfSeconds`, nine in ten within `nineInTenSeconds`.
struct WaitEstimate {
  Q_GADGET
  Q_PROPERTY(int halfSeconds MEMBER halfSeconds)
  Q_PROPERTY(int nineInTenSeconds MEMBER nineInTenSeconds)
  Q_PROPERTY(int peopleAhead MEMBER peopleAhead)
  Q_PROPERTY(int openWindows MEMBER openWindows)
  Q_PROPERTY(bool learned MEMBER learned)
  Q_PROPERTY(bool unserved MEMBER unserved)
 public:
  int halfSeconds = 0;
  int nineInTenSeconds = 0;
  int peopleAhead = 0;
  int openWindows = 0;    ///< windows open now that can serve it
  bool learned = false;   ///< false while only configured times are known
  bool unserved = false;  ///< no window that can serve it is open or expected today

  bool operator==(const WaitEstimate&) const = default;
};

/// A person as screens may show them, masked by the server; an empty part is unknown.
struct MaskedPerson {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString identityNumber MEMBER identityNumber)
  Q_PROPERTY(QString phone MEMBER phone)
 public:
  QString name;
  QString identityNumber;
  QString phone;

  bool operator==(const MaskedPerson&) const = default;
};

/// A person as the citizen gave it. Never written to a log; every part may be empty.
struct Person {
  QString identityNumber;
  QString name;
  QString phone;

  bool operator==(const Person&) const = default;
};

}  // namespace yichuang::client
