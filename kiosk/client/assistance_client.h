#pragma once

#include <QList>
#include <QString>

#include "kiosk/client/assistance.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

struct RaiseHelpCall {
  QString requestId;
  QString office;
  HelpCall::Kind kind = HelpCall::Kind::NeedHelp;
  QString page;  ///< name of the page that is open: [a-z-]
  bool operator==(const RaiseHelpCall&) const = default;
};

struct HelpCallCommand {
  QString requestId;
  QString helpCall;
  bool operator==(const HelpCallCommand&) const = default;
};

struct PeripheralReport {
  QString office;
  QList<Peripheral> peripherals;  ///< all this machine has, each kind once
  bool operator==(const PeripheralReport&) const = default;
};

/// Where citizens and machines need a member of staff. Thread rule: GUI thread only.
class AssistanceClient {
 public:
  virtual ~AssistanceClient() = default;
  [[nodiscard]] virtual PendingCall raiseHelpCall(const RaiseHelpCall& request,
                                                  Callback<HelpCall> callback) = 0;
  [[nodiscard]] virtual PendingCall acknowledgeHelpCall(const HelpCallCommand& request,
                                                        Callback<HelpCall> callback) = 0;
  [[nodiscard]] virtual PendingCall closeHelpCall(const HelpCallCommand& request,
                                                  Callback<HelpCall> callback) = 0;
  /// Answers with the seconds until the next report, >= 1.
  [[nodiscard]] virtual PendingCall reportPeripherals(const PeripheralReport& request,
                                                      Callback<int> callback) = 0;
};

}  // namespace yichuang::client
