#pragma once

#include <utility>

#include "kiosk/client/administration_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeAdministrationClient final : public AdministrationClient {
 public:
  FakeMethod<SetNotice, void> setNoticeCalls;
  FakeMethod<QString, Notice> getNoticeCalls;

  [[nodiscard]] PendingCall setNotice(const SetNotice& request, Callback<void> callback) override {
    return setNoticeCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall getNotice(const QString& office, Callback<Notice> callback) override {
    return getNoticeCalls.call(office, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
