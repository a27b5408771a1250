#pragma once

#include <memory>

#include "kiosk/client/counter_client.h"
#include "kiosk/client/grpc/connection.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"

namespace yichuang::client {

class GrpcCounterClient final : public CounterClient {
 public:
  /// The connection outlives the client.
  explicit GrpcCounterClient(Connection& connection);

  [[nodiscard]] PendingCall listWindows(const QString& office,
                                        Callback<QList<Window>> callback) override;
  [[nodiscard]] PendingCall openWindow(const WindowCommand& request,
                                       Callback<Window> callback) override;
  [[nodiscard]] PendingCall pauseWindow(const PauseWindow& request,
                                        Callback<Window> callback) override;
  [[nodiscard]] PendingCall resumeWindow(const WindowCommand& request,
                                         Callback<Window> callback) override;
  [[nodiscard]] PendingCall closeWindow(const WindowCommand& request,
                                        Callback<Window> callback) override;
  [[nodiscard]] PendingCall callNext(const WindowCommand& request,
                                     Callback<NextTicket> callback) override;
  [[nodiscard]] PendingCall callTicket(const CallTicket& request,
                                       Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall recallTicket(const TicketCommand& request,
                                         Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall startService(const TicketCommand& request,
                                         Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall markNoShow(const TicketCommand& request,
                                       Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall parkTicket(const ParkTicket& request,
                                       Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall unparkTicket(const TicketCommand& request,
                                         Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall transferTicket(const TransferTicket& request,
                                           Callback<Transfer> callback) override;
  [[nodiscard]] PendingCall completeService(const CompleteService& request,
                                            Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall annotateTicket(const AnnotateTicket& request,
                                           Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall listWaitingTickets(const ListWaitingTickets& request,
                                               Callback<QList<PlacedTicket>> callback) override;
  [[nodiscard]] PendingCall getDayFigures(const GetDayFigures& request,
                                          Callback<DayFigures> callback) override;
  [[nodiscard]] PendingCall raiseEmergency(const WindowCommand& request,
                                           Callback<Window> callback) override;
  [[nodiscard]] PendingCall clearEmergency(const WindowCommand& request,
                                           Callback<Window> callback) override;
  [[nodiscard]] PendingCall closeDay(const CloseDay& request,
                                     Callback<DayClosed> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<queue::v1::CounterService::Stub> stub_;
};

}  // namespace yichuang::client
