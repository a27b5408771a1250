#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backend/domain/civil.h"

namespace yichuang::domain {

enum class WindowState : std::uint8_t { kClosed = 1, kOpen = 2, kPaused = 3 };

/// A window as it is now. What it can serve stands in the catalogue.
struct Window {
  std::string office;
  std::string code;
  WindowState state{WindowState::kClosed};
  std::string pause_reason;
  std::int64_t clerk{};  ///< user id of who sits there; 0 when closed
  std::string clerk_name;
  std::int64_t ticket{};  ///< called or served here; 0 when free
  Instant since{};        ///< of `state`
  bool emergency{};
  bool operator==(const Window&) const = default;
};

const char* to_string(WindowState state);

}  // namespace yichuang::domain
