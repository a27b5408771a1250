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

inline void put(Slot& slot, const std::string& value) {
  slot.kind = Slot::Kind::kText;
  slot.text = value;
}
inline void put(Slot& slot, double value) {
  slot.kind = Slot::Kind::kReal;
  slot.real = value;
}
template <class T>
requires(std::is_enum_v<T> || std::is_integral_v<T>) void put(Slot& slot, T value) {
  slot.kind = Slot::Kind::kInteger;
  slot.integer = static_cast<long long>(value);
}
inline void put(Slot& slot, domain::Instant value) { put(slot, domain::to_micros(value)); }
inline void put(Slot& slot, const std::optional<domain::Instant>& value) {
  put(slot, value ? domain::to_micros(*value) : 0);
}
inline void put(Slot& slot, domain::CivilDate value) { put(slot, domain::to_string(value)); }

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
std::size_t column_count() {
  static const std::size_t count = [] {
    std::size_t visited = 0;
    Record record;
    columns([&](const char*, auto&) { ++visited; }, record);
    return visited;
  }();
  return count;
}

template <class Record>
std::vector<std::string> column_names() {
  std::vector<std::string> names;
  Record record;
  columns([&](const char* name, auto&) { names.emplace_back(name); }, record);
  return names;
}

/// Into as many slots as the record has columns, the first of them `first` places on and round
/// again.
template <class Record>
void put_record(std::vector<Slot>& slots, const Record& record, std::size_t first = 0) {
  std::size_t at = first;
  columns([&](const char*, const auto& value) { put(slots[at++ % slots.size()], value); }, record);
}

template <class Record>
void decode_record(const std::vector<Slot>& slots, Record& record) {
  std::size_t at = 0;
  columns([&](const char*, auto& value) { decode(slots[at++], value); }, record);
}

}  // namespace yichuang::storage
