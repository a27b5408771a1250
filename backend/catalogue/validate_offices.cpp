#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {
namespace {

constexpr const char* kZoneInfo = "/usr/share/zoneinfo";

void report_missing(const Ref& ref, const char* zh, const char* en, FaultLog& faults) {
  faults.add(ref.at, {fmt::format("没有{}“{}”", zh, ref.code),
                      fmt::format("there is no {} '{}'", en, ref.code)});
}

int last_minute(const domain::OpeningHours& hours) {
  int last = 0;
  for (const auto& day : hours.weekdays) {
    for (const auto& interval : day) last = std::max(last, interval.to_minute);
  }
  return last;
}

int day_end_of(const PolicyDraft* policy) {
  return policy == nullptr ? domain::QueuePolicy{}.day_end_minute : policy->value.day_end_minute;
}

void validate_hours_and_policy(const OfficeDraft& office, const DraftIndex& index,
                               FaultLog& faults) {
  const HoursDraft* hours = find(index.hours, office.hours.code);
  const PolicyDraft* policy = find(index.policies, office.policy.code);
  if (hours == nullptr && !office.hours.code.empty()) {
    report_missing(office.hours, "开放时间", "opening hours", faults);
  }
  if (policy == nullptr && !office.policy.code.empty()) {
    report_missing(office.policy, "排队规则", "queue policy", faults);
  }
  if (hours != nullptr && day_end_of(policy) < last_minute(hours->value)) {
    faults.add(office.hours.at,
               {"关门晚于排队规则的 day_end", "closes after the day_end of the queue policy"});
  }
}

/// Zones already looked up, so that a file of thousands of offices asks the disk once.
class ZoneCheck {
 public:
  void operator()(const Ref& zone, FaultLog& faults) {
    if (zone.code.empty() || known_.contains(zone.code)) return;
    if (is_known_time_zone(zone.code)) {
      known_.insert(zone.code);
      return;
    }
    faults.add(zone.at, {fmt::format("未知时区“{}”", zone.code),
                         fmt::format("unknown time zone '{}'", zone.code)});
  }

 private:
  std::set<std::string> known_;
};

}  // namespace

bool is_known_time_zone(std::string_view name) {
  constexpr std::string_view kAllowed =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/";
  if (name.empty() || name.size() > 64 || name.front() == '/' ||
      name.find_first_not_of(kAllowed) != std::string_view::npos) {
    return false;
  }
  std::error_code ignored;
  return std::filesystem::is_regular_file(std::filesystem::path{kZoneInfo} / name, ignored);
}

void validate_office_settings(const CatalogueDraft& draft, const DraftIndex& index,
                              FaultLog& faults) {
  ZoneCheck check_zone;
  for (const OfficeDraft& office : draft.offices) {
    validate_hours_and_policy(office, index, faults);
    check_zone(office.time_zone, faults);
  }
}

}  // namespace yichuang::catalogue
