#include <cstdio>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/support/staff/staff.h"
#include "yichuang/appointments/v1/appointment_service.grpc.pb.h"

// Books a seat of a hall over its rpc and prints code, start and end of it, one a line.

namespace yichuang::test {
namespace {

using Appointments = appointments::v1::AppointmentService::Stub;

struct Wish {
  Account account;
  std::string office;
  std::string date;
  std::vector<std::string> services;
  std::string identity;
  std::string name;
  std::string phone;
  int skip{};  ///< slots that could be had but are left out
};

Wish read_wish(int argc, char** argv) {
  Wish wish;
  CLI::App cli("Books a seat.", "hall_booking");
  add_options(cli, wish.account);
  cli.add_option("--login", wish.account.login)->required();
  cli.add_option("--office", wish.office)->required();
  cli.add_option("--date", wish.date)->required();
  cli.add_option("--service", wish.services)->required();
  cli.add_option("--identity", wish.identity)->required();
  cli.add_option("--name", wish.name)->required();
  cli.add_option("--phone", wish.phone)->required();
  cli.add_option("--skip", wish.skip);
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::exit(cli.exit(error));
  }
  return wish;
}

/// Seats of the day that still can be had, earliest first; the server alone knows what time it is
/// there, so each is tried.
Answer<appointments::v1::Appointment> hold(const Client& staff, const Wish& wish) {
  appointments::v1::ListSlotsRequest list;
  list.set_office("offices/" + wish.office);
  list.set_date(wish.date);
  appointments::v1::HoldSlotRequest request;
  request.set_office(list.office());
  for (const auto& service : wish.services) request.add_services("services/" + service);
  int had = 0;
  const auto listed = staff.call(&Appointments::ListSlots, list);
  for (const auto& slot : listed->slots()) {
    *request.mutable_start_time() = slot.start_time();
    request.set_request_id(fresh_request_id());
    auto held = staff.call(&Appointments::HoldSlot, request);
    if (held.ok() && had++ == wish.skip) return held;
  }
  return {{grpc::StatusCode::NOT_FOUND, "no seat is left that day"}, {}};
}

int book(const Wish& wish) {
  const Client staff = log_in(wish.account);
  const auto held = hold(staff, wish);
  appointments::v1::ConfirmAppointmentRequest request;
  request.set_request_id(fresh_request_id());
  request.set_name(held->name());
  request.set_identity_number(wish.identity);
  request.set_holder_name(wish.name);
  request.set_phone(wish.phone);
  const auto booked = held.ok() ? staff.call(&Appointments::ConfirmAppointment, request) : held;
  if (!booked.ok()) {
    std::fprintf(stderr, "booking: %s\n", booked.status.error_message().c_str());
    return EXIT_FAILURE;
  }
  std::printf("%s\n%lld\n", booked->code().c_str(),
              static_cast<long long>(booked->start_time().seconds()));
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace yichuang::test

int main(int argc, char** argv) {
  try {
    return yichuang::test::book(yichuang::test::read_wish(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return EXIT_FAILURE;
  }
}
