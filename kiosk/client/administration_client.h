#pragma once

#include <QString>

#include "kiosk/client/localized_text.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

struct SetNotice {
  QString requestId;
  QString office;
  LocalizedText notice;  ///< both empty take it away
  bool operator==(const SetNotice&) const = default;
};

/// What supervisors set for their offices. Thread rule: GUI thread only.
class AdministrationClient {
 public:
  virtual ~AdministrationClient() = default;
  [[nodiscard]] virtual PendingCall setNotice(const SetNotice& request,
                                              Callback<void> callback) = 0;
};

}  // namespace yichuang::client
