#include "tests/faults/load.h"

#include <array>

#include <fmt/format.h>

#include "tests/support/rpc/failures.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::faults {
namespace {

using Counter = queue::v1::CounterService::Stub;
using Tickets = queue::v1::TicketService::Stub;
using Identity = identity::v1::IdentityService::Stub;

constexpr const char* kOffice = "offices/610900";

std::string name_of(const test::Client& client) {
  const auto self = client.call(&Identity::GetSelf, identity::v1::GetSelfRequest{});
  if (!self.ok()) throw std::runtime_error("nobody: " + self.status.error_message());
  return self->name();
}

/// One of each prefix: a quick server gives all numbers of one before a test is over.
constexpr std::array kServices = {"QA-01", "DL-06", "VL-01", "VH-09"};

queue::v1::IssueTicketRequest wish(std::size_t turn) {
  queue::v1::IssueTicketRequest request;
  request.set_request_id(test::request_id());
  request.set_office(kOffice);
  request.add_services(std::string("services/") + kServices[turn % kServices.size()]);
  request.set_channel(queue::v1::Ticket::KIOSK);
  return request;
}

/// The server is gone: a failure it told would carry its cause.
bool is_cut(const grpc::Status& status) {
  const bool is_transport = status.error_code() == grpc::StatusCode::UNAVAILABLE ||
                            status.error_code() == grpc::StatusCode::CANCELLED;
  return is_transport && !test::cause_of(status);
}

/// A quick server empties a line, and a day's numbers, sooner than the load is over.
bool is_used_up(const grpc::Status& status) {
  const auto reason = test::reason_of(status);
  return reason == domain::to_string(domain::Reason::kNobodyWaiting) ||
         reason == domain::to_string(domain::Reason::kTicketNumbersExhausted);
}

}  // namespace

struct Load::Kiosk {
  std::optional<queue::v1::IssueTicketRequest> wanted;
  std::size_t wishes{};
};

struct Load::Clerk {
  std::string name;
  std::string token;
  std::string window;
  std::string ticket;
  std::string request_id;  ///< of the command that has no answer yet
};

Load::Load(const test::Site& site, const std::string& address) : site_(site) {
  kiosk_name_ = name_of({site.connect(address), ""});
  for (int i = 0; i < kKiosks; ++i) kiosks_.push_back(std::make_unique<Kiosk>());
  for (int i = 1; i <= kClerks; ++i) {
    auto clerk = std::make_unique<Clerk>();
    clerk->token = site.log_in(address, i);
    clerk->window = fmt::format("{}/windows/{}", kOffice, i);
    const test::Client client(site.connect_desk(address), clerk->token);
    clerk->name = name_of(client);
    queue::v1::OpenWindowRequest request;
    request.set_window(clerk->window);
    const auto opened = client.call(&Counter::OpenWindow, request);
    if (!opened.ok()) note("not opened: " + test::reason_of(opened.status));
    clerks_.push_back(std::move(clerk));
  }
}

Load::~Load() { stop(); }

void Load::begin(const std::string& address) {
  stopping_ = false;
  for (auto& kiosk : kiosks_) {
    threads_.emplace_back([this, &kiosk, client = test::Client(site_.connect(address), "")] {
      while (!stopping_ && work(*kiosk, client)) {
      }
    });
  }
  for (auto& clerk : clerks_) {
    threads_.emplace_back(
        [this, &clerk, client = test::Client(site_.connect_desk(address), clerk->token)] {
          while (!stopping_ && work(*clerk, client)) {
          }
        });
  }
}

void Load::wait_for(int answers) {
  std::unique_lock lock(mutex_);
  const int enough = answers_ + answers;
  answered_.wait(lock, [&] { return answers_ >= enough || !findings_.empty(); });
}

void Load::stop() {
  stopping_ = true;
  threads_.clear();
}

Findings Load::findings() const {
  const std::lock_guard lock(mutex_);
  return findings_;
}

void Load::note(std::string finding) {
  const std::lock_guard lock(mutex_);
  findings_.push_back(std::move(finding));
  answered_.notify_all();
}

/// False when there was no answer: the command is to be sent again.
template <class Stub, class Request, class Response>
bool Load::send(const test::Client& client, const std::string& actor,
                grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
                const Request& request, Response& response) {
  const auto answer = client.call_as_is(rpc, request);
  if (is_cut(answer.status)) return false;
  if (answer.ok()) {
    ledger_.keep(actor, request.request_id(), answer.value);
  } else if (!is_used_up(answer.status)) {
    note("refused: " + test::reason_of(answer.status));
    return false;
  }
  response = answer.value;
  const std::lock_guard lock(mutex_);
  ++answers_;
  answered_.notify_all();
  return true;
}

bool Load::work(Kiosk& kiosk, const test::Client& client) {
  if (!kiosk.wanted) kiosk.wanted = wish(kiosk.wishes++);
  queue::v1::IssueTicketResponse response;
  if (!send(client, kiosk_name_, &Tickets::IssueTicket, *kiosk.wanted, response)) return false;
  const auto& ticket = response.ticket();
  if (ticket.name().empty()) {  // the day's numbers are used up
    kiosk.wanted.reset();
    return true;
  }
  const std::lock_guard lock(mutex_);
  if (!issued_.emplace(ticket.business_date() + " " + ticket.number(), ticket.name()).second) {
    findings_.push_back(ticket.number() + " was given twice");
  }
  first_answers_.emplace_back(*std::exchange(kiosk.wanted, {}), response);
  return true;
}

bool Load::work(Clerk& clerk, const test::Client& client) {
  if (clerk.request_id.empty()) clerk.request_id = test::request_id();
  if (!clerk.ticket.empty()) {
    queue::v1::CompleteServiceRequest request;
    request.set_request_id(clerk.request_id);
    request.set_window(clerk.window);
    request.set_ticket(clerk.ticket);
    queue::v1::Ticket done;
    if (!send(client, clerk.name, &Counter::CompleteService, request, done)) return false;
    clerk.ticket.clear();
    clerk.request_id.clear();
    return true;
  }
  queue::v1::CallNextRequest request;
  request.set_request_id(clerk.request_id);
  request.set_window(clerk.window);
  queue::v1::CallNextResponse next;
  if (!send(client, clerk.name, &Counter::CallNext, request, next)) return false;
  clerk.ticket = next.ticket().name();
  clerk.request_id.clear();
  if (clerk.ticket.empty()) return true;
  const std::lock_guard lock(mutex_);
  if (!called_.emplace(clerk.ticket, clerk.window).second) {
    findings_.push_back(clerk.ticket + " was called twice");
  }
  return true;
}

Findings Load::ask_again(const std::string& address, int commands, Random& random) {
  const test::Client client(site_.connect(address), "");
  Findings found;
  for (int i = 0; i < commands && !first_answers_.empty(); ++i) {
    const auto& [request, first] = first_answers_[pick(random, first_answers_.size())];
    const auto again = client.call_as_is(&Tickets::IssueTicket, request);
    if (!again.ok() || !is_same(first, again.value)) {
      found.push_back(request.request_id() + " is answered anew: " + test::reason_of(again.status));
    }
  }
  return found;
}

}  // namespace yichuang::faults
