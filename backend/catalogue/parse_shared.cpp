#include <algorithm>

#include <fmt/format.h>

#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {
namespace {

using domain::OpeningInterval;
using domain::QueuePolicy;

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu",
                                                    "fri", "sat", "sun"};

/// "09:00-12:00".
std::optional<OpeningInterval> parse_interval(std::string_view text) {
  if (text.size() != 11 || text[5] != '-') return {};
  const auto from = parse_minute(text.substr(0, 5));
  const auto to = parse_minute(text.substr(6));
  if (!from || !to) return {};
  return OpeningInterval{*from, *to};
}

/// What is wrong with an interval that follows those already read, if anything.
std::optional<Text> interval_fault(const std::optional<OpeningInterval>& interval,
                                   const std::vector<OpeningInterval>& before) {
  if (!interval) return Text{"应写作 09:00-12:00", "must be written as 09:00-12:00"};
  if (interval->from_minute >= interval->to_minute) {
    return Text{"结束不晚于开始", "does not end after it begins"};
  }
  if (!before.empty() && interval->from_minute < before.back().to_minute) {
    return Text{"与前一时段重叠或次序颠倒", "overlaps or precedes the interval before it"};
  }
  return {};
}

std::vector<OpeningInterval> parse_weekday(MapReader& item, std::string_view weekday) {
  std::vector<OpeningInterval> intervals;
  for (const Ref& text : item.scalars(weekday)) {
    const auto interval = parse_interval(text.code);
    if (const auto fault = interval_fault(interval, intervals)) {
      item.fault_at(text.at, *fault);
    } else {
      intervals.push_back(*interval);
    }
  }
  return intervals;
}

void parse_head_start(MapReader& item, domain::HeadStarts& value) {
  constexpr Range kSeconds{0, 7200};
  value.elderly = item.integer_or("elderly", kSeconds, value.elderly);
  value.disabled = item.integer_or("disabled", kSeconds, value.disabled);
  value.soldier = item.integer_or("soldier", kSeconds, value.soldier);
  value.pregnant = item.integer_or("pregnant", kSeconds, value.pregnant);
  value.appointment = item.integer_or("appointment", kSeconds, value.appointment);
}

void parse_calls(MapReader& item, QueuePolicy& value) {
  value.max_calls = item.integer_or("max_calls", {1, 9}, value.max_calls);
  value.recall_after_seconds =
      item.integer_or("recall_after_seconds", {0, 600}, value.recall_after_seconds);
  value.no_show_after_calls =
      item.integer_or("no_show_after_calls", {1, 9}, value.no_show_after_calls);
  value.return_within_minutes =
      item.integer_or("return_within_minutes", {0, 600}, value.return_within_minutes);
  value.return_after_tickets =
      item.integer_or("return_after_tickets", {0, 50}, value.return_after_tickets);
  value.max_services_per_ticket =
      item.integer_or("max_services_per_ticket", {1, 10}, value.max_services_per_ticket);
  if (value.no_show_after_calls > value.max_calls) {
    item.fault("no_show_after_calls", {"不能大于 max_calls", "must not be more than max_calls"});
  }
}

void parse_slots(MapReader& item, QueuePolicy& value) {
  value.appointment_early_minutes =
      item.integer_or("appointment_early_minutes", {0, 240}, value.appointment_early_minutes);
  value.appointment_late_minutes =
      item.integer_or("appointment_late_minutes", {0, 240}, value.appointment_late_minutes);
  value.slot_minutes = item.integer_or("slot_minutes", {5, 240}, value.slot_minutes);
  value.slot_capacity = item.integer_or("slot_capacity", {0, 200}, value.slot_capacity);
  value.slot_days_ahead = item.integer_or("slot_days_ahead", {0, 90}, value.slot_days_ahead);
  value.slot_hold_seconds =
      item.integer_or("slot_hold_seconds", {30, 1800}, value.slot_hold_seconds);
  value.slot_rest_seconds =
      item.integer_or("slot_rest_seconds", {0, 86400}, value.slot_rest_seconds);
}

void parse_help_calls(MapReader& item, domain::HelpCallPolicy& value) {
  value.again_after_seconds =
      item.integer_or("again_after_seconds", {0, 600}, value.again_after_seconds);
  value.closes_after_minutes =
      item.integer_or("closes_after_minutes", {1, 240}, value.closes_after_minutes);
}

void parse_alerts(MapReader& item, domain::AlertPolicy& value) {
  value.wait_minutes = item.integer_or("wait_minutes", {1, 480}, value.wait_minutes);
  value.pause_minutes = item.integer_or("pause_minutes", {1, 480}, value.pause_minutes);
  value.help_seconds = item.integer_or("help_seconds", {10, 3600}, value.help_seconds);
  value.offline_after_seconds =
      item.integer_or("offline_after_seconds", {15, 3600}, value.offline_after_seconds);
}

}  // namespace

HoursDraft parse_hours(MapReader& item) {
  HoursDraft hours{item.code("code", kSlug), item.origin(), {}};
  item.nested("weekdays", [&hours](MapReader& week) {
    for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
      hours.value.weekdays[day] = parse_weekday(week, kWeekdays[day]);
    }
  });
  const bool never_open = std::ranges::all_of(
      hours.value.weekdays, [](const auto& intervals) { return intervals.empty(); });
  if (never_open) item.fault("weekdays", {"没有任何开放时段", "names no opening interval"});
  return hours;
}

PolicyDraft parse_policy(MapReader& item) {
  PolicyDraft policy{item.code("code", kSlug), item.origin(), {}};
  QueuePolicy& value = policy.value;
  item.nested("head_start", [&value](MapReader& map) { parse_head_start(map, value.head_start); });
  parse_calls(item, value);
  parse_slots(item, value);
  value.day_end_minute = item.minute_or("day_end", value.day_end_minute);
  value.keep_overnight = item.boolean_or("keep_overnight", value.keep_overnight);
  item.nested("help_calls", [&value](MapReader& map) { parse_help_calls(map, value.help_calls); });
  item.nested("alerts", [&value](MapReader& map) { parse_alerts(map, value.alerts); });
  return policy;
}

}  // namespace yichuang::catalogue
