#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "tests/faults/ledger.h"
#include "tests/faults/seed.h"
#include "tests/support/rpc/client.h"
#include "tests/support/site/site.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace yichuang::faults {

/// Kiosks that issue and clerks who call and complete at the city's office, all at once and over
/// TLS, until they are stopped or the server is gone. Whoever got no answer begins the next time
/// with the same command, request_id and all.
class Load {
 public:
  static constexpr int kKiosks = 3;
  static constexpr int kClerks = 4;

  /// Of a site with that many clerks and windows, which `address` serves and where the kiosk is
  /// enrolled. The site must outlive it.
  Load(const test::Site& site, const std::string& address);
  ~Load();

  void begin(const std::string& address);
  /// Until so many more commands were answered.
  void wait_for(int answers);
  /// Each ends after the command it is at.
  void stop();

  /// Answers by now; since the load was made.
  int answers() const { return answers_; }
  const Ledger& ledger() const { return ledger_; }
  /// Refusals, tickets that were given twice, citizens who were called to two windows.
  Findings findings() const;
  std::size_t tickets() const { return issued_.size(); }

  /// Sends commands again that were answered long ago; what is answered otherwise now.
  Findings ask_again(const std::string& address, int commands, Random& random);

 private:
  struct Kiosk;
  struct Clerk;

  template <class Stub, class Request, class Response>
  bool send(const test::Client& client, const std::string& actor,
            grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
            const Request& request, Response& response);
  bool work(Kiosk& kiosk, const test::Client& client);
  bool work(Clerk& clerk, const test::Client& client);
  void note(std::string finding);

  const test::Site& site_;
  Ledger ledger_;
  std::vector<std::unique_ptr<Kiosk>> kiosks_;
  std::vector<std::unique_ptr<Clerk>> clerks_;
  std::string kiosk_name_;
  std::vector<std::jthread> threads_;
  std::atomic<bool> stopping_{};
  std::atomic<int> answers_{};
  std::condition_variable answered_;

  mutable std::mutex mutex_;                   // of all below
  std::map<std::string, std::string> issued_;  ///< name by day and number
  std::map<std::string, std::string> called_;  ///< window by ticket
  std::vector<std::pair<queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>>
      first_answers_;
  Findings findings_;
};

}  // namespace yichuang::faults
