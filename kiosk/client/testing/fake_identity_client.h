#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "kiosk/client/identity_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeIdentityClient final : public IdentityClient {
 public:
  FakeMethod<Credentials, Caller> loginCalls;
  FakeMethod<Nothing, void> logoutCalls;
  FakeMethod<Nothing, Caller> getSelfCalls;
  FakeMethod<ChangePassword, void> changePasswordCalls;

  [[nodiscard]] PendingCall login(const Credentials& credentials,
                                  Callback<Caller> callback) override {
    return loginCalls.call(credentials, std::move(callback));
  }
  [[nodiscard]] PendingCall logout(Callback<void> callback) override {
    return logoutCalls.call(Nothing{}, std::move(callback));
  }
  [[nodiscard]] PendingCall getSelf(Callback<Caller> callback) override {
    return getSelfCalls.call(Nothing{}, std::move(callback));
  }
  [[nodiscard]] PendingCall changePassword(const ChangePassword& request,
                                           Callback<void> callback) override {
    return changePasswordCalls.call(request, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
