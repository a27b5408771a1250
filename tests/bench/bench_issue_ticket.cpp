// Durable tickets a second over TLS with the caller checked, beside an empty call on the same
// server and one on a server without TLS and checks: one JSON object a line. Ends by itself.
#include <memory>
#include <string>

#include <fmt/format.h>

#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "tests/bench/tickets.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace {

using namespace yichuang;

constexpr int kRounds = 12;

bench::OneCall empty_calls(identity::v1::IdentityService::Stub& stub) {
  return [&stub](int, std::function<void(bool)> done) {
    auto call =
        std::make_shared<bench::Exchange<identity::v1::GetSelfRequest, identity::v1::Caller>>();
    stub.async()->GetSelf(&call->context, &call->request, &call->response,
                          [call, done](const grpc::Status& status) { done(status.ok()); });
  };
}

/// What the transport alone can do: no TLS, nobody is asked who they are.
class BareServer {
 public:
  BareServer() {
    int port = 0;
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(&service_);
    server_ = builder.BuildAndStart();
    stub_ = identity::v1::IdentityService::NewStub(grpc::CreateChannel(
        "127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials()));
  }
  identity::v1::IdentityService::Stub& stub() { return *stub_; }

 private:
  class Service final : public identity::v1::IdentityService::CallbackService {
    grpc::ServerUnaryReactor* GetSelf(grpc::CallbackServerContext* context,
                                      const identity::v1::GetSelfRequest*,
                                      identity::v1::Caller*) override {
      auto* reactor = context->DefaultReactor();
      reactor->Finish(grpc::Status::OK);
      return reactor;
    }
  };

  Service service_;
  std::unique_ptr<grpc::Server> server_;
  std::unique_ptr<identity::v1::IdentityService::Stub> stub_;
};

void report(const char* name, int in_flight, const bench::Outcome& outcome, double limit) {
  bench::print(fmt::format(R"("bench":"{}","in_flight":{},{},"ratio":{:.3f})", name, in_flight,
                           bench::members(outcome), outcome.per_second / limit));
}

}  // namespace

int main() {
  const bench::Hall hall;
  const auto channel = hall.connect();
  const auto identity = identity::v1::IdentityService::NewStub(channel);
  const auto tickets = queue::v1::TicketService::NewStub(channel);
  BareServer bare;
  bench::run({2000, 64}, empty_calls(*identity));
  bench::run({2000, 64}, empty_calls(bare.stub()));
  int issued = 0;
  for (const int in_flight : {1, 16, 64, 256}) {
    // In turns, so that a machine that is slower for a while is so for all three.
    const bench::Load load{in_flight == 1 ? 250 : 1000, in_flight};
    bench::Meter unchecked;
    bench::Meter empty;
    bench::Meter ticket;
    for (int round = 0; round < kRounds; ++round) {
      unchecked.run(load, empty_calls(bare.stub()));
      empty.run(load, empty_calls(*identity));
      ticket.run(load, bench::issues(*tickets, issued));
      issued += load.calls;
    }
    const auto limit = empty.outcome();
    report("empty_call_unchecked", in_flight, unchecked.outcome(), unchecked.outcome().per_second);
    report("empty_call", in_flight, limit, limit.per_second);
    report("issue_ticket", in_flight, ticket.outcome(), limit.per_second);
  }
  return 0;
}
