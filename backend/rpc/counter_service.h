#pragma once

#include "backend/rpc/backend.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"

namespace yichuang::rpc {

/// Work at windows: counter_service.cpp holds what is done with the ticket of a window,
/// window_service.cpp what is done with windows, lines and days.
class CounterService final : public queue::v1::CounterService::CallbackService {
 public:
  explicit CounterService(Backend& backend) : backend_(backend) {}

  grpc::ServerUnaryReactor* OpenWindow(grpc::CallbackServerContext* context,
                                       const queue::v1::OpenWindowRequest* request,
                                       queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* PauseWindow(grpc::CallbackServerContext* context,
                                        const queue::v1::PauseWindowRequest* request,
                                        queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* ResumeWindow(grpc::CallbackServerContext* context,
                                         const queue::v1::ResumeWindowRequest* request,
                                         queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* CloseWindow(grpc::CallbackServerContext* context,
                                        const queue::v1::CloseWindowRequest* request,
                                        queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* CallNext(grpc::CallbackServerContext* context,
                                     const queue::v1::CallNextRequest* request,
                                     queue::v1::CallNextResponse* response) override;
  grpc::ServerUnaryReactor* CallTicket(grpc::CallbackServerContext* context,
                                       const queue::v1::CallTicketRequest* request,
                                       queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* RecallTicket(grpc::CallbackServerContext* context,
                                         const queue::v1::TicketCommandRequest* request,
                                         queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* StartService(grpc::CallbackServerContext* context,
                                         const queue::v1::TicketCommandRequest* request,
                                         queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* MarkNoShow(grpc::CallbackServerContext* context,
                                       const queue::v1::TicketCommandRequest* request,
                                       queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* ParkTicket(grpc::CallbackServerContext* context,
                                       const queue::v1::ParkTicketRequest* request,
                                       queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* UnparkTicket(grpc::CallbackServerContext* context,
                                         const queue::v1::TicketCommandRequest* request,
                                         queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* TransferTicket(grpc::CallbackServerContext* context,
                                           const queue::v1::TransferTicketRequest* request,
                                           queue::v1::TransferTicketResponse* response) override;
  grpc::ServerUnaryReactor* CompleteService(grpc::CallbackServerContext* context,
                                            const queue::v1::CompleteServiceRequest* request,
                                            queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* AnnotateTicket(grpc::CallbackServerContext* context,
                                           const queue::v1::AnnotateTicketRequest* request,
                                           queue::v1::Ticket* response) override;
  grpc::ServerUnaryReactor* ListWindows(grpc::CallbackServerContext* context,
                                        const queue::v1::ListWindowsRequest* request,
                                        queue::v1::ListWindowsResponse* response) override;
  grpc::ServerUnaryReactor* ListWaitingTickets(
      grpc::CallbackServerContext* context, const queue::v1::ListWaitingTicketsRequest* request,
      queue::v1::ListWaitingTicketsResponse* response) override;
  grpc::ServerUnaryReactor* GetDayFigures(grpc::CallbackServerContext* context,
                                          const queue::v1::GetDayFiguresRequest* request,
                                          queue::v1::DayFigures* response) override;
  grpc::ServerUnaryReactor* RaiseEmergency(grpc::CallbackServerContext* context,
                                           const queue::v1::EmergencyRequest* request,
                                           queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* ClearEmergency(grpc::CallbackServerContext* context,
                                           const queue::v1::EmergencyRequest* request,
                                           queue::v1::Window* response) override;
  grpc::ServerUnaryReactor* CloseDay(grpc::CallbackServerContext* context,
                                     const queue::v1::CloseDayRequest* request,
                                     queue::v1::CloseDayResponse* response) override;

 private:
  Backend& backend_;
};

}  // namespace yichuang::rpc
