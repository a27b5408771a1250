// From the commit of a call to the last of two hundred boards, with two thousand watched tickets
// beside them: at rest, and while tickets are issued in other halls at half of what the server can
// do. The commit is taken to be an empty call's time before the clerk has the answer, which is too
// early rather than too late; beside it the time from pressing "next".
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "tests/bench/streams.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace {

using namespace yichuang;
using Clock = std::chrono::steady_clock;
using identity::v1::IdentityService;
using queue::v1::CounterService;
using queue::v1::TicketService;
using watch::v1::WatchService;

constexpr int kBoards = 200;
constexpr int kWatchedTickets = 2000;
constexpr int kTicketsAChannel = 100;
constexpr int kEvents = 100;
constexpr auto kBetweenEvents = std::chrono::milliseconds(100);

/// Notes when each board showed the number that is waited for.
class Finish {
 public:
  void expect(std::string number) {
    const std::lock_guard lock(mutex_);
    number_ = std::move(number);
    for (const auto& [seen, at] : early_) arrive(seen, at);
    early_.clear();
  }
  void begin() {
    const std::lock_guard lock(mutex_);
    number_.clear();
    arrived_ = 0;
    early_.clear();
  }
  void shown(const std::string& number) {
    const std::lock_guard lock(mutex_);
    // A board may be quicker than the answer that tells us the number.
    if (number_.empty()) {
      early_.emplace_back(number, Clock::now());
    } else {
      arrive(number, Clock::now());
    }
  }
  Clock::time_point wait() {
    std::unique_lock lock(mutex_);
    if (!all_.wait_for(lock, std::chrono::seconds(30), [&] { return arrived_ >= kBoards; })) {
      std::fprintf(stderr, "only %d boards showed the call\n", arrived_);
      std::exit(EXIT_FAILURE);
    }
    return last_;
  }

 private:
  void arrive(const std::string& number, Clock::time_point at) {
    if (number != number_) return;
    last_ = std::max(last_, at);
    if (++arrived_ == kBoards) all_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable all_;
  std::string number_;
  int arrived_{};
  Clock::time_point last_{};
  std::vector<std::pair<std::string, Clock::time_point>> early_;
};

using BoardStream = bench::Stream<watch::v1::BoardUpdate>;
using TicketStream = bench::Stream<watch::v1::TicketUpdate>;

/// A board with a connection of its own.
std::unique_ptr<BoardStream> show_board(WatchService::Stub& stub, Finish& finish) {
  static const auto kRequest = [] {
    watch::v1::WatchBoardRequest request;
    request.set_office(bench::kCity);
    return request;
  }();
  return std::make_unique<BoardStream>(
      [&](auto* context, auto* reactor) { stub.async()->WatchBoard(context, &kRequest, reactor); },
      [&finish](const watch::v1::BoardUpdate& update) {
        for (const auto& call : update.new_calls()) finish.shown(call.number());
      });
}

/// The request lives as long as the call needs it: until it was sent.
std::unique_ptr<TicketStream> watch_ticket(WatchService::Stub& stub, const std::string& ticket) {
  auto request = std::make_shared<watch::v1::WatchTicketRequest>();
  request->set_ticket(ticket);
  return std::make_unique<TicketStream>(
      [&](auto* context, auto* reactor) {
        stub.async()->WatchTicket(context, request.get(), reactor);
      },
      [request](const watch::v1::TicketUpdate&) {});
}

void must(const grpc::Status& status) {
  if (status.ok()) return;
  std::fputs((status.error_message() + "\n").c_str(), stderr);
  std::exit(EXIT_FAILURE);
}

queue::v1::IssueTicketRequest wish(const std::string& office) {
  queue::v1::IssueTicketRequest request;
  request.set_request_id(bench::new_request_id());
  request.set_office(office);
  request.add_services("services/QA-01");
  request.set_channel(queue::v1::Ticket::KIOSK);
  return request;
}

std::string issue(TicketService::Stub& stub, const std::string& office) {
  queue::v1::IssueTicketResponse response;
  grpc::ClientContext context;
  must(stub.IssueTicket(&context, wish(office), &response));
  return response.ticket().name();
}

/// Other halls' kiosks, at a steady rate until it is stopped.
class Issuers {
 public:
  Issuers(const bench::Hall& hall, double per_second)
      : stub_(TicketService::NewStub(hall.connect())), thread_([this, per_second](auto stop) {
          const auto gap = std::chrono::duration_cast<Clock::duration>(
              std::chrono::duration<double>(1 / per_second));
          auto next = Clock::now();
          for (std::size_t i = 0; !stop.stop_requested(); ++i, next += gap) {
            std::this_thread::sleep_until(next);
            send(bench::Hall::offices()[1 + i % (bench::Hall::offices().size() - 1)]);
          }
        }) {}
  ~Issuers() {
    thread_.request_stop();
    thread_.join();
    while (under_way_ > 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }

  /// Of their calls: they ask for no more than the server can do.
  int failed() const { return failed_; }

 private:
  void send(const std::string& office) {
    auto call = std::make_shared<
        bench::Exchange<queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>>();
    call->request = wish(office);
    ++under_way_;
    stub_->async()->IssueTicket(&call->context, &call->request, &call->response,
                                [this, call](const grpc::Status& status) {
                                  if (!status.ok()) ++failed_;
                                  --under_way_;
                                });
  }

  std::unique_ptr<TicketService::Stub> stub_;
  std::atomic<int> under_way_{};
  std::atomic<int> failed_{};
  std::jthread thread_;
};

/// A clerk who calls and completes, one citizen after the other.
class Clerk {
 public:
  explicit Clerk(const bench::Hall& hall) : token_(hall.log_in(1)) {
    const auto channel = hall.connect_desk();
    stub_ = CounterService::NewStub(channel);
    identity_ = IdentityService::NewStub(channel);
    send<queue::v1::Window>(&CounterService::Stub::OpenWindow, queue::v1::OpenWindowRequest());
  }
  /// An empty call, there and back.
  Clock::duration round_trip() {
    grpc::ClientContext context;
    bench::introduce(context, token_);
    identity::v1::Caller self;
    const auto from = Clock::now();
    must(identity_->GetSelf(&context, {}, &self));
    return Clock::now() - from;
  }
  /// The number that was called.
  std::string next() {
    const auto called = send<queue::v1::CallNextResponse>(&CounterService::Stub::CallNext,
                                                          queue::v1::CallNextRequest());
    ticket_ = called.ticket().name();
    return called.ticket().number();
  }
  void complete() {
    queue::v1::CompleteServiceRequest request;
    request.set_ticket(ticket_);
    send<queue::v1::Ticket>(&CounterService::Stub::CompleteService, request);
  }

 private:
  template <class Response, class Request>
  Response send(grpc::Status (CounterService::Stub::*rpc)(grpc::ClientContext*, const Request&,
                                                          Response*),
                Request request) {
    request.set_request_id(bench::new_request_id());
    request.set_window(fmt::format("{}/windows/1", bench::kCity));
    grpc::ClientContext context;
    bench::introduce(context, token_);
    Response response;
    must((stub_.get()->*rpc)(&context, request, &response));
    return response;
  }

  std::unique_ptr<CounterService::Stub> stub_;
  std::unique_ptr<IdentityService::Stub> identity_;
  std::string token_;
  std::string ticket_;
};

double millis(Clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

/// To the last board, of each call; sorted.
struct Delays {
  std::vector<double> from_commit;
  std::vector<double> from_press;
};

Delays call_and_wait(Clerk& clerk, Finish& finish) {
  Delays delays;
  for (int i = 0; i < kEvents; ++i) {
    const auto round_trip = clerk.round_trip();
    finish.begin();
    const auto pressed = Clock::now();
    finish.expect(clerk.next());
    const auto committed = std::max(pressed, Clock::now() - round_trip);
    const auto shown = finish.wait();
    delays.from_commit.push_back(millis(std::max(shown, committed) - committed));
    delays.from_press.push_back(millis(shown - pressed));
    clerk.complete();
    std::this_thread::sleep_for(kBetweenEvents);
  }
  std::ranges::sort(delays.from_commit);
  std::ranges::sort(delays.from_press);
  return delays;
}

void report(const std::string& load, const Delays& delays, int failed, int bound_ms) {
  const auto& [commit, press] = delays;
  bench::print(fmt::format(
      R"("bench":"fanout","load":"{}","boards":{},"watched_tickets":{},"p50_ms":{:.1f},"p90_ms":{:.1f},"p99_ms":{:.1f},"bound_ms":{},"from_press_p50_ms":{:.1f},"from_press_p99_ms":{:.1f},"failed":{})",
      load, kBoards, kWatchedTickets, bench::at_share(commit, 0.5), bench::at_share(commit, 0.9),
      bench::at_share(commit, 0.99), bound_ms, bench::at_share(press, 0.5),
      bench::at_share(press, 0.99), failed));
}

/// Tickets a second, with nothing else going on.
double issue_limit(const bench::Hall& hall) {
  const auto stub = TicketService::NewStub(hall.connect());
  const auto& offices = bench::Hall::offices();
  return bench::run(
             {4000, 64},
             [&](int number, std::function<void(bool)> done) {
               auto call = std::make_shared<bench::Exchange<queue::v1::IssueTicketRequest,
                                                            queue::v1::IssueTicketResponse>>();
               call->request =
                   wish(offices[1 + static_cast<std::size_t>(number) % (offices.size() - 1)]);
               stub->async()->IssueTicket(
                   &call->context, &call->request, &call->response,
                   [call, done](const grpc::Status& status) { done(status.ok()); });
             })
      .per_second;
}

}  // namespace

int main() {
  const bench::Hall hall({.windows = 0, .clerks = 1, .recall_at_once = false});
  const double limit = issue_limit(hall);
  const auto kiosk = TicketService::NewStub(hall.connect());
  for (int i = 0; i < 2 * kEvents + 50; ++i) issue(*kiosk, bench::kCity);
  Finish finish;
  std::vector<std::unique_ptr<WatchService::Stub>> stubs;
  std::vector<std::unique_ptr<BoardStream>> boards;
  for (int i = 0; i < kBoards; ++i) {
    stubs.push_back(WatchService::NewStub(hall.connect()));
    boards.push_back(show_board(*stubs.back(), finish));
  }
  std::vector<std::unique_ptr<TicketStream>> tickets;
  const auto& offices = bench::Hall::offices();
  for (int i = 0; i < kWatchedTickets; ++i) {
    if (i % kTicketsAChannel == 0) stubs.push_back(WatchService::NewStub(hall.connect()));
    const auto at = static_cast<std::size_t>(i) % offices.size();
    tickets.push_back(watch_ticket(*stubs.back(), issue(*kiosk, offices[at])));
  }
  Clerk clerk(hall);
  std::this_thread::sleep_for(std::chrono::seconds(3));
  report("rest", call_and_wait(clerk, finish), 0, 30);
  {
    const Issuers issuers(hall, limit / 2);
    const auto delays = call_and_wait(clerk, finish);
    report(fmt::format("{:.0f} tickets/s", limit / 2), delays, issuers.failed(), 50);
  }
  for (auto& ticket : tickets) ticket->cancel();
  return 0;
}
