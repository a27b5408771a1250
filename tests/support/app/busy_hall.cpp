#include "tests/support/app/busy_hall.h"

#include <fmt/format.h>

#include "backend/domain/identity_number.h"

namespace yichuang::test {
namespace {

using std::chrono::September;

constexpr domain::CivilDate kMonday{std::chrono::year{2026}, September, std::chrono::day{21}};

domain::Service service(const std::string& code, char prefix) {
  domain::Service made;
  made.code = code;
  made.name = {"业务" + code, "Service " + code};
  made.ticket_prefix = prefix;
  return made;
}

domain::WindowDef window(const std::string& code, std::vector<std::string> services) {
  domain::WindowDef made;
  made.code = code;
  made.label = {code + "号窗口", "Window " + code};
  made.all_services = services.empty();
  made.services = std::move(services);
  return made;
}

domain::Office office(const std::string& code, const std::string& parent,
                      const std::vector<domain::ServiceAtOffice>& services,
                      std::vector<domain::WindowDef> windows) {
  domain::Office made;
  made.code = code;
  made.parent = parent;
  made.level = parent.empty() ? domain::OfficeLevel::kCity : domain::OfficeLevel::kCounty;
  made.name = {"车管所" + code, "Office " + code};
  for (std::size_t day = 0; day < 5; ++day) made.hours.weekdays[day] = {{510, 720}, {810, 1050}};
  made.services = services;
  made.windows = std::move(windows);
  return made;
}

}  // namespace

domain::Instant on_monday(int hour, int minute, int second) {
  return domain::Instant{std::chrono::sys_days{kMonday}} + std::chrono::hours{hour} +
         std::chrono::minutes{minute} + std::chrono::seconds{second};
}

domain::CataloguePtr busy_catalogue(const std::function<void(domain::Catalogue&)>& change) {
  domain::Catalogue catalogue;
  catalogue.edition = "test-busy";
  catalogue.services = {service("DL-06", 'A'), service("DL-15", 'A'), service("VE-01", 'B'),
                        service("EB-02", 'C'), service("VI-05", 'D')};
  catalogue.offices = {
      office(kCity, "", {{.service = "DL-06"}, {.service = "VE-01"}}, {window("1", {})}),
      office(kOffice, kCity,
             {{.service = "DL-06"},
              {.service = "DL-15"},
              {.service = "VE-01"},
              {.service = "EB-02", .daily_quota = 2},
              {.service = "VI-05", .precheck_only = true}},
             {window("1", {}), window("2", {"DL-06", "DL-15"}), window("3", {"VE-01"})})};
  catalogue.calendar = {
      {domain::plus_days(kMonday, -1), domain::CalendarKind::kWorkday, {"调休", "Swap day"}},
      {domain::plus_days(kMonday, 10), domain::CalendarKind::kHoliday, {"国庆节", "National Day"}}};
  change(catalogue);
  return std::make_shared<const domain::CatalogueIndex>(std::move(catalogue));
}

std::string identity_number(std::string_view birth, int order) {
  const std::string first = fmt::format("610999{}{:03}", birth, order);
  return first + domain::identity_check_character(first);
}

app::Person person(int order, std::string_view birth) {
  return {identity_number(birth, order), "张三", fmt::format("1380000{:04}", order)};
}

}  // namespace yichuang::test
