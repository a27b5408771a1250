#pragma once

#include <QDateTime>
#include <QString>

#include "kiosk/client/localized_text.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

/// What hangs on an office's boards from its start to its end.
struct Notice {
  LocalizedText text;   ///< both empty: there is none
  QDateTime startTime;  ///< null: at once
  QDateTime endTime;    ///< null: until it is taken away
  bool operator==(const Notice&) const = default;
};

struct SetNotice {
  QString requestId;
  QString office;
  Notice notice;  ///< an empty one takes it away
  bool operator==(const SetNotice&) const = default;
};

/// What supervisors set for their offices. Thread rule: GUI thread only.
class AdministrationClient {
 public:
  virtual ~AdministrationClient() = default;
  [[nodiscard]] virtual PendingCall setNotice(const SetNotice& request,
                                              Callback<void> callback) = 0;
  /// The one that was set for an office, also before its start and after its end.
  [[nodiscard]] virtual PendingCall getNotice(const QString& office, Callback<Notice> callback) = 0;
};

}  // namespace yichuang::client
