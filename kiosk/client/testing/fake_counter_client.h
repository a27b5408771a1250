#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "kiosk/client/counter_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeCounterClient final : public CounterClient {
 public:
  FakeMethod<QString, QList<Window>> listWindowsCalls;
  FakeMethod<WindowCommand, Window> openWindowCalls;
  FakeMethod<PauseWindow, Window> pauseWindowCalls;
  FakeMethod<WindowCommand, Window> resumeWindowCalls;
  FakeMethod<WindowCommand, Window> closeWindowCalls;
  FakeMethod<WindowCommand, NextTicket> callNextCalls;
  FakeMethod<CallTicket, Ticket> callTicketCalls;
  FakeMethod<TicketCommand, Ticket> recallTicketCalls;
  FakeMethod<TicketCommand, Ticket> startServiceCalls;
  FakeMethod<TicketCommand, Ticket> markNoShowCalls;
  FakeMethod<ParkTicket, Ticket> parkTicketCalls;
  FakeMethod<TicketCommand, Ticket> unparkTicketCalls;
  FakeMethod<TransferTicket, Transfer> transferTicketCalls;
  FakeMethod<CompleteService, Ticket> completeServiceCalls;
  FakeMethod<AnnotateTicket, Ticket> annotateTicketCalls;
  FakeMethod<ListWaitingTickets, QList<PlacedTicket>> listWaitingTicketsCalls;
  FakeMethod<GetDayFigures, DayFigures> getDayFiguresCalls;
  FakeMethod<WindowCommand, Window> raiseEmergencyCalls;
  FakeMethod<WindowCommand, Window> clearEmergencyCalls;
  FakeMethod<CloseDay, DayClosed> closeDayCalls;

  [[nodiscard]] PendingCall listWindows(const QString& office,
                                        Callback<QList<Window>> callback) override {
    return listWindowsCalls.call(office, std::move(callback));
  }
  [[nodiscard]] PendingCall openWindow(const WindowCommand& request,
                                       Callback<Window> callback) override {
    return openWindowCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall pauseWindow(const PauseWindow& request,
                                        Callback<Window> callback) override {
    return pauseWindowCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall resumeWindow(const WindowCommand& request,
                                         Callback<Window> callback) override {
    return resumeWindowCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall closeWindow(const WindowCommand& request,
                                        Callback<Window> callback) override {
    return closeWindowCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall callNext(const WindowCommand& request,
                                     Callback<NextTicket> callback) override {
    return callNextCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall callTicket(const CallTicket& request,
                                       Callback<Ticket> callback) override {
    return callTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall recallTicket(const TicketCommand& request,
                                         Callback<Ticket> callback) override {
    return recallTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall startService(const TicketCommand& request,
                                         Callback<Ticket> callback) override {
    return startServiceCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall markNoShow(const TicketCommand& request,
                                       Callback<Ticket> callback) override {
    return markNoShowCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall parkTicket(const ParkTicket& request,
                                       Callback<Ticket> callback) override {
    return parkTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall unparkTicket(const TicketCommand& request,
                                         Callback<Ticket> callback) override {
    return unparkTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall transferTicket(const TransferTicket& request,
                                           Callback<Transfer> callback) override {
    return transferTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall completeService(const CompleteService& request,
                                            Callback<Ticket> callback) override {
    return completeServiceCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall annotateTicket(const AnnotateTicket& request,
                                           Callback<Ticket> callback) override {
    return annotateTicketCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall listWaitingTickets(const ListWaitingTickets& request,
                                               Callback<QList<PlacedTicket>> callback) override {
    return listWaitingTicketsCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall getDayFigures(const GetDayFigures& request,
                                          Callback<DayFigures> callback) override {
    return getDayFiguresCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall raiseEmergency(const WindowCommand& request,
                                           Callback<Window> callback) override {
    return raiseEmergencyCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall clearEmergency(const WindowCommand& request,
                                           Callback<Window> callback) override {
    return clearEmergencyCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall closeDay(const CloseDay& request,
                                     Callback<DayClosed> callback) override {
    return closeDayCalls.call(request, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
