#include "kiosk/features/login/login_view_model.h"

#include "kiosk/client/session_end.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::login {

LoginViewModel::LoginViewModel(client::IdentityClient& identity, QObject* parent)
    : QObject(parent), identity_(identity) {}

void LoginViewModel::logIn(const QString& login, const QString& password) {
  if (busy_ || login.trimmed().isEmpty() || password.isEmpty()) return;
  begin();
  call_ = identity_.login({login.trimmed(), password},
                          [this, password](const client::Outcome<client::Caller>& caller) {
                            if (!caller) return fail(caller.error());
                            caller_ = *caller;
                            busy_ = false;
                            if (!caller_.mustChangePassword) return enter();
                            expiredPassword_ = password;
                            Q_EMIT changed();
                          });
}

void LoginViewModel::changePassword(const QString& password, const QString& repeated) {
  if (busy_ || !mustChangePassword() || password.isEmpty()) return;
  begin();
  if (password != repeated) {
    passwordsDiffer_ = true;
    return fail({});
  }
  call_ = identity_.changePassword({expiredPassword_, password},
                                   [this](const client::Outcome<void>& done) {
                                     if (!done) return refuse(done.error());
                                     caller_.mustChangePassword = false;
                                     busy_ = false;
                                     enter();
                                   });
}

void LoginViewModel::logOut() {
  call_.cancel();
  logout_ = identity_.logout([](const client::Outcome<void>&) {});
  forget();
  fail({});
  Q_EMIT loggedOut();
}

void LoginViewModel::sessionEnded(const client::Error& error) {
  forget();
  fail(error);
  Q_EMIT loggedOut();
}

void LoginViewModel::begin() {
  busy_ = true;
  error_ = {};
  passwordsDiffer_ = false;
  Q_EMIT changed();
}

void LoginViewModel::forget() {
  caller_ = {};
  expiredPassword_.clear();
  passwordsDiffer_ = false;
}

void LoginViewModel::refuse(const client::Error& error) {
  if (client::endsSession(error)) return sessionEnded(error);
  fail(error);
}

void LoginViewModel::fail(const client::Error& error) {
  busy_ = false;
  error_ = error;
  Q_EMIT changed();
}

void LoginViewModel::enter() {
  expiredPassword_.clear();
  Q_EMIT changed();
  Q_EMIT loggedIn();
}

QString LoginViewModel::problem() const {
  //: Under the fields for a new password.
  if (passwordsDiffer_) return tr("两次输入的密码不一样，请重新输入。");
  return i18n::reasonText(error_);
}

}  // namespace yichuang::login
