#pragma once

#include <QList>
#include <QString>

#include "kiosk/client/pending_call.h"
#include "kiosk/client/ticket.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

/// A command on a window: open, resume, close, call next, emergency.
struct WindowCommand {
  QString requestId;
  QString window;
  bool operator==(const WindowCommand&) const = default;
};

struct PauseWindow {
  QString requestId;
  QString window;
  QString reason;
  bool operator==(const PauseWindow&) const = default;
};

struct CallTicket {
  QString requestId;
  QString window;
  QString ticket;
  QString reason;  ///< why out of order
  bool operator==(const CallTicket&) const = default;
};

/// A command on the ticket of a window. A stale etag fails with ETAG_MISMATCH; empty: not checked.
struct TicketCommand {
  QString requestId;
  QString window;
  QString ticket;
  QString etag;
  bool operator==(const TicketCommand&) const = default;
};

struct ParkTicket {
  /// What the citizen was sent for.
  enum class Reason { Unspecified, Copies, Photo, Medical, Papers, Payment, Other };
  QString requestId;
  QString window;
  QString ticket;
  Reason reason = Reason::Unspecified;
  bool operator==(const ParkTicket&) const = default;
};

struct TransferTicket {
  enum class Target { Window, Service, Office };
  QString requestId;
  QString window;
  QString ticket;
  Target kind = Target::Window;
  QString target;         ///< resource name of the window, service or office
  int travelMinutes = 0;  ///< Target::Office only
  QString note;
  bool operator==(const TransferTicket&) const = default;
};

struct CompleteService {
  QString requestId;
  QString window;
  QString ticket;
  QList<int> ordinals;   ///< empty: all in hand
  bool notDone = false;  ///< they could not be done today
  QString nationalSerial;
  QString note;
  bool operator==(const CompleteService&) const = default;
};

struct AnnotateTicket {
  QString requestId;
  QString ticket;
  QString note;
  bool operator==(const AnnotateTicket&) const = default;
};

struct ListWaitingTickets {
  QString office;
  QString window;  ///< only what it can serve; empty for the whole office
  bool includeAway = false;
  bool operator==(const ListWaitingTickets&) const = default;
};

struct GetDayFigures {
  QString office;
  QString window;        ///< empty: the whole office
  QString businessDate;  ///< empty: today
  bool operator==(const GetDayFigures&) const = default;
};

struct CloseDay {
  QString requestId;
  QString office;
  bool operator==(const CloseDay&) const = default;
};

struct NextTicket {
  Ticket ticket;
  QList<OrderReason> reasons;  ///< why it was this one
  int waiting = 0;             ///< how many this window could serve are left
  bool operator==(const NextTicket&) const = default;
};

struct Transfer {
  Ticket ticket;
  Ticket onward;  ///< in the other office; its name is empty otherwise
  bool operator==(const Transfer&) const = default;
};

struct DayClosed {
  QString businessDate;
  int endedTickets = 0;
  int closedWindows = 0;
  bool operator==(const DayClosed&) const = default;
};

/// What a clerk does at a window and a supervisor in an office. Thread rule: GUI thread only.
class CounterClient {
 public:
  virtual ~CounterClient() = default;
  [[nodiscard]] virtual PendingCall listWindows(const QString& office,
                                                Callback<QList<Window>> callback) = 0;
  [[nodiscard]] virtual PendingCall openWindow(const WindowCommand& request,
                                               Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall pauseWindow(const PauseWindow& request,
                                                Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall resumeWindow(const WindowCommand& request,
                                                 Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall closeWindow(const WindowCommand& request,
                                                Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall callNext(const WindowCommand& request,
                                             Callback<NextTicket> callback) = 0;
  [[nodiscard]] virtual PendingCall callTicket(const CallTicket& request,
                                               Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall recallTicket(const TicketCommand& request,
                                                 Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall startService(const TicketCommand& request,
                                                 Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall markNoShow(const TicketCommand& request,
                                               Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall parkTicket(const ParkTicket& request,
                                               Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall unparkTicket(const TicketCommand& request,
                                                 Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall transferTicket(const TransferTicket& request,
                                                   Callback<Transfer> callback) = 0;
  [[nodiscard]] virtual PendingCall completeService(const CompleteService& request,
                                                    Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall annotateTicket(const AnnotateTicket& request,
                                                   Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall listWaitingTickets(const ListWaitingTickets& request,
                                                       Callback<QList<PlacedTicket>> callback) = 0;
  [[nodiscard]] virtual PendingCall getDayFigures(const GetDayFigures& request,
                                                  Callback<DayFigures> callback) = 0;
  [[nodiscard]] virtual PendingCall raiseEmergency(const WindowCommand& request,
                                                   Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall clearEmergency(const WindowCommand& request,
                                                   Callback<Window> callback) = 0;
  [[nodiscard]] virtual PendingCall closeDay(const CloseDay& request,
                                             Callback<DayClosed> callback) = 0;
};

}  // namespace yichuang::client
