#pragma once

#include <cstdint>

namespace yichuang::domain {

/// Why a ticket may be put ahead of its arrival. One ticket has one class: the strongest it is
/// entitled to. Never printed, shown in public or spoken.
enum class PriorityClass : std::uint8_t {
  kOrdinary,
  kElderly,   ///< 60 or older (老年人权益保障法 article 2)
  kDisabled,  ///< 残疾人保障法 article 55
  kSoldier,
  kPregnant,  ///< or with an infant
};

inline constexpr int kPriorityClassCount = 5;

/// Seconds by which each class is put ahead of its arrival, 0..7200. The largest of them is the
/// bound on unfairness: nobody is overtaken by someone who came later than that.
struct HeadStarts {
  int elderly{600};
  int disabled{1200};
  int soldier{600};
  int pregnant{1200};
  int appointment{300};  ///< ahead of the booked time, not of the arrival
  bool operator==(const HeadStarts&) const = default;
};

}  // namespace yichuang::domain
