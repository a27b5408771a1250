// The whole day's mix in many halls at once: tickets, calls, recalls, transfers, completions, waits
// asked for, with a board that follows each hall, offered at a fixed rate whatever the server does.
// The rate is raised until the slowest hundredth takes more than fifty milliseconds, or until calls
// fail because the few halls have given all their numbers of the day; each latency counts from the
// moment the call was due.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "tests/bench/streams.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace {

using namespace yichuang;
using Clock = std::chrono::steady_clock;
using queue::v1::CounterService;
using queue::v1::TicketService;
using watch::v1::WatchService;
using Done = std::function<void(const grpc::Status&)>;
using Board = bench::Stream<watch::v1::BoardUpdate>;

constexpr double kBoundMs = 50;
constexpr auto kRound = std::chrono::seconds(3);
constexpr double kFirstRate = 400;
constexpr double kStep = 1.4;
constexpr const char* kService = "services/QA-01";
constexpr std::size_t kFewWaiting = 3;

struct Connections {
  std::unique_ptr<TicketService::Stub> kiosk;
  std::unique_ptr<CounterService::Stub> desk;
  std::unique_ptr<WatchService::Stub> board;
  std::vector<std::string> tokens;  ///< of clerks, one a hall
};

template <class Request, class Response, class Send>
void send(Send send_call, const std::string& token, Request request,
          std::function<void(const grpc::Status&, const Response&)> done) {
  auto call = std::make_shared<bench::Exchange<Request, Response>>();
  bench::introduce(call->context, token);
  call->request = std::move(request);
  send_call(&call->context, &call->request, &call->response,
            [call, done](const grpc::Status& status) { done(status, call->response); });
}

/// One office with one clerk: decides what happens next there. One call at a time changes its
/// window, as with a real clerk; kiosks do not wait for it.
class Office {
 public:
  Office(Connections& at, std::string name, std::string neighbour, std::string token)
      : at_(at),
        name_(std::move(name)),
        neighbour_(std::move(neighbour)),
        window_(name_ + "/windows/1"),
        token_(std::move(token)) {}

  void open(Done done) {
    queue::v1::OpenWindowRequest request = command<queue::v1::OpenWindowRequest>();
    desk<queue::v1::Window>(&CounterService::Stub::async_interface::OpenWindow, request,
                            [done](const grpc::Status& status, const auto&) { done(status); });
  }

  void act(unsigned random, Done done) {
    const std::lock_guard lock(mutex_);
    if (random % 10 == 0) return estimate(std::move(done));
    if (busy_ || random % 3 == 0 || (ticket_.empty() && waiting_ < kFewWaiting)) {
      return issue(std::move(done));
    }
    busy_ = true;
    if (ticket_.empty()) return call_next(std::move(done));
    if (!serving_ && !recalled_ && random % 7 == 0) return recall(std::move(done));
    if (!serving_) return start(std::move(done));
    if (random % 7 == 0) return transfer(std::move(done));
    complete(std::move(done));
  }

 private:
  template <class Request>
  Request command() const {
    Request request;
    request.set_request_id(bench::new_request_id());
    request.set_window(window_);
    return request;
  }

  template <class Response, class Request>
  void desk(void (CounterService::Stub::async_interface::*rpc)(grpc::ClientContext*, const Request*,
                                                               Response*,
                                                               std::function<void(grpc::Status)>),
            Request request, std::function<void(const grpc::Status&, const Response&)> done) {
    auto* async = at_.desk->async();
    send<Request, Response>([async, rpc](auto... arguments) { (async->*rpc)(arguments...); },
                            token_, std::move(request), std::move(done));
  }

  void issue(Done done) {
    queue::v1::IssueTicketRequest request;
    request.set_request_id(bench::new_request_id());
    request.set_office(name_);
    request.add_services(kService);
    request.set_channel(queue::v1::Ticket::KIOSK);
    auto* async = at_.kiosk->async();
    send<queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>(
        [async](auto... arguments) { async->IssueTicket(arguments...); }, {}, std::move(request),
        [this, done](const grpc::Status& status, const auto&) {
          const std::lock_guard lock(mutex_);
          waiting_ += status.ok() ? 1U : 0U;
          done(status);
        });
  }

  void estimate(Done done) {
    queue::v1::EstimateWaitsRequest request;
    request.set_office(name_);
    request.add_services(kService);
    auto* async = at_.kiosk->async();
    send<queue::v1::EstimateWaitsRequest, queue::v1::EstimateWaitsResponse>(
        [async](auto... arguments) { async->EstimateWaits(arguments...); }, {}, std::move(request),
        [done](const grpc::Status& status, const auto&) { done(status); });
  }

  void call_next(Done done) {
    desk<queue::v1::CallNextResponse>(
        &CounterService::Stub::async_interface::CallNext, command<queue::v1::CallNextRequest>(),
        [this, done](const grpc::Status& status, const queue::v1::CallNextResponse& called) {
          const std::lock_guard lock(mutex_);
          busy_ = false;
          serving_ = false;
          recalled_ = false;
          waiting_ -= status.ok() && waiting_ > 0 ? 1U : 0U;
          ticket_ = called.ticket().name();
          done(status);
        });
  }

  template <class Request>
  Request ticket_command() const {
    auto request = command<Request>();
    request.set_ticket(ticket_);
    return request;
  }

  void start(Done done) {
    desk<queue::v1::Ticket>(&CounterService::Stub::async_interface::StartService,
                            ticket_command<queue::v1::TicketCommandRequest>(),
                            [this, done](const grpc::Status& status, const auto&) {
                              end(done, status, [this] { serving_ = true; });
                            });
  }

  void recall(Done done) {
    desk<queue::v1::Ticket>(&CounterService::Stub::async_interface::RecallTicket,
                            ticket_command<queue::v1::TicketCommandRequest>(),
                            [this, done](const grpc::Status& status, const auto&) {
                              end(done, status, [this] { recalled_ = true; });
                            });
  }

  /// Somebody else's citizen now; their kiosk does not know.
  void transfer(Done done) {
    auto request = ticket_command<queue::v1::TransferTicketRequest>();
    request.set_target_office(neighbour_);
    desk<queue::v1::TransferTicketResponse>(&CounterService::Stub::async_interface::TransferTicket,
                                            std::move(request),
                                            [this, done](const grpc::Status& status, const auto&) {
                                              end(done, status, [this] { ticket_.clear(); });
                                            });
  }

  void complete(Done done) {
    desk<queue::v1::Ticket>(&CounterService::Stub::async_interface::CompleteService,
                            ticket_command<queue::v1::CompleteServiceRequest>(),
                            [this, done](const grpc::Status& status, const auto&) {
                              end(done, status, [this] { ticket_.clear(); });
                            });
  }

  template <class Then>
  void end(const Done& done, const grpc::Status& status, Then then) {
    const std::lock_guard lock(mutex_);
    busy_ = false;
    then();
    done(status);
  }

  Connections& at_;
  const std::string name_;
  const std::string neighbour_;
  const std::string window_;
  const std::string token_;
  std::mutex mutex_;
  std::string ticket_;
  std::size_t waiting_{};
  bool serving_{};
  bool recalled_{};
  bool busy_{};
};

struct Round {
  double p99_ms{};
  double per_second{};
  int failed{};
};

/// Offers calls at a fixed rate and waits for all answers.
Round offer(std::vector<std::unique_ptr<Office>>& offices, double rate) {
  std::mt19937 random(1);
  std::mutex mutex;
  std::vector<double> millis;
  std::atomic<int> under_way{};
  std::atomic<int> failed{};
  const auto gap =
      std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / rate));
  const auto from = Clock::now();
  for (auto due = from; due < from + kRound; due += gap) {
    std::this_thread::sleep_until(due);
    ++under_way;
    offices[random() % offices.size()]->act(
        static_cast<unsigned>(random()), [&, due](const grpc::Status& status) {
          const double took = std::chrono::duration<double, std::milli>(Clock::now() - due).count();
          {
            const std::lock_guard lock(mutex);
            millis.push_back(took);
          }
          failed += status.ok() ? 0 : 1;
          --under_way;
        });
  }
  while (under_way > 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  const double took = std::chrono::duration<double>(Clock::now() - from).count();
  std::ranges::sort(millis);
  return {bench::at_share(millis, 0.99), static_cast<double>(millis.size()) / took, failed};
}

std::unique_ptr<Board> show_board(WatchService::Stub& stub, const std::string& office) {
  auto request = std::make_shared<watch::v1::WatchBoardRequest>();
  request->set_office(office);
  return std::make_unique<Board>(
      [&](auto* context, auto* reactor) {
        stub.async()->WatchBoard(context, request.get(), reactor);
      },
      [request](const watch::v1::BoardUpdate&) {});
}

/// In offices nobody used before.
void measure(Connections& at, std::size_t first, std::size_t halls) {
  const auto& names = bench::Hall::offices();
  std::vector<std::unique_ptr<Office>> offices;
  std::vector<std::unique_ptr<Board>> boards;
  for (std::size_t i = first; i < first + halls; ++i) {
    const auto& neighbour = names.at(i + 1 < first + halls ? i + 1 : first);
    offices.push_back(std::make_unique<Office>(at, names.at(i), neighbour, at.tokens.at(i)));
    boards.push_back(show_board(*at.board, names.at(i)));
    std::atomic<bool> opened{};
    offices.back()->open([&](const grpc::Status&) {
      opened = true;
      opened.notify_all();
    });
    opened.wait(false);
  }
  Round best;
  Round last;
  for (double rate = kFirstRate;; rate *= kStep) {
    last = offer(offices, rate);
    if (last.failed > 0 || last.p99_ms > kBoundMs) break;
    best = last;
  }
  bench::print(fmt::format(
      R"("bench":"hall_day","halls":{},"highest_per_second":{:.0f},"p99_ms":{:.1f},"bound_ms":{},"next_per_second":{:.0f},"next_p99_ms":{:.1f},"next_failed":{})",
      halls, best.per_second, best.p99_ms, kBoundMs, last.per_second, last.p99_ms, last.failed));
}

}  // namespace

int main() {
  const std::vector<std::size_t> sizes{5, 25, 100};
  constexpr int kOffices = 130;
  const bench::Hall hall({.windows = 0, .clerks = kOffices, .recall_at_once = true});
  Connections at{TicketService::NewStub(hall.connect()),
                 CounterService::NewStub(hall.connect_desk()),
                 WatchService::NewStub(hall.connect()),
                 {}};
  for (int clerk = 1; clerk <= kOffices; ++clerk) at.tokens.push_back(hall.log_in(clerk));
  std::size_t first = 0;
  for (const std::size_t halls : sizes) {
    measure(at, first, halls);
    first += halls;
  }
  return 0;
}
