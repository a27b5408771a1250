// "Next" pressed at forty windows at once while five hundred wait, beside empty calls of the same
// people: rounds of one call a window; between them the visits end and others join, unmeasured.
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace {

using namespace yichuang;
using queue::v1::CounterService;
using queue::v1::TicketService;

constexpr int kWindows = 40;
constexpr int kWaiting = 500;
constexpr int kRounds = 50;
constexpr double kBound = 0.25;
const std::vector<std::string> kServices{"DL-06", "VL-01", "VH-06"};

class Counters {
 public:
  explicit Counters(const bench::Hall& hall)
      : kiosk_(TicketService::NewStub(hall.connect())), desks_(hall.connect_desk()) {
    for (int i = 1; i <= kWindows; ++i) {
      tokens_.push_back(hall.log_in(i));
      windows_.push_back(fmt::format("{}/windows/{}", bench::kCity, i));
    }
    called_.resize(kWindows);
    for (int i = 0; i < kWindows; ++i) must(call(&CounterService::Stub::OpenWindow, i, open(i)));
  }

  /// Everybody stands in the line of the city office.
  void join(int people) {
    for (int i = 0; i < people; ++i) {
      queue::v1::IssueTicketRequest request;
      request.set_request_id(bench::new_request_id());
      request.set_office(bench::kCity);
      request.add_services("services/" + kServices[static_cast<std::size_t>(i) % kServices.size()]);
      request.set_channel(queue::v1::Ticket::KIOSK);
      queue::v1::IssueTicketResponse response;
      grpc::ClientContext context;
      must(kiosk_->IssueTicket(&context, request, &response));
    }
  }

  bench::OneCall next() {
    return [this](int number, std::function<void(bool)> done) {
      const auto at = static_cast<std::size_t>(number);
      auto call = std::make_shared<
          bench::Exchange<queue::v1::CallNextRequest, queue::v1::CallNextResponse>>();
      bench::introduce(call->context, tokens_[at]);
      call->request.set_request_id(bench::new_request_id());
      call->request.set_window(windows_[at]);
      counter_->async()->CallNext(&call->context, &call->request, &call->response,
                                  [this, at, call, done](const grpc::Status& status) {
                                    called_[at] = call->response.ticket().name();
                                    done(status.ok());
                                  });
    };
  }

  bench::OneCall empty() {
    return [this](int number, std::function<void(bool)> done) {
      auto call =
          std::make_shared<bench::Exchange<identity::v1::GetSelfRequest, identity::v1::Caller>>();
      bench::introduce(call->context, tokens_[static_cast<std::size_t>(number)]);
      identity_->async()->GetSelf(&call->context, &call->request, &call->response,
                                  [call, done](const grpc::Status& status) { done(status.ok()); });
    };
  }

  void complete_all() {
    for (int i = 0; i < kWindows; ++i) {
      queue::v1::CompleteServiceRequest request;
      request.set_window(windows_[static_cast<std::size_t>(i)]);
      request.set_ticket(called_[static_cast<std::size_t>(i)]);
      must(call(&CounterService::Stub::CompleteService, i, std::move(request)));
    }
  }

 private:
  queue::v1::OpenWindowRequest open(int window) const {
    queue::v1::OpenWindowRequest request;
    request.set_window(windows_[static_cast<std::size_t>(window)]);
    return request;
  }

  template <class Request, class Response>
  grpc::Status call(grpc::Status (CounterService::Stub::*rpc)(grpc::ClientContext*, const Request&,
                                                              Response*),
                    int window, Request request) const {
    request.set_request_id(bench::new_request_id());
    grpc::ClientContext context;
    bench::introduce(context, tokens_[static_cast<std::size_t>(window)]);
    Response response;
    return (counter_.get()->*rpc)(&context, request, &response);
  }

  static void must(const grpc::Status& status) {
    if (status.ok()) return;
    std::fputs((status.error_message() + "\n").c_str(), stderr);
    std::exit(EXIT_FAILURE);
  }

  std::unique_ptr<TicketService::Stub> kiosk_;
  std::shared_ptr<grpc::Channel> desks_;
  std::unique_ptr<CounterService::Stub> counter_{CounterService::NewStub(desks_)};
  std::unique_ptr<identity::v1::IdentityService::Stub> identity_{
      identity::v1::IdentityService::NewStub(desks_)};
  std::vector<std::string> tokens_;
  std::vector<std::string> windows_;
  std::vector<std::string> called_;
};

}  // namespace

int main() {
  const bench::Hall hall({.windows = kWindows, .clerks = kWindows, .recall_at_once = false});
  Counters counters(hall);
  counters.join(kWaiting);
  bench::Meter empty;
  bench::Meter next;
  for (int round = 0; round < kRounds; ++round) {
    empty.run({kWindows, kWindows}, counters.empty());
    next.run({kWindows, kWindows}, counters.next());
    counters.complete_all();
    counters.join(kWindows);
  }
  const auto limit = empty.outcome();
  const auto outcome = next.outcome();
  bench::print(fmt::format(R"("bench":"empty_call","in_flight":{},{},"ratio":1)", kWindows,
                           bench::members(limit)));
  bench::print(fmt::format(
      R"("bench":"call_next","in_flight":{},"waiting":{},{},"ratio":{:.3f},"bound":{})", kWindows,
      kWaiting, bench::members(outcome), outcome.per_second / limit.per_second, kBound));
  return 0;
}
