#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/domain/alert_policy.h"
#include "backend/domain/civil.h"
#include "backend/domain/priority.h"

namespace yichuang::domain {

/// What the citizen reads: Chinese first, English second; neither is empty after import.
struct Text {
  std::string zh;
  std::string en;
  bool operator==(const Text&) const = default;
};

enum class OfficeLevel : std::uint8_t { kCity, kCounty, kStation };

/// How a day count of the law is counted (domain glossary: 工作日 / 自然日).
enum class DayType : std::uint8_t { kWorking, kNatural };

/// Where an application may be made (异地办理). The letters follow the domain glossary.
enum class CrossProvince : std::uint8_t {
  kAnywhere,                ///< any office handles it (无差别办理)
  kAnywhereWithTransferIn,  ///< any office, combined with 转入换证 (order 162, article 70)
  kHomeOnly,                ///< issuing or registration place only
  kJoint,                   ///< several offices cooperate (多地联办)
  kDestination,             ///< apply where the file is going
  kNotApplicable,
};

enum class ServiceCategory : std::uint8_t {
  kLicence,
  kVehicle,
  kViolation,
  kElectricBicycle,
  kGuidance
};

struct LegalLimit {
  int days{};  ///< >= 1
  DayType type{DayType::kWorking};
  bool operator==(const LegalLimit&) const = default;
};

struct Material {
  std::string code;  ///< the same paper has the same code in every service, so lists can be merged
  Text name;
  Text note;            ///< may be empty: when it is not needed, which copy, ...
  bool original{true};  ///< false: a copy is enough
  bool operator==(const Material&) const = default;
};

struct Service {
  std::string code;  ///< "DL-06"
  Text name;
  ServiceCategory category{};
  std::optional<LegalLimit> limit;
  std::vector<OfficeLevel> levels;     ///< that may handle it at all; an office's list narrows it
  std::vector<std::string> materials;  ///< codes, in the order they are shown
  CrossProvince cross_province{CrossProvince::kNotApplicable};
  bool online{};              ///< the national app can do it
  bool proxy_allowed{};       ///< orders 162 article 105, 164 article 86
  bool sensitive{};           ///< never named on public screens or in voice
  std::string basis;          ///< article numbers
  Text note;                  ///< may be empty: an exception the citizen has to know
  char ticket_prefix{'A'};    ///< A-Z
  int expected_seconds{600};  ///< typical handling time before anything was measured, 30..7200
  bool operator==(const Service&) const = default;
};

struct ServiceAtOffice {
  std::string service;
  int daily_quota{};       ///< tickets a business day; 0: no limit
  int expected_seconds{};  ///< 0: the service's own
  bool precheck_only{};    ///< only the desk gives a number, after looking at the papers
  bool operator==(const ServiceAtOffice&) const = default;
};

struct WindowDef {
  std::string code;  ///< unique in its office, spoken: "3"
  Text label;
  bool all_services{true};            ///< a one-window counter (综合窗口)
  std::vector<std::string> services;  ///< empty when all_services
  bool operator==(const WindowDef&) const = default;
};

/// Half-open [from, to) in minutes after local midnight, 0..1440.
struct OpeningInterval {
  int from_minute{};
  int to_minute{};
  auto operator<=>(const OpeningInterval&) const = default;
};

struct OpeningHours {
  /// Index 0 is Monday. Holidays close a day; swap days (调休) open it with the hours of Friday.
  std::array<std::vector<OpeningInterval>, 7> weekdays;
  bool operator==(const OpeningHours&) const = default;
};

/// How an office's line is run. Every value is configuration; defaults are this project's.
struct QueuePolicy {
  HeadStarts head_start;          ///< seconds a class is put ahead of its arrival
  int max_calls{3};               ///< calls of one ticket before only no-show is left, 1..9
  int recall_after_seconds{20};   ///< cool-down between calls of one ticket, 0..600
  int no_show_after_calls{2};     ///< calls before no-show may be said, 1..max_calls
  int return_within_minutes{30};  ///< after a no-show the ticket still lives this long
  int return_after_tickets{3};    ///< and comes back behind this many
  int max_services_per_ticket{5};
  int appointment_early_minutes{15};  ///< check-in opens
  int appointment_late_minutes{30};   ///< after that an appointment is an ordinary ticket
  int slot_minutes{30};
  int slot_capacity{2};  ///< appointments a slot, whole office
  int slot_days_ahead{14};
  int slot_hold_seconds{300};  ///< kept while the citizen fills in
  int slot_rest_seconds{600};  ///< a cancelled seat is not given out again before
  int day_end_minute{1140};    ///< minutes after local midnight at which the day is closed
  bool keep_overnight{};       ///< leave the line for tomorrow instead of closing it
  HelpCallPolicy help_calls{};
  AlertPolicy alerts{};
  bool operator==(const QueuePolicy&) const = default;
};

struct Office {
  std::string code;    ///< GB/T 2260 division or township code, or a local one: [0-9A-Z-]{2,20}
  std::string parent;  ///< empty only at the root
  OfficeLevel level{};
  Text name;
  Text short_name;
  Text address;
  std::string phone;
  std::string time_zone{"Asia/Shanghai"};  ///< IANA name
  OpeningHours hours;
  std::vector<WindowDef> windows;
  std::vector<ServiceAtOffice> services;
  QueuePolicy policy;
  bool operator==(const Office&) const = default;
};

enum class CalendarKind : std::uint8_t { kHoliday, kWorkday };

struct CalendarDay {
  CivilDate date;
  CalendarKind kind{};
  Text name;
  bool operator==(const CalendarDay&) const = default;
};

/// A citizen's own words for why they came, leading to services.
struct Situation {
  std::string code;  ///< "lost-papers"
  Text name;
  Text hint;
  std::string icon;                   ///< file stem of the kiosk's icon
  std::vector<std::string> services;  ///< at least one
  std::vector<std::string> keywords;  ///< plain words, zh and en, for the search
  bool operator==(const Situation&) const = default;
};

struct Catalogue {
  std::string edition;  ///< "ankang-2026-11"
  std::vector<Material> materials;
  std::vector<Service> services;
  std::vector<Office> offices;  ///< parents before children
  std::vector<CalendarDay> calendar;
  std::vector<Situation> situations;
  bool operator==(const Catalogue&) const = default;
};

}  // namespace yichuang::domain
