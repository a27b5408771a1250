#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace yichuang::client {

/// A citizen at a kiosk calls for a member of staff.
struct HelpCall {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString device MEMBER device)
  Q_PROPERTY(QString deviceName MEMBER deviceName)
  Q_PROPERTY(Kind kind MEMBER kind)
  Q_PROPERTY(State state MEMBER state)
  Q_PROPERTY(QDateTime raiseTime MEMBER raiseTime)
  Q_PROPERTY(QString acknowledger MEMBER acknowledger)
 public:
  enum class Kind { Unknown, NeedHelp, NoPaper, CardUnreadable };
  Q_ENUM(Kind)
  enum class State { Unknown, Open, Acknowledged, Closed };
  Q_ENUM(State)

  QString name;        ///< "offices/610902/helpCalls/7213"
  QString device;      ///< "devices/7"
  QString deviceName;  ///< "1号取号机（东门）"; empty in answers to kiosks
  Kind kind = Kind::Unknown;
  QString page;
  State state = State::Unknown;
  QDateTime raiseTime;
  QDateTime acknowledgeTime;
  QString acknowledger;  ///< who is coming; staff only

  bool operator==(const HelpCall&) const = default;
};

/// Something a machine of the hall works with, and how it is.
struct Peripheral {
  Q_GADGET
  Q_PROPERTY(Kind kind MEMBER kind)
  Q_PROPERTY(State state MEMBER state)
 public:
  enum class Kind { Unknown, CardReader, Printer, Scanner, Speaker };
  Q_ENUM(Kind)
  enum class State { Unknown, Ok, Absent, PaperLow, PaperOut, CoverOpen, Offline, Fault };
  Q_ENUM(State)

  Kind kind = Kind::Unknown;
  State state = State::Unknown;
  QDateTime stateTime;  ///< null in reports

  bool operator==(const Peripheral&) const = default;
};

/// Something staff should look after; gone with its cause.
struct Alert {
  Q_GADGET
  Q_PROPERTY(Kind kind MEMBER kind)
  Q_PROPERTY(QString office MEMBER office)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(QString displayName MEMBER displayName)
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
 public:
  enum class Kind {
    Unknown,
    HelpCallOpen,
    WaitOverBound,
    WindowPaused,
    DeviceOffline,
    PeripheralTrouble
  };
  Q_ENUM(Kind)

  Kind kind = Kind::Unknown;
  QString office;
  QString subject;
  QString displayName;   ///< of the subject: "1号取号机", "A012", "3"
  QDateTime startTime;   ///< of the cause
  int boundSeconds = 0;  ///< after which it became an alert
  Peripheral peripheral;
  QString pauseReason;

  bool operator==(const Alert&) const = default;
};

/// What a hall's staff are told to look after.
struct Attention {
  QList<HelpCall> helpCalls;  ///< not closed, the oldest first
  QList<Alert> alerts;        ///< the oldest first

  bool operator==(const Attention&) const = default;
};

}  // namespace yichuang::client
