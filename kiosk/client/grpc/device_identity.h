#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

/// What a device shows and trusts, kept in its state directory as authority.pem, device.pem,
/// device.key (0600) and office. All parts but the authority are empty before the enrolment.
struct DeviceIdentity {
  QByteArray authority;
  QByteArray certificate;
  QByteArray privateKey;
  /// Where the administrator put it, "offices/610902"; empty when it was enrolled by a program that
  /// did not keep it.
  QByteArray office{};

  [[nodiscard]] bool enrolled() const { return !certificate.isEmpty() && !privateKey.isEmpty(); }

  /// Missing files give empty parts. Fails with FILE_UNREADABLE (metadata: file) for a file that
  /// is there and cannot be read.
  static Outcome<DeviceIdentity> load(const QString& stateDirectory);
  /// Writes each file whole or not at all. Fails with FILE_UNWRITABLE (metadata: file).
  [[nodiscard]] Outcome<void> save(const QString& stateDirectory) const;
};

/// Until when a certificate (PEM) is valid; null when there is none.
QDateTime certificateExpiry(const QByteArray& certificate);

/// A fresh P-256 key and a signing request for it, both PEM.
struct SigningRequest {
  QByteArray privateKey;
  QByteArray request;

  static SigningRequest make();
};

/// Spends an administrator's one-time code for a client certificate. The private key never leaves
/// the device. The answer is not saved yet. GUI thread only; the connection outlives the call.
[[nodiscard]] PendingCall enrolDevice(Connection& connection, const QString& enrolmentCode,
                                      Callback<DeviceIdentity> callback);

}  // namespace yichuang::client
