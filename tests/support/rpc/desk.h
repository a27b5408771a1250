#pragma once

#include <string>
#include <vector>

#include "tests/support/rpc/client.h"
#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace yichuang::test {

using Counter = queue::v1::CounterService::Stub;
using Tickets = queue::v1::TicketService::Stub;

/// What a kiosk asks for; the test fills in what is special.
inline queue::v1::IssueTicketRequest wish(const std::string& office,
                                          const std::vector<std::string>& services,
                                          const std::string& identity = {}) {
  queue::v1::IssueTicketRequest request;
  request.set_office("offices/" + office);
  for (const auto& service : services) request.add_services("services/" + service);
  request.set_channel(queue::v1::Ticket::KIOSK);
  if (!identity.empty()) request.mutable_person()->set_identity_number(identity);
  return request;
}

/// A clerk at a window: what the buttons of the clerk's program send.
class Desk {
 public:
  Desk(Client clerk, std::string window) : clerk_(std::move(clerk)), window_(std::move(window)) {}

  const std::string& window() const { return window_; }
  const Client& clerk() const { return clerk_; }

  Answer<queue::v1::Window> open() const {
    return clerk_.call(&Counter::OpenWindow, at<queue::v1::OpenWindowRequest>());
  }
  Answer<queue::v1::Window> pause(const std::string& reason) const {
    auto request = at<queue::v1::PauseWindowRequest>();
    request.set_reason(reason);
    return clerk_.call(&Counter::PauseWindow, request);
  }
  Answer<queue::v1::Window> resume() const {
    return clerk_.call(&Counter::ResumeWindow, at<queue::v1::ResumeWindowRequest>());
  }
  Answer<queue::v1::Window> close() const {
    return clerk_.call(&Counter::CloseWindow, at<queue::v1::CloseWindowRequest>());
  }
  Answer<queue::v1::CallNextResponse> next() const {
    return clerk_.call(&Counter::CallNext, at<queue::v1::CallNextRequest>());
  }
  Answer<queue::v1::Ticket> recall(const std::string& ticket) const {
    return clerk_.call(&Counter::RecallTicket, with<queue::v1::TicketCommandRequest>(ticket));
  }
  Answer<queue::v1::Ticket> serve(const std::string& ticket) const {
    return clerk_.call(&Counter::StartService, with<queue::v1::TicketCommandRequest>(ticket));
  }
  Answer<queue::v1::Ticket> no_show(const std::string& ticket) const {
    return clerk_.call(&Counter::MarkNoShow, with<queue::v1::TicketCommandRequest>(ticket));
  }
  Answer<queue::v1::Ticket> park(const std::string& ticket) const {
    return clerk_.call(&Counter::ParkTicket, with<queue::v1::ParkTicketRequest>(ticket));
  }
  Answer<queue::v1::Ticket> unpark(const std::string& ticket) const {
    return clerk_.call(&Counter::UnparkTicket, with<queue::v1::TicketCommandRequest>(ticket));
  }
  Answer<queue::v1::Ticket> complete(const std::string& ticket) const {
    return clerk_.call(&Counter::CompleteService, with<queue::v1::CompleteServiceRequest>(ticket));
  }
  Answer<queue::v1::TransferTicketResponse> transfer(
      queue::v1::TransferTicketRequest request) const {
    request.set_window(window_);
    return clerk_.call(&Counter::TransferTicket, request);
  }

  template <class Request>
  Request at() const {
    Request request;
    request.set_window(window_);
    return request;
  }
  template <class Request>
  Request with(const std::string& ticket) const {
    auto request = at<Request>();
    request.set_ticket(ticket);
    return request;
  }

 private:
  Client clerk_;
  std::string window_;
};

}  // namespace yichuang::test
