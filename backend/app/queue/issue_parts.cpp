#include <algorithm>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "backend/app/queue/parts.h"
#include "backend/domain/identity_number.h"
#include "backend/domain/mask.h"
#include "backend/domain/phone.h"
#include "backend/domain/resource_name.h"
#include "backend/domain/utf8.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr int kLastNumber = 999;           // three digits are printed, shown and spoken
constexpr std::size_t kLongestName = 50;   // characters
constexpr int kBeforeOpeningMinutes = 60;  // people queue before the doors and over lunch
constexpr const char* kGeneralPrefix = "A";
constexpr const char* kAppointmentPrefix = "Y";

std::string prefix_of(const Context& context, const domain::Ticket& ticket,
                      const std::vector<std::string>& services) {
  if (ticket.channel == domain::Channel::kAppointment) return kAppointmentPrefix;
  std::set<char> prefixes;
  for (const auto& code : services) {
    prefixes.insert(context.catalogue().service(code)->ticket_prefix);
  }
  return prefixes.size() == 1 ? std::string(1, *prefixes.begin()) : kGeneralPrefix;
}

bool covers(const domain::OfficeClosure& closure, domain::Instant now,
            const std::vector<std::string>& services) {
  if (now < closure.start || now >= closure.end) return false;
  const auto closed = split_codes(closure.services);
  return closed.empty() || std::ranges::any_of(services, [&](const std::string& service) {
           return std::ranges::find(closed, service) != closed.end();
         });
}

}  // namespace

Status check_services(const Context& context, const domain::Office& office,
                      const std::vector<std::string>& services) {
  if (services.empty()) {
    return fail(Reason::kFieldMissing, "no service was chosen", {{"field", "services"}});
  }
  const auto limit = static_cast<std::size_t>(office.policy.max_services_per_ticket);
  if (services.size() > limit) {
    return fail(Reason::kTooManyServices, "too many services", {{"limit", std::to_string(limit)}});
  }
  for (const auto& service : services) {
    if (context.catalogue().service(service) == nullptr) {
      return fail(Reason::kServiceNotFound, "no such service", {{"service", service}});
    }
    if (context.catalogue().service_at(office.code, service) == nullptr) {
      return fail(Reason::kServiceNotAtOffice, "the office does not handle the service",
                  {{"office", office.code}, {"service", service}});
    }
    if (std::ranges::count(services, service) > 1) {
      return fail(Reason::kFieldInvalid, "a service stands twice", {{"field", "services"}});
    }
  }
  return {};
}

Status check_precheck(const Context& context, const domain::Office& office,
                      const std::vector<std::string>& services) {
  for (const auto& service : services) {
    if (context.catalogue().service_at(office.code, service)->precheck_only) {
      return fail(Reason::kPrecheckRequired, "the desk gives this number", {{"service", service}});
    }
  }
  return {};
}

Status check_open(Context& context, const domain::Office& office,
                  const std::vector<std::string>& services) {
  for (const auto& closure : context.tx().appointments().closures(office.code, context.now())) {
    if (covers(closure, context.now(), services)) {
      return fail(
          Reason::kOfficeClosed, "closed out of plan",
          {{"office", office.code}, {"closure", domain::closure_name(office.code, closure.id)}});
    }
  }
  if (context.environment().ignore_opening_hours) return {};
  const auto local = context.local(office);
  const auto next = domain::next_open(office.hours, context.calendar(), local.date, local.minute);
  if (next && next->date == local.date &&
      next->interval.from_minute - local.minute <= kBeforeOpeningMinutes) {
    return {};
  }
  std::map<std::string, std::string> metadata{{"office", office.code}};
  if (next) {
    metadata["opens"] = domain::to_string(next->date) + " " +
                        std::to_string(next->interval.from_minute / 60) + ":" +
                        std::to_string(next->interval.from_minute % 60 + 100).substr(1);
  }
  return fail(Reason::kOfficeClosed, "the office is closed", std::move(metadata));
}

Result<KnownHolder> known_holder(Context& context, const domain::Office& office,
                                 const Person& person) {
  KnownHolder known;
  nlohmann::json clear = nlohmann::json::object();
  const auto& secrets = context.environment().secrets;
  if (!person.identity_number.empty()) {
    const auto today = context.local(office).date;
    domain::IdentityNumberOptions options;
    options.allow_test_area = context.environment().allow_test_identities;
    const auto number = domain::IdentityNumber::parse(person.identity_number, today, options);
    if (!number) return tl::unexpected(number.error());
    known.age = number->age_on(today);
    known.holder.identity_index = secrets.identity_index(number->text());
    known.holder.masked_identity = domain::mask_identity_number(number->text());
    clear["identity_number"] = number->text();
  }
  if (!person.phone.empty()) {
    const auto phone = domain::parse_phone(person.phone);
    if (!phone) return tl::unexpected(phone.error());
    known.holder.phone_index = secrets.phone_index(*phone);
    known.holder.masked_phone = domain::mask_phone(*phone);
    clear["phone"] = *phone;
  }
  if (!person.name.empty()) {
    if (person.name.size() > kLongestName * 4) {
      return fail(Reason::kFieldTooLong, "the name is too long",
                  {{"field", "person.name"}, {"limit", std::to_string(kLongestName)}});
    }
    known.holder.masked_name = domain::mask_name(person.name);
    clear["name"] = person.name;
  }
  if (!clear.empty()) {
    known.holder.sealed = secrets.seal(
        clear.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), "holder");
  }
  return known;
}

Result<domain::Ticket> enter_line(Context& context, const domain::Office& office,
                                  domain::Ticket ticket, const std::vector<std::string>& services) {
  ticket.id = context.environment().ids.next(context.now());
  ticket.office = office.code;
  ticket.business_date = context.local(office).date;
  ticket.prefix = prefix_of(context, ticket, services);
  ticket.prints = 1;
  for (const auto& service : services) {
    const auto* offer = context.catalogue().service_at(office.code, service);
    const auto counted = context.tx().tickets().count_issue(office.code, ticket.business_date,
                                                            service, offer->daily_quota);
    if (!counted) return tl::unexpected(counted.error());
    domain::TicketItem item;
    item.ticket = ticket.id;
    item.ordinal = static_cast<int>(ticket.items.size()) + 1;
    item.service = service;
    ticket.items.push_back(std::move(item));
  }
  const auto number = context.tx().tickets().next_number(office.code, ticket.business_date,
                                                         ticket.prefix, kLastNumber);
  if (!number) return tl::unexpected(number.error());
  ticket.number = *number;
  domain::refresh_pending(ticket);
  if (const auto stored = context.tx().tickets().insert(ticket); !stored) {
    return tl::unexpected(stored.error());
  }
  context.record("ticket.issued", office.code, domain::ticket_name(office.code, ticket.id),
                 {{"number", domain::display_number(ticket)}});
  return ticket;
}

}  // namespace yichuang::app
