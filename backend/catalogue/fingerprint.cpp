#include "backend/catalogue/fingerprint.h"

#include <array>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>
#include <openssl/sha.h>

namespace yichuang::catalogue {
namespace {

using namespace domain;

/// Writes values one after the other, each with its length, so that no two different sequences give
/// the same bytes. The format below is part of the stored fingerprint: a change of it makes every
/// next import a real one, which is harmless.
class CanonicalWriter {
 public:
  template <class... Values>
  void write(const Values&... values) {
    (add(values), ...);
  }

  std::string digest() const {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size(), hash.data());
    std::string hex;
    for (const unsigned char byte : hash) hex += fmt::format("{:02x}", byte);
    return hex;
  }

 private:
  void add(std::string_view text) { bytes_ += fmt::format("{}:{}", text.size(), text); }
  void add(const std::string& text) { add(std::string_view{text}); }

  template <class Number>
  requires std::is_arithmetic_v<Number>
  void add(Number number) { add(std::string_view{fmt::format("{}", static_cast<int>(number))}); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void add(Enum value) { add(static_cast<int>(value)); }

  template <class Item>
  void add(const std::vector<Item>& items) {
    add(items.size());
    for (const Item& item : items) add(item);
  }
  template <class Value>
  void add(const std::optional<Value>& value) {
    add(value.has_value());
    if (value) add(*value);
  }

  void add(const Text& text) { write(text.zh, text.en); }
  void add(const LegalLimit& limit) { write(limit.days, limit.type); }
  void add(const Material& material) {
    write(material.code, material.name, material.note, material.original);
  }
  void add(const Service& service) {
    write(service.code, service.name, service.category, service.limit, service.levels,
          service.materials, service.cross_province, service.online, service.proxy_allowed,
          service.sensitive, service.basis, service.note, service.ticket_prefix,
          service.expected_seconds);
  }
  void add(const ServiceAtOffice& offer) {
    write(offer.service, offer.daily_quota, offer.expected_seconds, offer.precheck_only);
  }
  void add(const WindowDef& window) {
    write(window.code, window.label, window.all_services, window.services);
  }
  void add(const OpeningInterval& interval) { write(interval.from_minute, interval.to_minute); }
  void add(const OpeningHours& hours) {
    for (const auto& weekday : hours.weekdays) add(weekday);
  }
  void add(const HeadStarts& start) {
    write(start.elderly, start.disabled, start.soldier, start.pregnant, start.appointment);
  }
  void add(const QueuePolicy& policy) {
    write(policy.head_start, policy.max_calls, policy.recall_after_seconds,
          policy.no_show_after_calls, policy.return_within_minutes, policy.return_after_tickets,
          policy.max_services_per_ticket, policy.appointment_early_minutes,
          policy.appointment_late_minutes, policy.slot_minutes, policy.slot_capacity,
          policy.slot_days_ahead, policy.slot_hold_seconds, policy.slot_rest_seconds,
          policy.day_end_minute, policy.keep_overnight, policy.help_calls, policy.alerts);
  }
  void add(const HelpCallPolicy& policy) {
    write(policy.again_after_seconds, policy.closes_after_minutes);
  }
  void add(const AlertPolicy& policy) {
    write(policy.wait_minutes, policy.pause_minutes, policy.help_seconds,
          policy.offline_after_seconds);
  }
  void add(const Office& office) {
    write(office.code, office.parent, office.level, office.name, office.short_name, office.address,
          office.phone, office.time_zone, office.hours, office.windows, office.services,
          office.policy);
  }
  void add(const CalendarDay& day) { write(to_string(day.date), day.kind, day.name); }
  void add(const Situation& situation) {
    write(situation.code, situation.name, situation.hint, situation.icon, situation.services,
          situation.keywords);
  }

  std::string bytes_;
};

}  // namespace

std::string fingerprint(const Catalogue& catalogue) {
  CanonicalWriter writer;
  writer.write(std::string_view{"catalogue/1"}, catalogue.edition, catalogue.materials,
               catalogue.services, catalogue.offices, catalogue.calendar, catalogue.situations);
  return writer.digest();
}

}  // namespace yichuang::catalogue
