#pragma once

#include <optional>

#include "backend/domain/catalogue.h"
#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::domain {

/// What hangs on an office's boards, for a time or until it is taken away.
struct Notice {
  Text text;                     ///< both languages or none
  std::optional<Instant> start;  ///< none: at once
  std::optional<Instant> end;    ///< none: until it is taken away
  bool operator==(const Notice&) const = default;
};

bool is_in_force(const Notice& notice, Instant now);

/// When it begins or ceases to hang, after `now`.
std::optional<Instant> next_change(const Notice& notice, Instant now);

/// NOTICE_TIME_INVALID unless it ends after its start and after `now`, at most a year ahead.
Status check_time(const Notice& notice, Instant now);

}  // namespace yichuang::domain
