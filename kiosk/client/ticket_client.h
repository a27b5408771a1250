#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "kiosk/client/pending_call.h"
#include "kiosk/client/ticket.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

struct IssueTicket {
  QString requestId;
  QString office;
  QStringList services;
  Person person;
  Ticket::Priority priority = Ticket::Priority::Unknown;
  Ticket::Channel channel = Ticket::Channel::Kiosk;
  int travelMinutes = 0;  ///< Channel::Remote only
  bool declinePriority = false;
  QString note;  ///< Channel::Desk only
  bool operator==(const IssueTicket&) const = default;
};

struct FindTickets {
  enum class Key { IdentityNumber, Phone, VisitCode, Number };
  QString office;
  Key key = Key::VisitCode;
  QString value;
  bool operator==(const FindTickets&) const = default;
};

struct AddTicketService {
  QString requestId;
  QString ticket;
  QString service;
  bool operator==(const AddTicketService&) const = default;
};

struct CancelTicket {
  enum class Reason { Unspecified, CitizenWish, WrongService, Papers, IssuedInError, Other };
  QString requestId;
  QString ticket;
  Reason reason = Reason::Unspecified;
  bool operator==(const CancelTicket&) const = default;
};

struct ReturnTicket {
  QString requestId;
  QString ticket;
  bool operator==(const ReturnTicket&) const = default;
};

struct ReprintTicket {
  QString requestId;
  QString ticket;
  bool operator==(const ReprintTicket&) const = default;
};

struct RateTicket {
  QString requestId;
  QString ticket;
  int stars = 0;  ///< 1..5
  QStringList tags;
  QString comment;
  bool operator==(const RateTicket&) const = default;
};

struct EstimateWaits {
  QString office;
  QStringList services;
  bool includeOthers = false;
  bool operator==(const EstimateWaits&) const = default;
};

struct OfficeWait {
  QString office;
  bool openNow = false;
  WaitEstimate estimate;
  QStringList exhausted;  ///< asked services whose numbers of today are used up
  bool operator==(const OfficeWait&) const = default;
};

/// What a citizen does with a visit. Thread rule: GUI thread only.
class TicketClient {
 public:
  virtual ~TicketClient() = default;
  [[nodiscard]] virtual PendingCall issueTicket(const IssueTicket& request,
                                                Callback<PlacedTicket> callback) = 0;
  [[nodiscard]] virtual PendingCall getTicket(const QString& name,
                                              Callback<PlacedTicket> callback) = 0;
  /// An empty list is an answer.
  [[nodiscard]] virtual PendingCall findTickets(const FindTickets& request,
                                                Callback<QList<PlacedTicket>> callback) = 0;
  [[nodiscard]] virtual PendingCall addTicketService(const AddTicketService& request,
                                                     Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall cancelTicket(const CancelTicket& request,
                                                 Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall returnTicket(const ReturnTicket& request,
                                                 Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall reprintTicket(const ReprintTicket& request,
                                                  Callback<Ticket> callback) = 0;
  [[nodiscard]] virtual PendingCall rateTicket(const RateTicket& request,
                                               Callback<Ticket> callback) = 0;
  /// The asked office first, then by nine-in-ten wait; closed ones last.
  [[nodiscard]] virtual PendingCall estimateWaits(const EstimateWaits& request,
                                                  Callback<QList<OfficeWait>> callback) = 0;
};

}  // namespace yichuang::client
