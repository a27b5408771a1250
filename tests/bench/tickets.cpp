#include "tests/bench/tickets.h"

#include "tests/bench/hall.h"

namespace yichuang::bench {

OneCall issues(queue::v1::TicketService::Stub& stub, int first) {
  return [&stub, first](int number, std::function<void(bool)> done) {
    auto call =
        std::make_shared<Exchange<queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>>();
    const auto& offices = Hall::offices();
    const auto ticket = static_cast<std::size_t>(first + number);
    call->request.set_request_id(new_request_id());
    call->request.set_office(offices[ticket % offices.size()]);
    call->request.add_services("services/QA-01");
    call->request.set_channel(queue::v1::Ticket::KIOSK);
    stub.async()->IssueTicket(&call->context, &call->request, &call->response,
                              [call, done](const grpc::Status& status) { done(status.ok()); });
  };
}

}  // namespace yichuang::bench
