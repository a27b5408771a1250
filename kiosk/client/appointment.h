#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "kiosk/client/ticket.h"

namespace yichuang::client {

/// A span of time in which an office receives a number of booked citizens.
struct Slot {
  Q_GADGET
  Q_PROPERTY(QString office MEMBER office)
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
  Q_PROPERTY(QDateTime endTime MEMBER endTime)
  Q_PROPERTY(int capacity MEMBER capacity)
  Q_PROPERTY(int free MEMBER free)
 public:
  QString office;
  QDateTime startTime;
  QDateTime endTime;
  int capacity = 0;
  int free = 0;  ///< seats that can be taken now

  bool operator==(const Slot&) const = default;
};

/// A booked seat.
struct Appointment {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(yichuang::client::Appointment::State state MEMBER state)
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
  Q_PROPERTY(QDateTime endTime MEMBER endTime)
  Q_PROPERTY(QStringList services MEMBER services)
  Q_PROPERTY(yichuang::client::MaskedPerson holder MEMBER holder)
  Q_PROPERTY(QDateTime holdUntil MEMBER holdUntil)
  Q_PROPERTY(QString ticket MEMBER ticket)
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QString etag MEMBER etag)
  Q_PROPERTY(QString closure MEMBER closure)
  Q_PROPERTY(QDateTime tellTime MEMBER tellTime)
 public:
  enum class State {
    Unknown,
    Held,
    Booked,
    CheckedIn,
    Cancelled,
    Missed,
    Lapsed,
    Displaced,
  };
  Q_ENUM(State)

  QString name;
  State state = State::Unknown;
  QDateTime startTime;
  QDateTime endTime;
  QStringList services;
  MaskedPerson holder;
  QDateTime holdUntil;  ///< Held only: given back then
  QString ticket;       ///< after check-in
  QString code;         ///< short code the citizen may type; only in the answer to the booking
  QString etag;
  QString closure;     ///< the closure that moved or touched it
  QDateTime tellTime;  ///< Displaced only: when the citizen was told; null before

  bool operator==(const Appointment&) const = default;
};

/// A time in which an office, or some services of it, are closed out of plan.
struct Closure {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
  Q_PROPERTY(QDateTime endTime MEMBER endTime)
  Q_PROPERTY(QStringList services MEMBER services)
  Q_PROPERTY(yichuang::client::LocalizedText reason MEMBER reason)
 public:
  QString name;
  QDateTime startTime;
  QDateTime endTime;
  QStringList services;  ///< empty closes the whole office
  LocalizedText reason;

  bool operator==(const Closure&) const = default;
};

/// An appointment a closure takes away.
struct AffectedAppointment {
  Q_GADGET
  Q_PROPERTY(yichuang::client::Appointment appointment MEMBER appointment)
  Q_PROPERTY(QDateTime moveTo MEMBER moveTo)
 public:
  Appointment appointment;
  QDateTime moveTo;  ///< nearest free slot after the closure; null when there is none

  bool operator==(const AffectedAppointment&) const = default;
};

/// Whom a closure would affect.
struct ClosurePreview {
  Q_GADGET
  Q_PROPERTY(QList<yichuang::client::AffectedAppointment> appointments MEMBER appointments)
  Q_PROPERTY(QStringList tickets MEMBER tickets)
  Q_PROPERTY(QString etag MEMBER etag)
 public:
  QList<AffectedAppointment> appointments;
  QStringList tickets;
  QString etag;  ///< for createClosure

  bool operator==(const ClosurePreview&) const = default;
};

/// What making a closure did.
struct ClosureResult {
  Q_GADGET
  Q_PROPERTY(yichuang::client::Closure closure MEMBER closure)
  Q_PROPERTY(int moved MEMBER moved)
  Q_PROPERTY(int displaced MEMBER displaced)
 public:
  Closure closure;
  int moved = 0;
  int displaced = 0;

  bool operator==(const ClosureResult&) const = default;
};

/// What check-in gives.
struct CheckIn {
  Q_GADGET
  Q_PROPERTY(yichuang::client::Appointment appointment MEMBER appointment)
  Q_PROPERTY(yichuang::client::PlacedTicket ticket MEMBER ticket)
 public:
  Appointment appointment;
  PlacedTicket ticket;

  bool operator==(const CheckIn&) const = default;
};

}  // namespace yichuang::client
