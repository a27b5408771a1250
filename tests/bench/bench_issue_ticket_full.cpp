// What a ticket costs when years of tickets are in the file, against a file that is nearly new:
// processor time of the server's process for one ticket, and time on the clock.
#include <cstdlib>
#include <string>

#include <fmt/format.h>

#include "tests/bench/filler.h"
#include "tests/bench/hall.h"
#include "tests/bench/load.h"
#include "tests/bench/tickets.h"
#include "tests/support/site/daemon.h"

namespace {

using namespace yichuang;

constexpr int kFew = 10'000;
constexpr int kMany = 1'000'000;
constexpr std::uint64_t kSeed = 20261123;
constexpr double kBound = 1.2;
constexpr int kRounds = 5;
constexpr bench::Load kLoad{4000, 16};

/// Microseconds of processor time a ticket costs the server; the least of several rounds, which
/// other work on the machine disturbs least.
double cost_with(int tickets) {
  test::Site site;
  bench::fill(site.data(), tickets, kSeed);
  const test::Daemon server(site.data());
  site.enrol(server.address());
  const auto stub = queue::v1::TicketService::NewStub(site.connect(server.address()));
  bench::run({2000, 16}, bench::issues(*stub, 0));  // fills the caches
  double least = 0;
  for (int round = 1; round <= kRounds; ++round) {
    const auto before = server.processor_time();
    const auto outcome = bench::run(kLoad, bench::issues(*stub, kLoad.calls * round));
    const std::chrono::duration<double, std::micro> used = server.processor_time() - before;
    const double cost = used.count() / kLoad.calls;
    if (round == 1 || cost < least) least = cost;
    bench::print(fmt::format(
        R"("bench":"issue_ticket_full","tickets_in_file":{},"round":{},"server_cpu_us":{:.1f},{})",
        tickets, round, cost, bench::members(outcome)));
  }
  return least;
}

}  // namespace

int main(int argc, char** argv) {
  const int many = argc > 1 ? std::atoi(argv[1]) : kMany;
  const double few_cost = cost_with(kFew);
  const double many_cost = cost_with(many);
  bench::print(fmt::format(
      R"("bench":"issue_ticket_full","tickets_in_file":{},"cpu_us_few":{:.1f},"cpu_us_many":{:.1f},"ratio":{:.3f},"bound":{})",
      many, few_cost, many_cost, many_cost / few_cost, kBound));
  return 0;
}
