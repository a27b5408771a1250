#pragma once

#include <optional>

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "kiosk/client/common.h"

namespace yichuang::client {

/// One service of a visit.
struct TicketItem {
  Q_GADGET
  Q_PROPERTY(int ordinal MEMBER ordinal)
  Q_PROPERTY(QString service MEMBER service)
  Q_PROPERTY(yichuang::client::TicketItem::State state MEMBER state)
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
  Q_PROPERTY(QDateTime endTime MEMBER endTime)
  Q_PROPERTY(QString window MEMBER window)
  Q_PROPERTY(QString nationalSerial MEMBER nationalSerial)
 public:
  enum class State {
    Unknown,
    Pending,
    InService,
    Done,
    NotDone,
    Cancelled,
    Moved,
  };
  Q_ENUM(State)

  int ordinal = 0;  ///< place in the visit, 1..; stable
  QString service;
  State state = State::Unknown;
  QDateTime startTime;
  QDateTime endTime;
  QString window;
  QString nationalSerial;  ///< entered by staff when accepted

  bool operator==(const TicketItem&) const = default;
};

/// One visit of one citizen to one office on one business day. A time that has not come is null.
struct Ticket {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString businessDate MEMBER businessDate)
  Q_PROPERTY(yichuang::client::Ticket::State state MEMBER state)
  Q_PROPERTY(QList<yichuang::client::TicketItem> items MEMBER items)
  Q_PROPERTY(yichuang::client::Ticket::Channel channel MEMBER channel)
  Q_PROPERTY(yichuang::client::Ticket::Priority priority MEMBER priority)
  Q_PROPERTY(yichuang::client::MaskedPerson holder MEMBER holder)
  Q_PROPERTY(QDateTime createTime MEMBER createTime)
  Q_PROPERTY(QDateTime callTime MEMBER callTime)
  Q_PROPERTY(int callCount MEMBER callCount)
  Q_PROPERTY(QString window MEMBER window)
  Q_PROPERTY(QString targetWindow MEMBER targetWindow)
  Q_PROPERTY(QDateTime serveTime MEMBER serveTime)
  Q_PROPERTY(QDateTime endTime MEMBER endTime)
  Q_PROPERTY(QString visitCode MEMBER visitCode)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(int rating MEMBER rating)
  Q_PROPERTY(QString continues MEMBER continues)
  Q_PROPERTY(QString continuedBy MEMBER continuedBy)
  Q_PROPERTY(QString etag MEMBER etag)
  Q_PROPERTY(QDateTime notBefore MEMBER notBefore)
  Q_PROPERTY(QString appointment MEMBER appointment)
  Q_PROPERTY(QDateTime returnUntil MEMBER returnUntil)
  Q_PROPERTY(int printCount MEMBER printCount)
 public:
  enum class State {
    Unknown,
    Waiting,
    Called,
    Serving,
    Parked,
    Missed,
    Completed,
    Cancelled,
    Expired,
    Moved,
    DayEnded,
  };
  Q_ENUM(State)

  enum class Channel {
    Unknown,
    Kiosk,
    Desk,
    Appointment,
    Remote,
    Transfer,
  };
  Q_ENUM(Channel)

  /// Why a citizen may be served ahead of their arrival; shown to staff only.
  enum class Priority {
    Unknown,
    Ordinary,
    Elderly,
    Disabled,
    Soldier,
    Pregnant,
  };
  Q_ENUM(Priority)

  QString name;
  QString number;  ///< printed, shown and spoken: "A001"
  QString businessDate;
  State state = State::Unknown;
  QList<TicketItem> items;
  Channel channel = Channel::Unknown;
  Priority priority = Priority::Unknown;
  MaskedPerson holder;
  QDateTime createTime;
  QDateTime callTime;
  int callCount = 0;
  QString window;        ///< the one that called or serves it
  QString targetWindow;  ///< only this one may call it
  QDateTime serveTime;
  QDateTime endTime;
  QString visitCode;  ///< secret of the visit, for the QR; only for whoever issued it
  QString note;
  int rating = 0;  ///< stars 1..5; 0 is not rated
  QString continues;
  QString continuedBy;
  QString etag;
  QDateTime notBefore;
  QString appointment;
  QDateTime returnUntil;
  int printCount = 0;

  bool operator==(const Ticket&) const = default;
};

/// One reason for a place in the line.
struct OrderReason {
  Q_GADGET
  Q_PROPERTY(yichuang::client::OrderReason::Kind kind MEMBER kind)
  Q_PROPERTY(int headStartSeconds MEMBER headStartSeconds)
  Q_PROPERTY(QDateTime time MEMBER time)
 public:
  enum class Kind {
    Unknown,
    Arrival,
    Priority,
    Appointment,
    Returned,
    Continues,
    Transferred,
    WindowOnly,
    NotYet,
    CalledByName,
  };
  Q_ENUM(Kind)

  Kind kind = Kind::Unknown;
  int headStartSeconds = 0;  ///< ahead of the arrival or the booked time
  QDateTime time;            ///< the moment the reason speaks of

  bool operator==(const OrderReason&) const = default;
};

/// A waiting ticket's place and why it has it.
struct LinePlace {
  Q_GADGET
  Q_PROPERTY(int position MEMBER position)
  Q_PROPERTY(QDateTime orderTime MEMBER orderTime)
  Q_PROPERTY(QList<yichuang::client::OrderReason> reasons MEMBER reasons)
  Q_PROPERTY(yichuang::client::WaitEstimate estimate MEMBER estimate)
 public:
  int position = 0;  ///< 1 is next
  QDateTime orderTime;
  QList<OrderReason> reasons;
  WaitEstimate estimate;

  bool operator==(const LinePlace&) const = default;
};

/// A ticket and, while it waits, its place.
struct PlacedTicket {
  Q_GADGET
  Q_PROPERTY(yichuang::client::Ticket ticket MEMBER ticket)
 public:
  Ticket ticket;
  std::optional<LinePlace> place;

  bool operator==(const PlacedTicket&) const = default;
};

/// A window as it is now.
struct Window {
  Q_GADGET
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(yichuang::client::LocalizedText label MEMBER label)
  Q_PROPERTY(yichuang::client::Window::State state MEMBER state)
  Q_PROPERTY(QString pauseReason MEMBER pauseReason)
  Q_PROPERTY(QString clerk MEMBER clerk)
  Q_PROPERTY(QString ticket MEMBER ticket)
  Q_PROPERTY(QString ticketNumber MEMBER ticketNumber)
  Q_PROPERTY(QDateTime stateTime MEMBER stateTime)
  Q_PROPERTY(bool emergency MEMBER emergency)
  Q_PROPERTY(bool allServices MEMBER allServices)
  Q_PROPERTY(QStringList services MEMBER services)
  Q_PROPERTY(yichuang::client::Ticket::State ticketState MEMBER ticketState)
 public:
  enum class State {
    Unknown,
    Closed,
    Open,
    Paused,
  };
  Q_ENUM(State)

  QString name;
  QString number;
  LocalizedText label;
  State state = State::Unknown;
  QString pauseReason;
  QString clerk;   ///< display name of who sits there; staff only
  QString ticket;  ///< called or served here; empty when free
  QString ticketNumber;
  QDateTime stateTime;  ///< state since
  bool emergency = false;
  bool allServices = false;
  QStringList services;
  Ticket::State ticketState = Ticket::State::Unknown;

  bool operator==(const Window&) const = default;
};

/// A window's or an office's figures of one business day.
struct DayFigures {
  Q_GADGET
  Q_PROPERTY(QString businessDate MEMBER businessDate)
  Q_PROPERTY(int issued MEMBER issued)
  Q_PROPERTY(int waiting MEMBER waiting)
  Q_PROPERTY(int called MEMBER called)
  Q_PROPERTY(int served MEMBER served)
  Q_PROPERTY(int missed MEMBER missed)
  Q_PROPERTY(int cancelled MEMBER cancelled)
  Q_PROPERTY(int meanWaitSeconds MEMBER meanWaitSeconds)
  Q_PROPERTY(int meanServiceSeconds MEMBER meanServiceSeconds)
  Q_PROPERTY(QList<int> ratings MEMBER ratings)
  Q_PROPERTY(int longestWaitSeconds MEMBER longestWaitSeconds)
 public:
  QString businessDate;
  int issued = 0;
  int waiting = 0;
  int called = 0;
  int served = 0;
  int missed = 0;
  int cancelled = 0;
  int meanWaitSeconds = 0;
  int meanServiceSeconds = 0;
  QList<int> ratings;  ///< by stars, index 0 is one star; five values
  int longestWaitSeconds = 0;

  bool operator==(const DayFigures&) const = default;
};

}  // namespace yichuang::client
