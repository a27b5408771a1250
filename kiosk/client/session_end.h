#pragma once

#include "kiosk/client/error.h"

namespace yichuang::client {

/// Whether the server knows the login no more: nothing works until the person logs in again.
inline bool endsSession(const Error& error) {
  return error.reason == QLatin1String("SESSION_EXPIRED") ||
         error.reason == QLatin1String("LOGIN_REQUIRED");
}

}  // namespace yichuang::client
