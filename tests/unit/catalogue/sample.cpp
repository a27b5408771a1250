#include "tests/unit/catalogue/sample.h"

#include <ostream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace yichuang::catalogue::testing {
namespace {

constexpr std::string_view kSample = R"(edition: test-1
materials:
  - {code: identity, name: {zh: 身份证, en: Identity card}}
services:
  - code: DL-06
    name: {zh: 期满换证, en: Renewal}
    category: licence
    limit: {days: 1, type: working}
    levels: [city, county, station]
    materials: [identity]
    cross_province: anywhere
    ticket_prefix: C
    expected_seconds: 600
  - code: VH-22
    name: {zh: 校车标牌, en: School-bus plates}
    category: vehicle
    levels: [city]
    cross_province: home-only
    ticket_prefix: B
    expected_seconds: 900
opening_hours:
  - code: hall
    weekdays:
      mon: ["09:00-12:00", "14:00-17:00"]
      fri: ["09:00-12:00"]
queue_policies:
  - code: plain
    max_calls: 3
    day_end: "19:00"
service_lists:
  - code: everyday
    services: [DL-06]
offices:
  - code: "610900"
    level: city
    name: {zh: 市车管所, en: City office}
    short_name: {zh: 市, en: City}
    address: {zh: 安康市, en: Ankang}
    opening_hours: hall
    queue_policy: plain
    service_lists: [everyday]
    services: [VH-22]
    windows:
      - {code: "1", label: {zh: 综合, en: All}}
      - {code: "2", label: {zh: 校车, en: Buses}, services: [VH-22]}
  - code: "610902"
    parent: "610900"
    level: county
    name: {zh: 汉滨车管所, en: Hanbin office}
    short_name: {zh: 汉滨, en: Hanbin}
    address: {zh: 汉滨区, en: Hanbin}
    opening_hours: hall
    service_lists: [everyday]
    windows:
      - {code: "1", label: {zh: 综合, en: All}}
calendar:
  - {date: 2026-02-14, kind: workday, name: {zh: 调休, en: Swap day}}
  - {from: 2026-02-15, to: 2026-02-23, kind: holiday, name: {zh: 春节, en: Spring}}
situations:
  - code: expiring
    name: {zh: 快到期了, en: Expiring}
    hint: {zh: 换证, en: Renew it}
    icon: renew
    services: [DL-06]
    keywords: [换证, renew]
)";

}  // namespace

std::string_view sample() { return kSample; }

std::string edited_sample(const std::vector<Edit>& edits) {
  std::istringstream lines{std::string{kSample}};
  std::string edited;
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    for (const Edit& edit : edits) {
      if (edit.line == number) line = edit.text;
    }
    edited += line + '\n';
  }
  return edited;
}

std::vector<std::string> faults_of(const std::string& bytes) {
  const auto loaded = parse_catalogue({{"c.yaml", bytes}});
  std::vector<std::string> faults;
  if (loaded) return faults;
  for (const Fault& fault : loaded.error()) {
    EXPECT_FALSE(fault.message_zh.empty()) << fault.message_en;
    const std::string text = to_string(fault);
    const std::string_view file = "c.yaml:";
    faults.push_back(text.starts_with(file) ? text.substr(file.size()) : text);
  }
  return faults;
}

std::ostream& operator<<(std::ostream& out, const FaultCase& row) { return out << row.name; }

}  // namespace yichuang::catalogue::testing
