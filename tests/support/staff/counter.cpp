#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/support/staff/staff.h"
#include "yichuang/queue/v1/counter_service.grpc.pb.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

// Clerks without a screen: opens a window for each login, 1, 2 and so on, and says "ready". Every
// line on standard input is the number of a window that calls, serves and completes its next
// citizen; the answer is that citizen's number, or "-" when nobody waits. Before that, a line may
// be filled.

namespace yichuang::test {
namespace {

using Counter = queue::v1::CounterService::Stub;
using Tickets = queue::v1::TicketService::Stub;

constexpr int kTries = 300;  ///< a server that is away comes back within a minute
constexpr std::chrono::milliseconds kPause{200};

class Clerk {
 public:
  Clerk(const Account& account, const std::string& window)
      : client_(log_in(account)), window_(window) {
    queue::v1::OpenWindowRequest open;
    must(&Counter::OpenWindow, open);
  }

  std::string serve_next() const {
    queue::v1::CallNextRequest next;
    const auto called = ask(&Counter::CallNext, next);
    if (called.status.error_code() == grpc::StatusCode::NOT_FOUND) return "-";
    if (!called.ok()) fail(called.status);
    queue::v1::TicketCommandRequest start;
    start.set_ticket(called->ticket().name());
    must(&Counter::StartService, start);
    queue::v1::CompleteServiceRequest complete;
    complete.set_ticket(called->ticket().name());
    must(&Counter::CompleteService, complete);
    return called->ticket().number();
  }

 private:
  /// One command, asked with the same id until the server answers it.
  template <class Request, class Response>
  Answer<Response> ask(grpc::Status (Counter::*rpc)(grpc::ClientContext*, const Request&,
                                                    Response*),
                       Request request) const {
    request.set_request_id(fresh_request_id());
    request.set_window(window_);
    auto answer = client_.call_as_is(rpc, request);
    for (int i = 0; i < kTries && answer.status.error_code() == grpc::StatusCode::UNAVAILABLE;
         ++i) {
      std::this_thread::sleep_for(kPause);
      answer = client_.call_as_is(rpc, request);
    }
    return answer;
  }

  template <class Request, class Response>
  void must(grpc::Status (Counter::*rpc)(grpc::ClientContext*, const Request&, Response*),
            const Request& request) const {
    if (const auto answer = ask(rpc, request); !answer.ok()) fail(answer.status);
  }

  [[noreturn]] void fail(const grpc::Status& status) const {
    std::fprintf(stderr, "%s: %s\n", window_.c_str(), status.error_message().c_str());
    std::exit(EXIT_FAILURE);
  }

  Client client_;
  std::string window_;
};

void fill_line(const Account& account, const std::string& office, const std::string& service,
               int people) {
  const Client desk = log_in(account);
  queue::v1::IssueTicketRequest request;
  request.set_office("offices/" + office);
  request.add_services("services/" + service);
  request.set_channel(queue::v1::Ticket::DESK);
  for (int i = 0; i < people; ++i) {
    request.set_request_id(fresh_request_id());
    const auto given = desk.call_as_is(&Tickets::IssueTicket, request);
    if (given.ok()) continue;
    std::fprintf(stderr, "ticket: %s\n", given.status.error_message().c_str());
    std::exit(EXIT_FAILURE);
  }
}

int serve(int argc, char** argv) {
  Account account;
  std::vector<std::string> logins;
  std::string office;
  std::string service{"DL-06"};
  int waiting{};
  CLI::App cli("Serves a line.", "hall_counter");
  add_options(cli, account);
  cli.add_option("--login", logins)->required();
  cli.add_option("--office", office)->required();
  cli.add_option("--waiting", waiting, "people who are given a ticket first");
  cli.add_option("--service", service, "what they come for");
  CLI11_PARSE(cli, argc, argv);
  std::vector<Clerk> clerks;
  for (const auto& login : logins) {
    account.login = login;
    clerks.emplace_back(account, fmt::format("offices/{}/windows/{}", office, clerks.size() + 1));
  }
  fill_line(account, office, service, waiting);
  std::cout << "ready" << std::endl;
  for (std::size_t window = 0; std::cin >> window;)
    std::cout << clerks.at(window - 1).serve_next() << std::endl;
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace yichuang::test

int main(int argc, char** argv) { return yichuang::test::serve(argc, argv); }
