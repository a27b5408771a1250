#include <gmock/gmock.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/watcher.h"
#include "yichuang/assistance/v1/assistance_service.grpc.pb.h"

// From a kiosk's button to the clerks' screens and back, and what machines say of themselves.
namespace yichuang::test {
namespace {

using assistance::v1::Alert;
using assistance::v1::HelpCall;
using assistance::v1::Peripheral;
using Assistance = assistance::v1::AssistanceService::Stub;
using KioskWatcher = Watcher<watch::v1::WatchKioskRequest, watch::v1::KioskUpdate>;
using WindowWatcher = Watcher<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>;
using CityWatcher = Watcher<watch::v1::WatchCityRequest, watch::v1::CityUpdate>;

class AssistanceRpc : public ::testing::Test {
 protected:
  Answer<HelpCall> raise(const Client& kiosk, const std::string& page = "identify") {
    assistance::v1::RaiseHelpCallRequest request;
    request.set_office("offices/610902");
    request.set_kind(HelpCall::NEED_HELP);
    request.set_page(page);
    return kiosk.call(&Assistance::RaiseHelpCall, request);
  }
  static Answer<HelpCall> acknowledge(const Client& clerk, const std::string& call) {
    assistance::v1::AcknowledgeHelpCallRequest request;
    request.set_help_call(call);
    return clerk.call(&Assistance::AcknowledgeHelpCall, request);
  }
  static Answer<HelpCall> close(const Client& who, const std::string& call) {
    assistance::v1::CloseHelpCallRequest request;
    request.set_help_call(call);
    return who.call(&Assistance::CloseHelpCall, request);
  }
  static assistance::v1::ReportPeripheralsRequest report(Peripheral::State printer) {
    assistance::v1::ReportPeripheralsRequest request;
    request.set_office("offices/610902");
    auto* peripheral = request.add_peripherals();
    peripheral->set_kind(Peripheral::PRINTER);
    peripheral->set_state(printer);
    return request;
  }
  std::int64_t last_sequence() {
    return server_.look([](ports::Transaction& tx) { return tx.events().last_sequence(); });
  }
  template <class Request, class Update>
  static Update until(Watcher<Request, Update>& watcher,
                      const std::function<bool(const Update&)>& seen) {
    Update update;
    while (watcher.read(update) && !seen(update)) {
    }
    return update;
  }
  KioskWatcher watch_kiosk() {
    watch::v1::WatchKioskRequest request;
    request.set_office("offices/610902");
    return {kiosk_, &Watch::WatchKiosk, request};
  }
  WindowWatcher watch_window() {
    watch::v1::WatchWindowRequest request;
    request.set_window("offices/610902/windows/1");
    return {clerk_, &Watch::WatchWindow, request};
  }

  HallServer server_;
  Client kiosk_{server_.as("kiosk@610902")};
  Client clerk_{server_.as("clerk@610902#3")};
};

TEST_F(AssistanceRpc, ACallReachesTheWindowAndTheAnswerTheKiosk) {
  auto kiosk = watch_kiosk();
  auto window = watch_window();
  EXPECT_FALSE(kiosk.next().has_help_call());
  EXPECT_EQ(window.next().help_calls_size(), 0);

  const auto call = raise(kiosk_);
  ASSERT_THAT(call.status, Succeeds());
  const auto seen = until<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>(
      window, [](const auto& update) { return update.help_calls_size() > 0; });
  EXPECT_EQ(seen.help_calls(0).name(), call->name());
  EXPECT_EQ(seen.help_calls(0).state(), HelpCall::OPEN);
  EXPECT_EQ(seen.help_calls(0).page(), "identify");

  ASSERT_THAT(acknowledge(clerk_, call->name()).status, Succeeds());
  const auto told = until<watch::v1::WatchKioskRequest, watch::v1::KioskUpdate>(
      kiosk,
      [](const auto& update) { return update.help_call().state() == HelpCall::ACKNOWLEDGED; });
  EXPECT_EQ(told.help_call().name(), call->name());
  EXPECT_EQ(told.help_call().acknowledger(), "") << "who comes is for staff only";
}

TEST_F(AssistanceRpc, AClosedCallLeavesAllScreens) {
  const auto call = raise(kiosk_);
  auto kiosk = watch_kiosk();
  auto window = watch_window();
  EXPECT_TRUE(kiosk.next().has_help_call()) << "a kiosk that was started again knows its call";
  EXPECT_EQ(window.next().help_calls_size(), 1);
  ASSERT_THAT(close(kiosk_, call->name()).status, Succeeds());
  until<watch::v1::WatchKioskRequest, watch::v1::KioskUpdate>(
      kiosk, [](const auto& update) { return !update.has_help_call(); });
  until<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>(
      window, [](const auto& update) { return update.help_calls_size() == 0; });
}

TEST_F(AssistanceRpc, TheSupervisorOfTheCitySeesIt) {
  watch::v1::WatchCityRequest request;
  request.set_ancestor("offices/610900");
  CityWatcher city{server_.as("supervisor@610900#9"), &Watch::WatchCity, request};
  city.next();
  ASSERT_THAT(raise(kiosk_).status, Succeeds());
  std::string calling;
  until<watch::v1::WatchCityRequest, watch::v1::CityUpdate>(city, [&](const auto& seen) {
    for (const auto& office : seen.offices()) {
      if (office.help_calls_size() > 0) calling = office.office();
    }
    return !calling.empty();
  });
  EXPECT_EQ(calling, "offices/610902");
}

TEST_F(AssistanceRpc, ARetryIsTheSameCall) {
  assistance::v1::RaiseHelpCallRequest request;
  request.set_request_id(request_id());
  request.set_office("offices/610902");
  request.set_kind(HelpCall::NO_PAPER);
  const auto first = kiosk_.call(&Assistance::RaiseHelpCall, request);
  const auto second = kiosk_.call(&Assistance::RaiseHelpCall, request);
  EXPECT_EQ(first->name(), second->name());
  EXPECT_EQ(first->kind(), HelpCall::NO_PAPER);
}

TEST_F(AssistanceRpc, BadInputIsRefusedByName) {
  assistance::v1::RaiseHelpCallRequest request;
  request.set_office("offices/610902");
  EXPECT_THAT(kiosk_.call(&Assistance::RaiseHelpCall, request).status,
              FailsWith(domain::Reason::kFieldInvalid))
      << "no kind";
  EXPECT_THAT(raise(kiosk_, "姓名张三").status, FailsWith(domain::Reason::kFieldInvalid));
  EXPECT_THAT(raise(clerk_).status, FailsWith(domain::Reason::kPermissionDenied));
  EXPECT_THAT(raise(server_.as("")).status, FailsWith(domain::Reason::kDeviceRequired));
  EXPECT_THAT(acknowledge(clerk_, "").status, FailsWith(domain::Reason::kFieldMissing));
  EXPECT_THAT(acknowledge(clerk_, "offices/610902/tickets/7").status,
              FailsWith(domain::Reason::kFieldInvalid));
  EXPECT_THAT(acknowledge(clerk_, "offices/610902/helpCalls/7").status,
              FailsWith(domain::Reason::kHelpCallNotFound));
  EXPECT_THAT(acknowledge(kiosk_, "offices/610902/helpCalls/7").status,
              FailsWith(domain::Reason::kPermissionDenied));
}

TEST_F(AssistanceRpc, AReportWithoutNewsWritesNothing) {
  const auto first = kiosk_.call(&Assistance::ReportPeripherals, report(Peripheral::OK));
  ASSERT_THAT(first.status, Succeeds());
  EXPECT_EQ(first->report_interval_seconds(), 30);
  const auto sequence = last_sequence();
  const auto second = kiosk_.call(&Assistance::ReportPeripherals, report(Peripheral::OK));
  ASSERT_THAT(second.status, Succeeds());
  EXPECT_EQ(second->report_interval_seconds(), 30);
  EXPECT_EQ(last_sequence(), sequence);
}

TEST_F(AssistanceRpc, AnEmptyPrinterIsShownAtTheWindowUntilItIsFilled) {
  auto window = watch_window();
  window.next();
  ASSERT_THAT(kiosk_.call(&Assistance::ReportPeripherals, report(Peripheral::PAPER_OUT)).status,
              Succeeds());
  const auto seen = until<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>(
      window, [](const auto& update) { return update.alerts_size() > 0; });
  EXPECT_EQ(seen.alerts(0).kind(), Alert::PERIPHERAL_TROUBLE);
  EXPECT_EQ(seen.alerts(0).subject(), "devices/7");
  EXPECT_EQ(seen.alerts(0).peripheral().state(), Peripheral::PAPER_OUT);
  kiosk_.call(&Assistance::ReportPeripherals, report(Peripheral::OK));
  until<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>(
      window, [](const auto& update) { return update.alerts_size() == 0; });
}

TEST_F(AssistanceRpc, AReportThatContradictsItselfIsRefused) {
  auto twice = report(Peripheral::OK);
  *twice.add_peripherals() = twice.peripherals(0);
  EXPECT_THAT(kiosk_.call(&Assistance::ReportPeripherals, twice).status,
              FailsWith(domain::Reason::kFieldInvalid));
  EXPECT_THAT(
      kiosk_.call(&Assistance::ReportPeripherals, report(Peripheral::STATE_UNSPECIFIED)).status,
      FailsWith(domain::Reason::kFieldInvalid));
}

TEST_F(AssistanceRpc, AWindowPausedTooLongIsTheSupervisorsAlertNotTheClerks) {
  const Desk desk{clerk_, "offices/610902/windows/1"};
  ASSERT_THAT(desk.open().status, Succeeds());
  ASSERT_THAT(desk.pause("取资料").status, Succeeds());
  server_.clock.advance(std::chrono::minutes(21));
  watch::v1::WatchOfficeRequest request;
  request.set_office("offices/610902");
  Watcher<watch::v1::WatchOfficeRequest, watch::v1::OfficeUpdate> office{
      server_.as("supervisor@610902#9"), &Watch::WatchOffice, request};
  const auto seen = office.next();
  ASSERT_EQ(seen.office().alerts_size(), 1);
  EXPECT_EQ(seen.office().alerts(0).kind(), Alert::WINDOW_PAUSED);
  EXPECT_EQ(seen.office().alerts(0).pause_reason(), "取资料");
  EXPECT_EQ(seen.office().alerts(0).bound_seconds(), 20 * 60);
  auto window = watch_window();
  EXPECT_EQ(window.next().alerts_size(), 0);
}

}  // namespace
}  // namespace yichuang::test
