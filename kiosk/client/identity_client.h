#pragma once

#include <QString>

#include "kiosk/client/identity.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

/// Never written to a log.
struct Credentials {
  QString login;
  QString password;
};

struct ChangePassword {
  QString oldPassword;
  QString newPassword;
};

/// Who is calling. The login's token stays inside the client: after login() all clients of the
/// same connection call as that person, after logout() as nobody. Thread rule: GUI thread only.
class IdentityClient {
 public:
  virtual ~IdentityClient() = default;
  [[nodiscard]] virtual PendingCall login(const Credentials& credentials,
                                          Callback<Caller> callback) = 0;
  /// The token is forgotten at once, whatever the answer.
  [[nodiscard]] virtual PendingCall logout(Callback<void> callback) = 0;
  [[nodiscard]] virtual PendingCall getSelf(Callback<Caller> callback) = 0;
  [[nodiscard]] virtual PendingCall changePassword(const ChangePassword& request,
                                                   Callback<void> callback) = 0;
};

}  // namespace yichuang::client
