// What a hall's machine must have: memory of yichuangd with years of tickets in the file and boards
// that watch, how soon it serves, how long a command waits while a backup is made, bytes a ticket.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <grpcpp/generic/generic_stub.h>

#include "tests/bench/filler.h"
#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "tests/bench/tickets.h"
#include "tests/support/site/daemon.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace {

using namespace yichuang;
using Clock = std::chrono::steady_clock;
using watch::v1::WatchService;

constexpr int kTickets = 1'000'000;
constexpr std::uint64_t kSeed = 20261123;
constexpr int kWatchers = 200;
constexpr bench::Load kRound{200, 4};
constexpr double kMemoryBound = 150;  // MB
constexpr double kStartBound = 2000;  // ms
constexpr double kStallBound = 100;   // ms

double millis_since(Clock::time_point from) {
  return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

/// The boards that have their first picture.
class Pictures {
 public:
  void seen() {
    const std::lock_guard lock(mutex_);
    ++count_;
    changed_.notify_all();
  }
  void wait_for(int count) {
    std::unique_lock lock(mutex_);
    if (changed_.wait_for(lock, std::chrono::minutes(1), [&] { return count_ >= count; })) return;
    std::fprintf(stderr, "only %d boards have a picture\n", count_);
    std::exit(EXIT_FAILURE);
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int count_{};
};

/// A board with a connection of its own.
class Board final : public grpc::ClientReadReactor<watch::v1::BoardUpdate> {
 public:
  Board(std::shared_ptr<grpc::Channel> channel, const std::string& office, Pictures& pictures)
      : stub_(WatchService::NewStub(std::move(channel))), pictures_(pictures) {
    request_.set_office(office);
    stub_->async()->WatchBoard(&context_, &request_, this);
    StartRead(&update_);
    StartCall();
  }
  ~Board() override {
    context_.TryCancel();
    ended_.wait(false);
  }
  void OnReadDone(bool ok) override {
    if (!ok) return;
    if (!seen_) pictures_.seen();
    seen_ = true;
    StartRead(&update_);
  }
  void OnDone(const grpc::Status&) override {
    ended_ = true;
    ended_.notify_all();
  }

 private:
  std::unique_ptr<WatchService::Stub> stub_;
  Pictures& pictures_;
  grpc::ClientContext context_;
  watch::v1::WatchBoardRequest request_;
  watch::v1::BoardUpdate update_;
  bool seen_{};
  std::atomic<bool> ended_{};
};

/// The standard health service: an empty request; field 1 of the answer is 1 when it serves.
bool is_healthy(const std::shared_ptr<grpc::Channel>& channel) {
  grpc::GenericStub stub(channel);
  grpc::ClientContext context;
  context.set_wait_for_ready(true);
  const grpc::Slice nothing;
  const grpc::ByteBuffer request(&nothing, 1);
  grpc::ByteBuffer response;
  std::promise<bool> answered;
  stub.UnaryCall(&context, "/grpc.health.v1.Health/Check", {}, &request, &response,
                 [&](const grpc::Status& status) { answered.set_value(status.ok()); });
  if (!answered.get_future().get()) return false;
  std::vector<grpc::Slice> slices;
  response.Dump(&slices);
  std::string bytes;
  for (const auto& slice : slices) bytes.append(slice.begin(), slice.end());
  return bytes == std::string("\x08\x01");
}

void report_start(const test::Site& site, const test::Daemon& server, Clock::time_point spawned,
                  int tickets) {
  if (!is_healthy(site.connect_desk(server.address()))) {
    std::fputs("the server is not healthy\n", stderr);
    std::exit(EXIT_FAILURE);
  }
  bench::print(fmt::format(
      R"("bench":"footprint","what":"start","tickets_in_file":{},"ms":{:.0f},"bound_ms":{})",
      tickets, millis_since(spawned), kStartBound));
}

void report_memory(const char* when, const test::Daemon& server, int watchers, int waiting) {
  bench::print(fmt::format(
      R"("bench":"footprint","what":"memory","when":"{}","watchers":{},"waiting":{},"rss_mb":{:.1f},"most_mb":{:.1f},"bound_mb":{})",
      when, watchers, waiting, static_cast<double>(server.memory_kib("VmRSS")) / 1024,
      static_cast<double>(server.memory_kib("VmHWM")) / 1024, kMemoryBound));
}

struct Issued {
  bench::Outcome outcome;
  double longest_at_s{};  ///< when the longest wait ended
};

/// Tickets one after another until `ended`; at least some.
Issued issue_until(queue::v1::TicketService::Stub& stub, int& issued,
                   const std::function<bool()>& ended) {
  bench::Meter meter;
  const auto from = Clock::now();
  double longest = 0;
  double longest_at = 0;
  for (int round = 0; round < 20 || !ended(); ++round, issued += kRound.calls) {
    meter.run(kRound, bench::issues(stub, issued));
    if (meter.last_max_ms() <= longest) continue;
    longest = meter.last_max_ms();
    longest_at = millis_since(from) / 1000;
  }
  return {meter.outcome(), longest_at};
}

/// How many tickets were given meanwhile; all of them wait in memory.
int report_stall(const test::Site& site, queue::v1::TicketService::Stub& stub) {
  int issued = 0;
  const auto calm = issue_until(stub, issued, [] { return true; });
  const auto from = Clock::now();
  auto backup = std::async(std::launch::async, [&] {
    return site.control({"backup", site.file("backup.db")});
  });
  const auto busy = issue_until(stub, issued, [&] {
    return backup.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  });
  const double took = millis_since(from);
  backup.get();
  bench::print(fmt::format(R"("bench":"footprint","what":"calm","in_flight":{},{})",
                           kRound.in_flight, bench::members(calm.outcome)));
  bench::print(fmt::format(
      R"("bench":"footprint","what":"backup","in_flight":{},{},"longest_at_s":{:.1f},"backup_s":{:.1f},"bound_ms":{})",
      kRound.in_flight, bench::members(busy.outcome), busy.longest_at_s, took / 1000, kStallBound));
  return issued;
}

}  // namespace

int main(int argc, char** argv) {
  const int tickets = argc > 1 ? std::atoi(argv[1]) : kTickets;
  test::Site site;
  auto from = Clock::now();
  bench::fill(site.data(), tickets, kSeed);
  bench::print(fmt::format(
      R"("bench":"footprint","what":"file","tickets":{},"bytes_a_ticket":{:.0f},"fill_s":{:.0f})",
      tickets, static_cast<double>(bench::database_bytes(site.data())) / tickets,
      millis_since(from) / 1000));
  from = Clock::now();
  const test::Daemon server(site.data());
  report_start(site, server, from, tickets);
  site.enrol(server.address());
  Pictures pictures;
  std::vector<std::unique_ptr<Board>> boards;
  const auto& offices = bench::Hall::offices();
  for (std::size_t i = 0; i < kWatchers; ++i) {
    boards.push_back(std::make_unique<Board>(site.connect(server.address()),
                                             offices[i % offices.size()], pictures));
  }
  pictures.wait_for(kWatchers);
  report_memory("watched", server, kWatchers, 0);
  const int waiting =
      report_stall(site, *queue::v1::TicketService::NewStub(site.connect(server.address())));
  report_memory("after load and backup", server, kWatchers, waiting);
  return 0;
}
