#pragma once

#include <utility>

#include "kiosk/client/assistance_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeAssistanceClient final : public AssistanceClient {
 public:
  FakeMethod<RaiseHelpCall, HelpCall> raiseHelpCallCalls;
  FakeMethod<HelpCallCommand, HelpCall> acknowledgeHelpCallCalls;
  FakeMethod<HelpCallCommand, HelpCall> closeHelpCallCalls;
  FakeMethod<PeripheralReport, int> reportPeripheralsCalls;

  [[nodiscard]] PendingCall raiseHelpCall(const RaiseHelpCall& request,
                                          Callback<HelpCall> callback) override {
    return raiseHelpCallCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall acknowledgeHelpCall(const HelpCallCommand& request,
                                                Callback<HelpCall> callback) override {
    return acknowledgeHelpCallCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall closeHelpCall(const HelpCallCommand& request,
                                          Callback<HelpCall> callback) override {
    return closeHelpCallCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall reportPeripherals(const PeripheralReport& request,
                                              Callback<int> callback) override {
    return reportPeripheralsCalls.call(request, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
