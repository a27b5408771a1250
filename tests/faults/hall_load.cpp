// A mixed load on a real yichuangd at a steady rate: a kiosk gives tickets in many halls, clerks
// call and serve them, boards and windows are watched. Prints what happened since the last line, as
// JSON.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/faults/figures.h"
#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/real_server.h"
#include "tests/support/rpc/watcher.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"

namespace yichuang::test {
namespace {

using Clock = std::chrono::steady_clock;
using Catalogue = catalogue::v1::CatalogueService::Stub;
using BoardWatcher = Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate>;

constexpr const char* kService = "QA-01";  // every hall has it
constexpr std::chrono::milliseconds kBeforeReopening{200};

/// As the programs: what came too late is sent again, as the same request.
constexpr int kRepeats = 2;
bool is_too_late(const grpc::Status& status) {
  return status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED;
}

struct Wish {
  std::string server;
  std::string authority;
  std::string kiosk_code;
  std::string board_code;  ///< empty: nobody watches
  std::string password;
  int clerks{};  ///< logins clerk1.. exist, each works in a hall of its own
  int watchers{};
  double rate{10};  ///< tickets a second
  int seconds{10};
  int report_seconds{10};
};

Wish read_wish(int argc, char** argv) {
  Wish wish;
  CLI::App cli("Load on a hall.", "hall_load");
  cli.add_option("--server", wish.server)->required();
  cli.add_option("--authority", wish.authority)->required();
  cli.add_option("--kiosk-code", wish.kiosk_code)->required();
  cli.add_option("--board-code", wish.board_code);
  cli.add_option("--password", wish.password);
  cli.add_option("--clerks", wish.clerks);
  cli.add_option("--watchers", wish.watchers);
  cli.add_option("--rate", wish.rate);
  cli.add_option("--seconds", wish.seconds);
  cli.add_option("--report", wish.report_seconds);
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::exit(cli.exit(error));
  }
  return wish;
}

/// The whole load; ends all its threads.
class Load {
 public:
  explicit Load(const Wish& wish)
      : wish_(wish),
        server_(wish.server, wish.authority),
        kiosk_(server_.enrol(wish.kiosk_code)),
        offices_(offices()) {}

  void run() {
    const auto from = Clock::now();
    end_ = from + std::chrono::seconds(wish_.seconds);
    std::vector<std::jthread> hands;
    for (int i = 0; i < wish_.clerks; ++i) {
      hands.emplace_back([this, i] { serve(i); });
    }
    open_boards(hands);
    hands.emplace_back([this] { give_tickets(); });
    const std::chrono::seconds pause(wish_.report_seconds);
    for (auto next = from + pause; next < end_; next += pause) {
      std::this_thread::sleep_until(next);
      report();
    }
    std::this_thread::sleep_until(end_);
    {
      const std::scoped_lock lock(boards_mutex_);
      for (auto* board : boards_) board->cut();
    }
    hands.clear();  // what was begun is counted
    report();
  }

 private:
  void report() {
    std::puts(figures_.line().c_str());
    std::fflush(stdout);
  }

  std::vector<std::string> offices() const {
    std::vector<std::string> names;
    const auto listed = kiosk_.call(&Catalogue::ListOffices, catalogue::v1::ListOfficesRequest());
    for (const auto& office : listed->offices()) names.push_back(office.name());
    if (names.empty()) throw std::runtime_error("no offices: " + listed.status.error_message());
    return names;
  }

  /// As many halls as have a clerk; one where nobody serves.
  std::string office(int number) const {
    const auto used = static_cast<std::size_t>(std::max(wish_.clerks, 1));
    return offices_.at(static_cast<std::size_t>(number) % std::min(used, offices_.size()));
  }

  template <class Stub, class Request, class Response>
  Answer<Response> timed(const Client& client,
                         grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
                         Request request) {
    if constexpr (requires { request.set_request_id(""); }) {
      request.set_request_id(fresh_request_id());
    }
    const auto from = Clock::now();
    auto answer = client.call_as_is(rpc, request);
    for (int again = 0; again < kRepeats && is_too_late(answer.status); ++again) {
      answer = client.call_as_is(rpc, request);
    }
    const bool expected = answer.ok() || reason_of(answer.status) == "NOBODY_WAITING";
    figures_.add(Clock::now() - from, expected ? std::string() : reason_of(answer.status));
    return answer;
  }

  void give_tickets() {
    auto due = Clock::now();
    for (int i = 0; due < end_; ++i) {
      std::this_thread::sleep_until(due);
      due += std::chrono::duration_cast<Clock::duration>(
          std::chrono::duration<double>(1 / wish_.rate));
      const auto at = office(i);
      auto request = wish(at.substr(at.rfind('/') + 1), {kService});
      const auto issued = timed(kiosk_, &Tickets::IssueTicket, request);
      if (issued.ok()) figures_.ticket(at, issued->ticket());
      if (i % 3 == 0) estimate(at);
    }
  }

  void estimate(const std::string& at) {
    queue::v1::EstimateWaitsRequest request;
    request.set_office(at);
    request.add_services(std::string("services/") + kService);
    timed(kiosk_, &Tickets::EstimateWaits, request);
  }

  void serve(int number) {
    const Desk desk{server_.log_in("clerk" + std::to_string(number + 1), wish_.password),
                    office(number) + "/windows/1"};
    const auto opened =
        timed(desk.clerk(), &Counter::OpenWindow, desk.at<queue::v1::OpenWindowRequest>());
    // A login that ended may have left somebody at the window, now or in a load before.
    auto in_hand = opened->ticket();
    bool started = opened->ticket_state() == queue::v1::Ticket::SERVING;
    while (Clock::now() < end_) {
      if (in_hand.empty()) {
        in_hand = timed(desk.clerk(), &Counter::CallNext, desk.at<queue::v1::CallNextRequest>())
                      ->ticket()
                      .name();
        started = false;
      }
      if (!in_hand.empty() && finish(desk, in_hand, started)) {
        in_hand.clear();
      } else {
        std::this_thread::sleep_for(std::chrono::seconds(1));
      }
    }
  }

  bool finish(const Desk& desk, const std::string& ticket, bool& started) {
    started = started || timed(desk.clerk(), &Counter::StartService,
                               desk.with<queue::v1::TicketCommandRequest>(ticket))
                             .ok();
    return started && timed(desk.clerk(), &Counter::CompleteService,
                            desk.with<queue::v1::CompleteServiceRequest>(ticket))
                          .ok();
  }

  void open_boards(std::vector<std::jthread>& hands) {
    if (wish_.watchers == 0) return;
    const auto display = server_.enrol(wish_.board_code);
    for (int i = 0; i < wish_.watchers; ++i) {
      hands.emplace_back([this, display, i] { watch(display, office(i)); });
    }
  }

  /// As the programs: a stream that ended is opened again.
  void watch(const Client& display, const std::string& at) {
    watch::v1::WatchBoardRequest request;
    request.set_office(at);
    watch::v1::BoardUpdate update;
    while (Clock::now() < end_) {
      BoardWatcher board(display, &Watch::WatchBoard, request);
      const Listed listed(*this, board);
      bool heard = false;
      while (board.read(update)) {
        heard = true;
        figures_.update();
      }
      if (!heard) std::this_thread::sleep_for(kBeforeReopening);
    }
  }

  /// Among the boards that are cut at the end.
  class Listed {
   public:
    Listed(Load& load, BoardWatcher& board) : load_(load), board_(board) {
      const std::scoped_lock lock(load_.boards_mutex_);
      load_.boards_.insert(&board_);
      if (Clock::now() >= load_.end_) board_.cut();
    }
    ~Listed() {
      const std::scoped_lock lock(load_.boards_mutex_);
      load_.boards_.erase(&board_);
    }
    Listed(const Listed&) = delete;
    Listed& operator=(const Listed&) = delete;

   private:
    Load& load_;
    BoardWatcher& board_;
  };

  const Wish wish_;
  const RealServer server_;
  const Client kiosk_;
  const std::vector<std::string> offices_;
  Clock::time_point end_;
  Figures figures_;
  std::mutex boards_mutex_;
  std::set<BoardWatcher*> boards_;
};

}  // namespace
}  // namespace yichuang::test

int main(int argc, char** argv) {
  try {
    yichuang::test::Load(yichuang::test::read_wish(argc, argv)).run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
