// Durable tickets a second over TLS with the caller checked, beside an empty call on the same
// server: one JSON object a line. Ends by itself.
#include <cstdio>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <sodium.h>

#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace {

using namespace yichuang;

/// Time-ordered, as the kiosks make them.
std::string request_id(int number) {
  unsigned char random[8];
  randombytes_buf(random, sizeof random);
  return fmt::format("{:08x}-0000-7000-8000-{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}", number,
                     random[0], random[1], random[2], random[3], random[4], random[5]);
}

template <class Request, class Response>
struct Exchange {
  grpc::ClientContext context;
  Request request;
  Response response;
};

bench::OneCall empty_calls(identity::v1::IdentityService::Stub& stub) {
  return [&stub](int, std::function<void(bool)> done) {
    auto call = std::make_shared<Exchange<identity::v1::GetSelfRequest, identity::v1::Caller>>();
    stub.async()->GetSelf(&call->context, &call->request, &call->response,
                          [call, done](const grpc::Status& status) { done(status.ok()); });
  };
}

bench::OneCall issues(queue::v1::TicketService::Stub& stub, int first) {
  return [&stub, first](int number, std::function<void(bool)> done) {
    auto call =
        std::make_shared<Exchange<queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>>();
    const auto& offices = bench::Hall::offices();
    const auto ticket = static_cast<std::size_t>(first + number);
    call->request.set_request_id(request_id(first + number));
    call->request.set_office(offices[ticket % offices.size()]);
    call->request.add_services("services/QA-01");
    call->request.set_channel(queue::v1::Ticket::KIOSK);
    stub.async()->IssueTicket(&call->context, &call->request, &call->response,
                              [call, done](const grpc::Status& status) { done(status.ok()); });
  };
}

void print(const char* name, int in_flight, const bench::Outcome& outcome, double limit) {
  std::puts(fmt::format(R"({{"bench":"{}","in_flight":{},{},"ratio":{:.3f},{}}})", name, in_flight,
                        bench::members(outcome), outcome.per_second / limit, bench::machine())
                .c_str());
  std::fflush(stdout);
}

}  // namespace

int main() {
  const bench::Hall hall;
  const auto channel = hall.connect();
  const auto identity = identity::v1::IdentityService::NewStub(channel);
  const auto tickets = queue::v1::TicketService::NewStub(channel);
  bench::run({2000, 64}, empty_calls(*identity));
  int issued = 0;
  for (const int in_flight : {1, 16, 64, 256}) {
    const int calls = in_flight == 1 ? 2000 : 10'000;
    const auto limit = bench::run({calls, in_flight}, empty_calls(*identity));
    print("empty_call", in_flight, limit, limit.per_second);
    print("issue_ticket", in_flight, bench::run({calls, in_flight}, issues(*tickets, issued)),
          limit.per_second);
    issued += calls;
  }
  return 0;
}
