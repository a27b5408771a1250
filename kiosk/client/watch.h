#pragma once

#include <optional>

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include "kiosk/client/assistance.h"
#include "kiosk/client/catalogue.h"
#include "kiosk/client/ticket.h"

namespace yichuang::client {

/// One change as the event log has it, without personal data.
struct Change {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(QDateTime time MEMBER time)
  Q_PROPERTY(QString office MEMBER office)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(QMap<QString, QString> details MEMBER details)
 public:
  qint64 sequence = 0;
  QDateTime time;
  QString office;
  QString kind;  ///< "ticket.called"
  QString subject;
  QMap<QString, QString> details;

  bool operator==(const Change&) const = default;
};

/// A call to be shown and spoken.
struct Call {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(QDateTime time MEMBER time)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(QString windowNumber MEMBER windowNumber)
  Q_PROPERTY(int callCount MEMBER callCount)
 public:
  qint64 sequence = 0;
  QDateTime time;
  QString number;
  QString windowNumber;
  int callCount = 0;  ///< 1 is the first call

  bool operator==(const Call&) const = default;
};

/// What a hall's board shows; no names.
struct Board {
  Q_GADGET
  Q_PROPERTY(QString office MEMBER office)
  Q_PROPERTY(yichuang::client::LocalizedText officeName MEMBER officeName)
  Q_PROPERTY(QList<yichuang::client::Call> lastCalls MEMBER lastCalls)
  Q_PROPERTY(QList<yichuang::client::Window> windows MEMBER windows)
  Q_PROPERTY(int waiting MEMBER waiting)
  Q_PROPERTY(QStringList nextNumbers MEMBER nextNumbers)
  Q_PROPERTY(yichuang::client::LocalizedText notice MEMBER notice)
  Q_PROPERTY(yichuang::client::WaitEstimate wait MEMBER wait)
  Q_PROPERTY(QDateTime serverTime MEMBER serverTime)
 public:
  QString office;
  LocalizedText officeName;
  QList<Call> lastCalls;  ///< newest first
  QList<Window> windows;  ///< open or paused, in number order
  int waiting = 0;
  QStringList nextNumbers;
  LocalizedText notice;
  WaitEstimate wait;
  QDateTime serverTime;

  bool operator==(const Board&) const = default;
};

/// The newest state of a board and the calls since the update before.
struct BoardUpdate {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(yichuang::client::Board board MEMBER board)
  Q_PROPERTY(QList<yichuang::client::Call> newCalls MEMBER newCalls)
 public:
  qint64 sequence = 0;
  Board board;
  QList<Call> newCalls;  ///< oldest first; each comes once, also after a cut

  bool operator==(const BoardUpdate&) const = default;
};

/// What one window sees.
struct WindowUpdate {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(yichuang::client::Window window MEMBER window)
  Q_PROPERTY(QList<yichuang::client::PlacedTicket> line MEMBER line)
  Q_PROPERTY(int waiting MEMBER waiting)
  Q_PROPERTY(QList<yichuang::client::Ticket> away MEMBER away)
  Q_PROPERTY(QList<yichuang::client::Window> emergencies MEMBER emergencies)
  Q_PROPERTY(QList<yichuang::client::Change> changes MEMBER changes)
  Q_PROPERTY(QDateTime serverTime MEMBER serverTime)
 public:
  qint64 sequence = 0;
  Window window;
  std::optional<Ticket> ticket;  ///< called or served here
  QList<PlacedTicket> line;
  int waiting = 0;
  QList<Ticket> away;  ///< parked by this clerk, and missed ones that may come back
  QList<Window> emergencies;
  Attention attention;  ///< of machines: what every clerk of the hall is told
  QList<Change> changes;
  QDateTime serverTime;

  bool operator==(const WindowUpdate&) const = default;
};

/// One visit as it is now.
struct TicketUpdate {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(yichuang::client::Ticket ticket MEMBER ticket)
  Q_PROPERTY(QList<yichuang::client::Change> changes MEMBER changes)
 public:
  qint64 sequence = 0;
  Ticket ticket;
  std::optional<LinePlace> place;  ///< absent unless waiting
  QList<Change> changes;

  bool operator==(const TicketUpdate&) const = default;
};

/// What a kiosk shows of the call for help it raised.
struct KioskUpdate {
  qint64 sequence = 0;
  std::optional<HelpCall> helpCall;  ///< absent when it has none that is not closed

  bool operator==(const KioskUpdate&) const = default;
};

/// How many people waited at moments of equal distance, the oldest first.
struct WaitingHistory {
  Q_GADGET
  Q_PROPERTY(QDateTime startTime MEMBER startTime)
  Q_PROPERTY(int stepSeconds MEMBER stepSeconds)
  Q_PROPERTY(QList<int> waiting MEMBER waiting)
 public:
  QDateTime startTime;
  int stepSeconds = 0;
  QList<int> waiting;  ///< the newest is less than a step old

  bool operator==(const WaitingHistory&) const = default;
};

/// An office in one row.
struct OfficeOverview {
  Q_GADGET
  Q_PROPERTY(QString office MEMBER office)
  Q_PROPERTY(QString parent MEMBER parent)
  Q_PROPERTY(yichuang::client::Office::Level level MEMBER level)
  Q_PROPERTY(yichuang::client::LocalizedText displayName MEMBER displayName)
  Q_PROPERTY(bool openNow MEMBER openNow)
  Q_PROPERTY(int openWindows MEMBER openWindows)
  Q_PROPERTY(int pausedWindows MEMBER pausedWindows)
  Q_PROPERTY(int windows MEMBER windows)
  Q_PROPERTY(yichuang::client::DayFigures figures MEMBER figures)
  Q_PROPERTY(yichuang::client::WaitEstimate wait MEMBER wait)
  Q_PROPERTY(int emergencies MEMBER emergencies)
  Q_PROPERTY(int longestWaitingSeconds MEMBER longestWaitingSeconds)
  Q_PROPERTY(yichuang::client::WaitingHistory waitingHistory MEMBER waitingHistory)
 public:
  QString office;
  QString parent;
  Office::Level level = Office::Level::Unknown;
  LocalizedText displayName;
  bool openNow = false;
  int openWindows = 0;
  int pausedWindows = 0;
  int windows = 0;
  DayFigures figures;
  WaitEstimate wait;
  int emergencies = 0;
  int longestWaitingSeconds = 0;  ///< of those who wait now; 0 when nobody does
  WaitingHistory waitingHistory;
  Attention attention;

  bool operator==(const OfficeOverview&) const = default;
};

/// An office's windows and figures.
struct OfficeUpdate {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(yichuang::client::OfficeOverview office MEMBER office)
  Q_PROPERTY(QList<yichuang::client::Window> windows MEMBER windows)
  Q_PROPERTY(QList<yichuang::client::Change> changes MEMBER changes)
 public:
  qint64 sequence = 0;
  OfficeOverview office;
  QList<Window> windows;
  QList<Change> changes;

  bool operator==(const OfficeUpdate&) const = default;
};

/// All offices at and below one.
struct CityUpdate {
  Q_GADGET
  Q_PROPERTY(qint64 sequence MEMBER sequence)
  Q_PROPERTY(QList<yichuang::client::OfficeOverview> offices MEMBER offices)
  Q_PROPERTY(bool complete MEMBER complete)
  Q_PROPERTY(QList<yichuang::client::Change> changes MEMBER changes)
 public:
  qint64 sequence = 0;
  QList<OfficeOverview> offices;  ///< all of them when complete, else those that changed
  bool complete = false;
  QList<Change> changes;

  bool operator==(const CityUpdate&) const = default;
};

}  // namespace yichuang::client
