#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/identity_client.h"

namespace yichuang::login {

/// Logs a person in and out. A password is kept only while it must be changed, to be sent as the
/// old one, and never shown again.
class LoginViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  /// What went wrong, for the person; empty when nothing did.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(bool mustChangePassword READ mustChangePassword NOTIFY changed)

 public:
  explicit LoginViewModel(client::IdentityClient& identity, QObject* parent = nullptr);

  [[nodiscard]] bool isBusy() const { return busy_; }
  [[nodiscard]] QString problem() const;
  [[nodiscard]] bool mustChangePassword() const { return caller_.mustChangePassword; }
  [[nodiscard]] const client::Caller& caller() const { return caller_; }

  Q_INVOKABLE void logIn(const QString& login, const QString& password);
  /// `repeated` is the same password typed again.
  Q_INVOKABLE void changePassword(const QString& password, const QString& repeated);
  Q_INVOKABLE void logOut();
  /// The server ended the login; says why.
  void sessionEnded(const client::Error& error);

 Q_SIGNALS:
  void changed();
  void loggedIn();
  void loggedOut();

 private:
  void begin();
  void forget();
  /// The server does not take the new password.
  void refuse(const client::Error& error);
  void fail(const client::Error& error);
  void enter();

  client::IdentityClient& identity_;
  client::PendingCall call_;
  client::PendingCall logout_;
  client::Caller caller_;
  QString expiredPassword_;
  client::Error error_;
  bool passwordsDiffer_ = false;
  bool busy_ = false;
};

}  // namespace yichuang::login
