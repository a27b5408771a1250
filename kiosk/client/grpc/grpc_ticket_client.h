#pragma once

#include <memory>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/ticket_client.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace yichuang::client {

class GrpcTicketClient final : public TicketClient {
 public:
  /// The connection outlives the client.
  explicit GrpcTicketClient(Connection& connection);

  [[nodiscard]] PendingCall issueTicket(const IssueTicket& request,
                                        Callback<PlacedTicket> callback) override;
  [[nodiscard]] PendingCall getTicket(const QString& name,
                                      Callback<PlacedTicket> callback) override;
  [[nodiscard]] PendingCall findTickets(const FindTickets& request,
                                        Callback<QList<PlacedTicket>> callback) override;
  [[nodiscard]] PendingCall addTicketService(const AddTicketService& request,
                                             Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall cancelTicket(const CancelTicket& request,
                                         Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall returnTicket(const ReturnTicket& request,
                                         Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall reprintTicket(const ReprintTicket& request,
                                          Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall rateTicket(const RateTicket& request,
                                       Callback<Ticket> callback) override;
  [[nodiscard]] PendingCall estimateWaits(const EstimateWaits& request,
                                          Callback<QList<OfficeWait>> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<queue::v1::TicketService::Stub> stub_;
};

}  // namespace yichuang::client
