#include "tests/faults/crowd.h"

#include <thread>

namespace yichuang::faults {
namespace {

using domain::Reason;
using test::Counter;
using test::Tickets;

constexpr const char* kKiosk = "kiosk@610902#7";
constexpr const char* kServices[] = {"DL-01", "DL-06", "VH-01"};

/// As the log of commands calls them.
std::string actor_of(const std::string& token) {
  const auto id = token.substr(token.find('#') + 1);
  return (token.starts_with("kiosk") ? "devices/" : "users/") + id;
}

template <class Request>
Request at(const std::string& window, const std::string& ticket) {
  Request request;
  request.set_window(window);
  request.set_ticket(ticket);
  return request;
}

}  // namespace

Crowd::Crowd(test::HallServer& server, Ledger& ledger, Random random)
    : server_(server), random_(random), ledger_(ledger) {
  for (const std::string number : {"1", "2", "3"}) {
    Seat seat;
    seat.clerk = "clerk@610902#1" + number;
    seat.window = "offices/610902/windows/" + number;
    seats_.push_back(std::move(seat));
  }
}

bool Crowd::refused(const grpc::Status& status) {
  const auto reason = test::reason_of(status);
  if (status.ok() || reason == domain::to_string(Reason::kNobodyWaiting)) return false;
  const std::lock_guard lock(mutex_);
  ++refusals_[reason];
  return true;
}

template <class Stub, class Request, class Response>
void Crowd::send(const std::string& token,
                 grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
                 Request request, std::function<void(const Response&)> then, Seat* seat) {
  request.set_request_id(test::request_id());
  auto attempt = [this, token, rpc, request, then, seat] {
    const auto answer = server_.as(token).call_as_is(rpc, request);
    if (refused(answer.status)) return false;
    if (seat != nullptr) seat->waits = false;
    if (!answer.ok()) return true;
    ledger_.keep(actor_of(token), request.request_id(), answer.value, position());
    then(answer.value);
    return true;
  };
  if (seat != nullptr) seat->waits = true;
  if (attempt()) return;
  const std::lock_guard lock(mutex_);
  unanswered_.push_back(std::move(attempt));
}

void Crowd::open_windows() {
  for (auto& seat : seats_) {
    queue::v1::OpenWindowRequest request;
    request.set_window(seat.window);
    send<Counter, queue::v1::OpenWindowRequest, queue::v1::Window>(
        seat.clerk, &Counter::OpenWindow, request, [](const auto&) {}, &seat);
  }
}

void Crowd::step() {
  server_.clock.advance(std::chrono::seconds(1 + below(20)));
  look();
  auto& seat = seats_[below(seats_.size())];
  if (below(5) < 2 || seat.waits) {
    issue(kKiosk, wish());
  } else {
    work_at(seat);
  }
}

void Crowd::look() {
  queue::v1::ListWaitingTicketsRequest request;
  request.set_office("offices/610902");
  refused(server_.as(seats_.front().clerk).call(&Counter::ListWaitingTickets, request).status);
}

queue::v1::IssueTicketRequest Crowd::wish() {
  std::vector<std::string> services{kServices[below(3)]};
  if (below(4) == 0) services.emplace_back(kServices[below(3)]);
  if (services.back() == services.front()) services.resize(1);
  return test::wish("610902", services, below(3) == 0 ? next_person() : "");
}

void Crowd::issue(const std::string& kiosk, queue::v1::IssueTicketRequest request) {
  send<Tickets, queue::v1::IssueTicketRequest, queue::v1::IssueTicketResponse>(
      kiosk, &Tickets::IssueTicket, std::move(request), [](const auto&) {});
}

void Crowd::rush(int kiosks) {
  std::vector<std::jthread> all;
  for (int i = 0; i < kiosks; ++i) {
    all.emplace_back([this, kiosk = "kiosk@610902#" + std::to_string(100 + i), request = wish()] {
      issue(kiosk, request);
    });
  }
}

/// Somebody new.
std::string Crowd::next_person() {
  const int person = persons_++;
  return test::identity_number(std::to_string(19'900'101 + person / 1000), person % 1000);
}

void Crowd::work_at(Seat& seat) {
  if (seat.ticket.empty()) {
    begin(seat);
  } else {
    go_on(seat);
  }
}

void Crowd::begin(Seat& seat) {
  if (!seat.parked.empty() && below(2) == 0) {
    const auto ticket = seat.parked.back();
    send<Counter, queue::v1::TicketCommandRequest, queue::v1::Ticket>(
        seat.clerk, &Counter::UnparkTicket,
        at<queue::v1::TicketCommandRequest>(seat.window, ticket),
        [&seat](const queue::v1::Ticket& back) {
          seat.parked.pop_back();
          seat.ticket = back.name();
          seat.serving = true;
        },
        &seat);
    return;
  }
  queue::v1::CallNextRequest request;
  request.set_window(seat.window);
  send<Counter, queue::v1::CallNextRequest, queue::v1::CallNextResponse>(
      seat.clerk, &Counter::CallNext, request,
      [&seat](const queue::v1::CallNextResponse& next) {
        seat.ticket = next.ticket().name();
        seat.serving = false;
      },
      &seat);
}

template <class Request>
void Crowd::leave(Seat& seat, grpc::Status (Counter::*rpc)(grpc::ClientContext*, const Request&,
                                                           queue::v1::Ticket*)) {
  send<Counter, Request, queue::v1::Ticket>(
      seat.clerk, rpc, at<Request>(seat.window, seat.ticket),
      [&seat](const queue::v1::Ticket& ticket) {
        if (ticket.state() == queue::v1::Ticket::PARKED) seat.parked.push_back(ticket.name());
        if (ticket.state() != queue::v1::Ticket::SERVING) seat.ticket.clear();
        seat.serving = ticket.state() == queue::v1::Ticket::SERVING;
      },
      &seat);
}

void Crowd::go_on(Seat& seat) {
  switch (below(8)) {
    case 0:
      return leave<queue::v1::ParkTicketRequest>(seat, &Counter::ParkTicket);
    case 1:
      return transfer(seat);
    case 2:
    case 3:
      if (!seat.serving) {
        return leave<queue::v1::TicketCommandRequest>(seat, &Counter::StartService);
      }
      [[fallthrough]];
    default:
      return leave<queue::v1::CompleteServiceRequest>(seat, &Counter::CompleteService);
  }
}

void Crowd::transfer(Seat& seat) {
  auto request = at<queue::v1::TransferTicketRequest>(seat.window, seat.ticket);
  if (below(2) == 0) {
    request.set_target_office("offices/610921");
  } else {
    const bool is_first = seat.window.ends_with("/1");
    request.set_target_window(is_first ? "offices/610902/windows/2" : "offices/610902/windows/1");
  }
  send<Counter, queue::v1::TransferTicketRequest, queue::v1::TransferTicketResponse>(
      seat.clerk, &Counter::TransferTicket, request, [&seat](const auto&) { seat.ticket.clear(); },
      &seat);
}

void Crowd::send_again() {
  for (auto attempt = unanswered_.begin(); attempt != unanswered_.end();) {
    attempt = (*attempt)() ? unanswered_.erase(attempt) : std::next(attempt);
  }
}

}  // namespace yichuang::faults
