#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "kiosk/client/testing/fake_method.h"
#include "kiosk/client/ticket_client.h"

namespace yichuang::client::testing {

class FakeTicketClient final : public TicketClient {
 public:
  FakeMethod<IssueTicket, PlacedTicket> issueTicketCalls;
  FakeMethod<QString, PlacedTicket> getTicketCalls;
  FakeMethod<FindTickets, QList<PlacedTicket>> findTicketsCalls;
  FakeMethod<AddTicketService, Ticket> addTicketServiceCalls;
  FakeMethod<CancelTicket, Ticket> cancelTicketCalls;
  FakeMethod<ReturnTicket, Ticket> returnTicketCalls;
  FakeMethod<ReprintTicket, Ticket> reprintTicketCalls;
  FakeMethod<RateTicket, Ticket> rateTicketCalls;
  FakeMethod<EstimateWaits, QList<OfficeWait>> estimateWaitsCalls;

  [[nodiscard]] PendingCall issueTicket(const IssueTicket& request,
                                        Callback<PlacedTicket> callback) override {
    return issueTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall getTicket(const QString& name,
                                      Callback<PlacedTicket> callback) override {
    return getTicketCalls.call(name, std::move(callback));
  }
  [[nodiscard]] PendingCall findTickets(const FindTickets& request,
                                        Callback<QList<PlacedTicket>> callback) override {
    return findTicketsCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall addTicketService(const AddTicketService& request,
                                             Callback<Ticket> callback) override {
    return addTicketServiceCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall cancelTicket(const CancelTicket& request,
                                         Callback<Ticket> callback) override {
    return cancelTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall returnTicket(const ReturnTicket& request,
                                         Callback<Ticket> callback) override {
    return returnTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall reprintTicket(const ReprintTicket& request,
                                          Callback<Ticket> callback) override {
    return reprintTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall rateTicket(const RateTicket& request,
                                       Callback<Ticket> callback) override {
    return rateTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall estimateWaits(const EstimateWaits& request,
                                          Callback<QList<OfficeWait>> callback) override {
    return estimateWaitsCalls.call(request, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
