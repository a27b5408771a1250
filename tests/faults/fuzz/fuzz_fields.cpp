// Texts that come from outside as the rules of the hall read them: names of resources, identity
// numbers, phones, plates, dates, roles, visit codes, certificate requests.
#include <string>

#include "backend/domain/access.h"
#include "backend/domain/civil.h"
#include "backend/domain/identity_number.h"
#include "backend/domain/mask.h"
#include "backend/domain/phone.h"
#include "backend/domain/plate.h"
#include "backend/domain/resource_name.h"
#include "backend/domain/utf8.h"
#include "backend/rpc/fields.h"
#include "backend/security/certificate_request.h"
#include "backend/security/visit_code.h"
#include "tests/faults/fuzz/entry.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::fuzz {
namespace {

constexpr domain::CivilDate kToday{std::chrono::year{2026}, std::chrono::month{9},
                                   std::chrono::day{21}};

void read_person(std::string_view text) {
  domain::IdentityNumberOptions options;
  options.allow_test_area = true;
  if (const auto number = domain::IdentityNumber::parse(text, kToday, options)) {
    const auto again = domain::IdentityNumber::parse(number->text(), kToday, options);
    require(again && *again == *number, "an identity number is read back");
    require(number->age_on(kToday) >= 0 && number->age_on(kToday) <= 150, "an age that can be");
    const auto masked = domain::mask_identity_number(number->text());
    require(masked.find(number->text().substr(6, 8)) == std::string::npos, "a masked birth date");
  }
  if (const auto phone = domain::parse_phone(text)) {
    const auto again = domain::parse_phone(*phone);
    require(again && *again == *phone, "a phone is read back");
    require(domain::mask_phone(*phone) != *phone, "a masked phone");
  }
  if (const auto plate = domain::parse_plate(text)) {
    const auto again = domain::parse_plate(*plate);
    require(again && *again == *plate, "a plate is read back");
    require(domain::mask_plate(*plate) != *plate, "a masked plate");
  }
  require(domain::is_utf8(domain::mask_name(text)), "a masked name is UTF-8");
  require(domain::is_utf8(domain::mask_identity_number(text)), "a masked number is UTF-8");
  require(domain::is_utf8(domain::mask_phone(text)), "a masked phone is UTF-8");
  require(domain::is_utf8(domain::mask_plate(text)), "a masked plate is UTF-8");
}

void read_names(std::string_view text) {
  if (const auto office = domain::parse_office_name(text)) {
    require(domain::office_name(*office) == text, "an office's name is read back");
  }
  if (const auto service = domain::parse_service_name(text)) {
    require(domain::service_name(*service) == text, "a service's name is read back");
  }
  if (const auto ticket = rpc::ticket_field(text)) {
    require(ticket->id > 0, "an id is positive");
  }
  if (const auto window = rpc::window_field(text)) {
    require(domain::window_name(window->office, window->code) == text, "a window is read back");
  }
  for (const auto* collection : {"appointments", "closures", "helpCalls"}) {
    static_cast<void>(rpc::resource_field(text, collection));
  }
  static_cast<void>(domain::parse_id_name(text, "users"));
}

void read_fields(const std::string& text) {
  if (const auto date = domain::parse_date(text)) {
    require(domain::to_string(*date) == text, "a date is read back");
  }
  if (const auto grants = domain::parse_grants(text)) {
    const auto again = domain::parse_grants(domain::to_string(*grants));
    require(again && *again == *grants, "roles are read back");
  }
  if (rpc::check_text(text, 50, "note")) {
    require(domain::count_code_points(text) <= 50, "a text that passed is short");
    require(domain::is_utf8(text), "a text that passed is UTF-8");
  }
  static_cast<void>(rpc::version_field(text));
  static_cast<void>(rpc::page_field(0, text));
}

}  // namespace
}  // namespace yichuang::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const auto text = fuzz::text_of(data, size);
  fuzz::read_person(text);
  fuzz::read_names(text);
  fuzz::read_fields(std::string(text));
  static const security::VisitCodes kCodes(security::test_ring(7), security::Suite::kInternational);
  if (const auto ticket = kCodes.ticket_of(text)) {
    fuzz::require(kCodes.code_of(*ticket) == text, "only our own code opens a ticket");
  }
  static_cast<void>(security::check_certificate_request(text));
  return 0;
}
