#pragma once

#include <cstdint>
#include <string>

#include "backend/domain/civil.h"

namespace yichuang::domain {

/// One change, for ever. Holds no personal data.
struct Event {
  std::int64_t sequence{};  ///< 1.., without gaps
  Instant time{};
  std::string office;   ///< empty when it belongs to none
  std::string kind;     ///< "ticket.called"; the kinds are listed in events/README.md
  std::string subject;  ///< resource name
  std::string actor;    ///< "users/…", "devices/…", "nobody", "console", "system"
  std::string payload;  ///< flat JSON object of strings
  std::string hash;     ///< keyed hash over this row and the hash before it
  bool operator==(const Event&) const = default;
};

}  // namespace yichuang::domain
