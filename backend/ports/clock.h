#pragma once

#include <string_view>

#include "backend/domain/civil.h"

namespace yichuang::ports {

/// The only source of "now". Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual domain::Instant now() const = 0;
};

/// A moment as the clocks on the wall of an office show it.
struct LocalTime {
  domain::CivilDate date{};
  int minute{};  ///< after local midnight, 0..1439
};

/// Conversions between UTC and an office's zone. Thread-safe.
class Zones {
 public:
  virtual ~Zones() = default;
  /// An unknown zone name counts as UTC; the catalogue import lets none in.
  virtual LocalTime to_local(domain::Instant time, std::string_view zone) const = 0;
  /// A local time that a change of clocks skips or repeats gives the later of its readings.
  virtual domain::Instant to_instant(LocalTime local, std::string_view zone) const = 0;
};

}  // namespace yichuang::ports
