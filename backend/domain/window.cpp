#include "backend/domain/window.h"

namespace yichuang::domain {

const char* to_string(WindowState state) {
  switch (state) {
    case WindowState::kClosed:
      return "CLOSED";
    case WindowState::kOpen:
      return "OPEN";
    case WindowState::kPaused:
      return "PAUSED";
  }
  return "UNKNOWN";
}

}  // namespace yichuang::domain
