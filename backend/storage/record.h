#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include <soci/soci.h>

#include "backend/domain/civil.h"

namespace yichuang::storage {

/// One column's value while it travels between a record and SOCI. SOCI keeps addresses, so slots
/// must not move while a statement is bound.
struct Slot {
  enum class Kind : std::uint8_t { kInteger, kReal, kText };
  Kind kind{Kind::kInteger};
  long long integer{};
  double real{};
  std::string text;
};

// How the values of records are stored: no NULLs; an absent moment is 0.

inline Slot encode(const std::string& value) { return {Slot::Kind::kText, 0, 0, value}; }
inline Slot encode(double value) { return {Slot::Kind::kReal, 0, value, {}}; }
inline Slot encode(domain::Instant value) {
  return {Slot::Kind::kInteger, domain::to_micros(value), 0, {}};
}
inline Slot encode(const std::optional<domain::Instant>& value) {
  return {Slot::Kind::kInteger, value ? domain::to_micros(*value) : 0, 0, {}};
}
inline Slot encode(domain::CivilDate value) { return encode(domain::to_string(value)); }
template <class T>
requires(std::is_enum_v<T> || std::is_integral_v<T>) Slot encode(T value) {
  return {Slot::Kind::kInteger, static_cast<long long>(value), 0, {}};
}

inline void decode(const Slot& slot, std::string& value) { value = slot.text; }
inline void decode(const Slot& slot, double& value) { value = slot.real; }
inline void decode(const Slot& slot, domain::Instant& value) {
  value = domain::from_micros(slot.integer);
}
inline void decode(const Slot& slot, std::optional<domain::Instant>& value) {
  if (slot.integer == 0) {
    value.reset();
  } else {
    value = domain::from_micros(slot.integer);
  }
}
inline void decode(const Slot& slot, domain::CivilDate& value) {
  const auto date = domain::parse_date(slot.text);
  if (!date) throw std::runtime_error("a stored date cannot be read: " + slot.text);
  value = *date;
}
template <class T>
requires(std::is_enum_v<T> || std::is_integral_v<T>) void decode(const Slot& slot, T& value) {
  value = static_cast<T>(slot.integer);
}

/// A table's columns stand once, in `template <class V, class R> void columns(V&&, R&)` beside its
/// store, as `visit("name", record.member)`. The statements are made from it.
template <class Record>
struct Table;  // name, key (comma-separated key columns)

template <class Record>
std::vector<std::string> column_names() {
  std::vector<std::string> names;
  Record record;
  columns([&](const char* name, auto&) { names.emplace_back(name); }, record);
  return names;
}

template <class Record>
std::vector<Slot> encode_record(const Record& record) {
  std::vector<Slot> slots;
  columns([&](const char*, const auto& value) { slots.push_back(encode(value)); }, record);
  return slots;
}

template <class Record>
void decode_record(const std::vector<Slot>& slots, Record& record) {
  std::size_t at = 0;
  columns([&](const char*, auto& value) { decode(slots[at++], value); }, record);
}

}  // namespace yichuang::storage
