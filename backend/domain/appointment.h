#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backend/domain/civil.h"
#include "backend/domain/ticket.h"

namespace yichuang::domain {

enum class AppointmentState : std::uint8_t {
  kHeld = 1,
  kBooked = 2,
  kCheckedIn = 3,
  kCancelled = 4,
  kMissed = 5,
  kLapsed = 6,
  kDisplaced = 7,
};

/// A booked seat of a slot.
struct Appointment {
  std::int64_t id{};
  std::string office;
  CivilDate business_date{};
  Instant start{};
  Instant end{};
  AppointmentState state{AppointmentState::kHeld};
  std::string services;  ///< codes, space-separated
  std::optional<Instant> hold_until;
  std::optional<Instant> rest_until;  ///< a cancelled seat is not given out before
  Instant created{};
  std::string code;  ///< 8 characters the citizen may type
  std::int64_t ticket{};
  std::int64_t closure{};
  std::optional<Instant> told;  ///< the citizen knows that a closure took the seat
  std::int64_t version{1};
  Holder holder;
  bool operator==(const Appointment&) const = default;
};

/// A time in which an office, or some services of it, are closed out of plan.
struct OfficeClosure {
  std::int64_t id{};
  std::string office;
  Instant start{};
  Instant end{};
  std::string services;  ///< codes, space-separated; empty closes the whole office
  std::string reason_zh;
  std::string reason_en;
  bool deleted{};
  bool operator==(const OfficeClosure&) const = default;
};

}  // namespace yichuang::domain
