#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "tests/faults/ledger.h"
#include "tests/faults/seed.h"
#include "tests/support/rpc/desk.h"

namespace yichuang::faults {

/// Citizens and clerks of 610902 who do what chance says, one command after another, and remember
/// what they were told. What the storage did not take is sent again when `send_again` is called,
/// with its request_id, as the programs do.
class Crowd {
 public:
  /// Both must outlive it.
  Crowd(test::HallServer& server, Ledger& ledger, Random random);

  /// Three clerks sit down. Before the first step.
  void open_windows();
  void step();
  void steps(int count) {
    for (int i = 0; i < count; ++i) step();
  }
  /// A clerk looks at the line; who sees nothing looks again later.
  void look();
  /// So many kiosks issue at the same moment.
  void rush(int kiosks);
  /// Every command that was not answered yet.
  void send_again();

  /// Commands that were refused, by reason; those chance brings about ("nobody waits") do not
  /// count.
  const std::map<std::string, int>& refusals() const { return refusals_; }
  std::size_t unanswered() const { return unanswered_.size(); }
  /// Moves each time something was answered; set for the ledger's positions.
  std::function<std::size_t()> position = [] { return std::size_t{0}; };

 private:
  struct Seat {
    std::string clerk;
    std::string window;
    std::string ticket;  ///< at the window
    bool serving{};
    std::vector<std::string> parked;
    bool waits{};  ///< for an answer
  };

  template <class Stub, class Request, class Response>
  void send(const std::string& token,
            grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
            Request request, std::function<void(const Response&)> then, Seat* seat = nullptr);
  bool refused(const grpc::Status& status);
  queue::v1::IssueTicketRequest wish();
  void issue(const std::string& kiosk, queue::v1::IssueTicketRequest request);
  std::string next_person();
  void work_at(Seat& seat);
  void begin(Seat& seat);
  void go_on(Seat& seat);
  void transfer(Seat& seat);
  template <class Request>
  void leave(Seat& seat, grpc::Status (test::Counter::*rpc)(grpc::ClientContext*, const Request&,
                                                            queue::v1::Ticket*));
  std::uint64_t below(std::uint64_t bound) { return pick(random_, bound); }

  test::HallServer& server_;
  Random random_;
  Ledger& ledger_;
  std::vector<Seat> seats_;
  std::mutex mutex_;  ///< of the two below
  std::map<std::string, int> refusals_;
  std::list<std::function<bool()>> unanswered_;
  int persons_{};
};

}  // namespace yichuang::faults
