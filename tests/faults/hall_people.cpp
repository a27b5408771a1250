// A day in which known people pass through every command that touches a person, and through the
// wrong doors too: what is typed into a field that is not for it. Reads "identity name phone" a
// line on standard input; what the server answers does not matter here, only that it was asked.
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/real_server.h"
#include "yichuang/appointments/v1/appointment_service.grpc.pb.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::test {
namespace {

using Appointments = appointments::v1::AppointmentService::Stub;
using Identity = identity::v1::IdentityService::Stub;

constexpr const char* kOffice = "offices/610902";
constexpr const char* kElsewhere = "offices/610900";

struct Person {
  std::string identity;
  std::string name;
  std::string phone;
};

struct Wish {
  std::string server;
  std::string authority;
  std::string kiosk_code;
  std::string login;
  std::string password;
  std::string date;
};

class Day {
 public:
  explicit Day(const Wish& wish)
      : wish_(wish),
        server_(wish.server, wish.authority),
        kiosk_(server_.enrol(wish.kiosk_code)),
        staff_(server_.log_in(wish.login, wish.password)),
        desk_(staff_, std::string(kOffice) + "/windows/1") {
    desk_.open();
  }

  void pass(const Person& person, int number) {
    visit(person, number);
    book(person, number);
    wrong_doors(person);
  }

  /// How the calls ended, by reason.
  const std::map<std::string, int>& outcomes() const { return outcomes_; }

 private:
  template <class Stub, class Request, class Response>
  Response ask(const Client& client,
               grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
               Request request) {
    if constexpr (requires { request.set_request_id(""); }) {
      request.set_request_id(fresh_request_id());
    }
    auto answer = client.call_as_is(rpc, request);
    ++outcomes_[reason_of(answer.status)];
    return std::move(answer.value);
  }

  queue::v1::IssueTicketRequest wish_of(const Person& person) const {
    auto request = test::wish("610902", {"DL-06"}, person.identity);
    request.mutable_person()->set_name(person.name);
    request.mutable_person()->set_phone(person.phone);
    return request;
  }

  void visit(const Person& person, int number) {
    auto request = wish_of(person);
    if (number % 2 == 1) request.set_channel(queue::v1::Ticket::DESK);
    const auto ticket =
        ask(number % 2 == 1 ? staff_ : kiosk_, &Tickets::IssueTicket, request).ticket().name();
    find(person);
    queue::v1::AnnotateTicketRequest note;
    note.set_ticket(ticket);
    note.set_note("需要轮椅");
    ask(staff_, &Counter::AnnotateTicket, note);
    queue::v1::ReprintTicketRequest reprint;
    reprint.set_name(ticket);
    ask(kiosk_, &Tickets::ReprintTicket, reprint);
    serve(ticket, number);
    queue::v1::RateTicketRequest rating;
    rating.set_name(ticket);
    rating.set_stars(4);
    ask(kiosk_, &Tickets::RateTicket, rating);
  }

  void serve(const std::string& ticket, int number) {
    const auto command = desk_.with<queue::v1::TicketCommandRequest>(ticket);
    ask(staff_, &Counter::CallNext, desk_.at<queue::v1::CallNextRequest>());
    ask(staff_, &Counter::StartService, command);
    if (number % 5 == 0) {
      ask(staff_, &Counter::ParkTicket, desk_.with<queue::v1::ParkTicketRequest>(ticket));
      ask(staff_, &Counter::UnparkTicket, command);
      ask(staff_, &Counter::StartService, command);
    }
    if (number % 7 == 0) {
      auto transfer = desk_.with<queue::v1::TransferTicketRequest>(ticket);
      transfer.set_target_office(kElsewhere);
      ask(staff_, &Counter::TransferTicket, transfer);
      return;
    }
    ask(staff_, &Counter::CompleteService, desk_.with<queue::v1::CompleteServiceRequest>(ticket));
  }

  void find(const Person& person) {
    for (const auto* client : {&kiosk_, &staff_}) {
      queue::v1::FindTicketsRequest by_number;
      by_number.set_office(kOffice);
      by_number.set_identity_number(person.identity);
      ask(*client, &Tickets::FindTickets, by_number);
      by_number.set_phone(person.phone);
      ask(*client, &Tickets::FindTickets, by_number);
    }
  }

  void book(const Person& person, int number) {
    appointments::v1::ListSlotsRequest list;
    list.set_office(kOffice);
    list.set_date(wish_.date);
    const auto slots = ask(staff_, &Appointments::ListSlots, list);
    if (slots.slots_size() == 0) return;
    appointments::v1::HoldSlotRequest hold;
    hold.set_office(kOffice);
    hold.add_services("services/DL-06");
    *hold.mutable_start_time() = slots.slots(number % slots.slots_size()).start_time();
    appointments::v1::ConfirmAppointmentRequest confirm;
    confirm.set_name(ask(staff_, &Appointments::HoldSlot, hold).name());
    confirm.set_identity_number(person.identity);
    confirm.set_holder_name(person.name);
    confirm.set_phone(person.phone);
    ask(staff_, &Appointments::ConfirmAppointment, confirm);
    appointments::v1::FindAppointmentsRequest find;
    find.set_office(kOffice);
    find.set_identity_number(person.identity);
    ask(kiosk_, &Appointments::FindAppointments, find);
    find.set_phone(person.phone);
    ask(kiosk_, &Appointments::FindAppointments, find);
    appointments::v1::CancelAppointmentRequest cancel;
    cancel.set_name(confirm.name());
    if (number % 2 == 0) ask(staff_, &Appointments::CancelAppointment, cancel);
  }

  /// People type what they have where they are.
  void wrong_doors(const Person& person) {
    for (const auto& typed : {person.identity, person.name, person.phone}) {
      identity::v1::LoginRequest login;
      login.set_login(typed);
      login.set_password(typed);
      ask(staff_, &Identity::Login, login);
      queue::v1::FindTicketsRequest find;
      find.set_office(kOffice);
      find.set_visit_code(typed);
      ask(kiosk_, &Tickets::FindTickets, find);
      find.set_number(typed);
      ask(kiosk_, &Tickets::FindTickets, find);
      find.set_identity_number(typed + "7");
      ask(kiosk_, &Tickets::FindTickets, find);
      queue::v1::GetTicketRequest get;
      get.set_name(std::string(kOffice) + "/tickets/" + typed);
      ask(kiosk_, &Tickets::GetTicket, get);
      auto issue = wish_of(person);
      issue.set_services(0, "services/" + typed);
      ask(kiosk_, &Tickets::IssueTicket, issue);
      issue = wish_of(person);
      issue.set_office("offices/" + typed);
      ask(kiosk_, &Tickets::IssueTicket, issue);
      issue = wish_of(person);
      issue.mutable_person()->set_identity_number(typed + typed);
      ask(kiosk_, &Tickets::IssueTicket, issue);
      issue = wish_of(person);
      issue.mutable_person()->set_phone(typed + typed);
      ask(kiosk_, &Tickets::IssueTicket, issue);
    }
  }

  const Wish wish_;
  const RealServer server_;
  const Client kiosk_;
  const Client staff_;
  const Desk desk_;
  std::map<std::string, int> outcomes_;
};

int run(int argc, char** argv) {
  Wish wish;
  CLI::App cli("Known people in a hall.", "hall_people");
  cli.add_option("--server", wish.server)->required();
  cli.add_option("--authority", wish.authority)->required();
  cli.add_option("--kiosk-code", wish.kiosk_code)->required();
  cli.add_option("--login", wish.login)->required();
  cli.add_option("--password", wish.password)->required();
  cli.add_option("--date", wish.date)->required();
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return cli.exit(error);
  }
  Day day(wish);
  Person person;
  for (int number = 0; std::cin >> person.identity >> person.name >> person.phone; ++number) {
    day.pass(person, number);
  }
  for (const auto& [reason, count] : day.outcomes()) {
    std::printf("%s %d\n", reason.c_str(), count);
  }
  return 0;
}

}  // namespace
}  // namespace yichuang::test

int main(int argc, char** argv) {
  try {
    return yichuang::test::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
