#pragma once

#include "backend/rpc/backend.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace yichuang::rpc {

class TicketService final : public queue::v1::TicketService::CallbackService {
 public:
  explicit TicketService(Backend& backend) : backend_(backend) {}

  grpc::ServerUnaryReactor* IssueTicket(grpc::CallbackServerContext* context,
                                        const queue::v1::IssueTicketRequest* request,
                                        queue::v1::IssueTicketResponse* response) override;
  grpc::ServerUnaryReactor* GetTicket(grpc::CallbackServerContext* context,
                                      const queue::v1::GetTicketRequest* request,
                                      queue::v1::GetTicketResponse* response) override;
  grpc::ServerUnaryReactor* FindTickets(grpc::CallbackServerContext* context,
                                        const queue::v1::FindTicketsRequest* request,
                                        queue::v1::FindTicketsResponse* response) override;
  grpc::ServerUnaryReactor* AddTicketService(grpc::CallbackServerContext* context,
                                             const queue::v1::AddTicketServiceRequest* request,
                                             queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* CancelTicket(grpc::CallbackServerContext* context,
                                         const queue::v1::CancelTicketRequest* request,
                                         queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* ReturnTicket(grpc::CallbackServerContext* context,
                                         const queue::v1::ReturnTicketRequest* request,
                                         queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* ReprintTicket(grpc::CallbackServerContext* context,
                                          const queue::v1::ReprintTicketRequest* request,
                                          queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* RateTicket(grpc::CallbackServerContext* context,
                                       const queue::v1::RateTicketRequest* request,
                                       queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* EstimateWaits(grpc::CallbackServerContext* context,
                                          const queue::v1::EstimateWaitsRequest* request,
                                          queue::v1::EstimateWaitsResponse* response) override;

 private:
  Backend& backend_;
};

}  // namespace yichuang::rpc
