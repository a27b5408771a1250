#include <gmock/gmock.h>

#include "backend/app/assistance/commands.h"
#include "backend/app/assistance/housekeeping.h"
#include "backend/app/hall/alerts.h"
#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using namespace std::chrono_literals;
using domain::AlertKind;
using domain::HelpCall;
using domain::HelpCallKind;
using domain::HelpCallState;
using domain::Peripheral;
using domain::PeripheralKind;
using domain::PeripheralState;
using testing::ElementsAre;
using testing::IsEmpty;

/// Kiosk 7 and the clerks of 610902, Monday at nine.
class AssistanceTest : public QueueTest {
 protected:
  static Actor kiosk(std::int64_t device = 7) {
    return {"devices/" + std::to_string(device), 0, ""};
  }

  domain::Result<HelpCall> raise(std::int64_t device = 7) {
    return hall_.run(
        [&](Context& context) {
          return raise_help_call(context, {kOffice, device, HelpCallKind::kNeedHelp, "identify"});
        },
        kiosk(device));
  }
  domain::Result<HelpCall> acknowledge(const HelpCall& call, int number) {
    return at(number, [&](Context& context) {
      return acknowledge_help_call(context, {call.office, call.id});
    });
  }
  domain::Result<HelpCall> close(const HelpCall& call, std::int64_t only_of_device = 0) {
    return hall_.run([&](Context& context) {
      return close_help_call(context, {{call.office, call.id}, only_of_device});
    });
  }
  void report(PeripheralState printer) {
    const PeripheralReport said{kOffice, 7, {{.kind = PeripheralKind::kPrinter, .state = printer}}};
    const auto news = hall_.run([&](Context& context) { return is_news(context, said); }, kiosk());
    ASSERT_EQ(reason_of(news), "OK");
    presence_.heard(7, hall_.now);
    if (!*news) return;
    ASSERT_EQ(
        reason_of(hall_.run([&](Context& context) { return take_report(context, said); }, kiosk())),
        "OK");
  }
  void sweep() {
    const auto swept = hall_.run([&](Context& context) -> domain::Status {
      close_old_help_calls(context);
      find_silent_machines(context, presence_);
      return {};
    });
    ASSERT_EQ(reason_of(swept), "OK");
  }
  std::vector<HelpCall> unclosed() {
    return hall_.look([](ports::Transaction& tx) { return tx.help_calls().unclosed(kOffice); });
  }
  std::vector<AlertKind> alerts() {
    const auto found = hall_.run([](Context& context) -> domain::Result<std::vector<AlertKind>> {
      const auto hall = load_hall(context, kOffice);
      if (!hall) return tl::unexpected(hall.error());
      std::vector<AlertKind> kinds;
      for (const auto& alert : attention_of(context, **hall).alerts) kinds.push_back(alert.kind);
      return kinds;
    });
    return found.value_or(std::vector<AlertKind>{});
  }

  Presence presence_;
};

TEST_F(AssistanceTest, TwoPressesAreOneCallAndOneEvent) {
  const auto first = raise();
  ASSERT_EQ(reason_of(first), "OK");
  hall_.now += 5min;
  EXPECT_EQ(raise(), first);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("help_call.raised"));
  EXPECT_EQ(hall_.last_event().actor, "devices/7");
  EXPECT_EQ(hall_.last_event().office, kOffice);
}

TEST_F(AssistanceTest, KiosksCallEachForItself) {
  EXPECT_NE(raise(7)->id, raise(8)->id);
  EXPECT_EQ(unclosed().size(), 2U);
}

TEST_F(AssistanceTest, TheFirstClerkWhoAnswersComes) {
  const auto call = raise();
  const auto first = acknowledge(*call, 1);
  ASSERT_EQ(reason_of(first), "OK");
  EXPECT_EQ(first->acknowledger_name, "clerk 1");
  EXPECT_EQ(acknowledge(*call, 2), first);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("help_call.raised", "help_call.acknowledged"));
}

TEST_F(AssistanceTest, APressAfterTheCoolDownIsANewCallAndEndsTheOld) {
  const auto call = raise();
  acknowledge(*call, 1);
  hall_.now += 59s;
  EXPECT_EQ(raise()->id, call->id);
  hall_.now += 1s;
  EXPECT_NE(raise()->id, call->id);
  EXPECT_EQ(unclosed().size(), 1U);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("help_call.raised", "help_call.acknowledged",
                                               "help_call.closed", "help_call.raised"));
}

TEST_F(AssistanceTest, AClosedCallIsNotAcknowledged) {
  const auto call = raise();
  ASSERT_EQ(close(*call)->state, HelpCallState::kClosed);
  EXPECT_EQ(reason_of(acknowledge(*call, 1)), "HELP_CALL_CLOSED");
  EXPECT_EQ(reason_of(close(*call)), "OK") << "one that is closed stays so";
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("help_call.raised", "help_call.closed"));
}

TEST_F(AssistanceTest, AKioskEndsOnlyItsOwn) {
  const auto call = raise(7);
  EXPECT_EQ(reason_of(close(*call, 8)), "HELP_CALL_NOT_FOUND");
  EXPECT_EQ(reason_of(close(*call, 7)), "OK");
}

TEST_F(AssistanceTest, ACallOfAnotherOfficeIsNotFound) {
  auto call = *raise();
  call.office = kCity;
  EXPECT_EQ(reason_of(acknowledge(call, 1)), "HELP_CALL_NOT_FOUND");
  EXPECT_EQ(reason_of(close(call)), "HELP_CALL_NOT_FOUND");
}

TEST_F(AssistanceTest, WhatNobodyClosedIsClosedSomeTimeAfterTheAnswer) {
  const auto call = raise();
  hall_.now += 30min;
  sweep();
  EXPECT_EQ(unclosed().size(), 1U) << "nobody came yet";
  acknowledge(*call, 1);
  hall_.now += 10min - 1s;
  sweep();
  EXPECT_EQ(unclosed().size(), 1U);
  hall_.now += 1s;
  sweep();
  EXPECT_THAT(unclosed(), IsEmpty());
}

TEST_F(AssistanceTest, TheEndOfTheDayEndsAllCalls) {
  raise();
  hall_.now = on_monday(18) + 59min;
  sweep();
  EXPECT_EQ(unclosed().size(), 1U);
  hall_.now += 1min;
  sweep();
  EXPECT_THAT(unclosed(), IsEmpty()) << "no ticket is open, and still the day is over";
}

TEST_F(AssistanceTest, ASupervisorWhoClosesTheDayEndsThemToo) {
  raise();
  ASSERT_EQ(reason_of(at(1, [](Context& context) { return close_day(context, kOffice); })), "OK");
  EXPECT_THAT(unclosed(), IsEmpty());
}

TEST_F(AssistanceTest, OnlyNewsIsWritten) {
  report(PeripheralState::kOk);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("device.online", "device.peripherals_changed"));
  hall_.now += 30s;
  report(PeripheralState::kOk);
  EXPECT_EQ(hall_.event_kinds().size(), 2U);
  report(PeripheralState::kPaperOut);
  EXPECT_EQ(hall_.last_event().kind, "device.peripherals_changed");
  EXPECT_EQ(hall_.last_event().payload, R"({"printer":"paper_out"})");
}

TEST_F(AssistanceTest, APrinterWithoutPaperIsAnAlertUntilItHasSome) {
  report(PeripheralState::kPaperOut);
  EXPECT_THAT(alerts(), ElementsAre(AlertKind::kPeripheralTrouble));
  report(PeripheralState::kOk);
  EXPECT_THAT(alerts(), IsEmpty());
}

TEST_F(AssistanceTest, ASilentMachineIsOfflineAndComesBack) {
  report(PeripheralState::kOk);
  hall_.now += 89s;
  sweep();
  EXPECT_THAT(alerts(), IsEmpty());
  hall_.now += 1s;
  sweep();
  EXPECT_THAT(alerts(), ElementsAre(AlertKind::kDeviceOffline));
  EXPECT_EQ(hall_.last_event().kind, "device.offline");
  hall_.now += 1h;
  report(PeripheralState::kOk);
  EXPECT_EQ(hall_.last_event().kind, "device.online");
  EXPECT_THAT(alerts(), IsEmpty());
}

TEST_F(AssistanceTest, AServerThatJustStartedGivesMachinesTimeToReport) {
  report(PeripheralState::kOk);
  hall_.now += 8h;
  Presence afresh;
  const auto sweep_afresh = [&] {
    return hall_.run([&](Context& context) -> domain::Status {
      find_silent_machines(context, afresh);
      return {};
    });
  };
  sweep_afresh();
  EXPECT_THAT(alerts(), IsEmpty());
  hall_.now += 90s;
  sweep_afresh();
  EXPECT_THAT(alerts(), ElementsAre(AlertKind::kDeviceOffline));
}

TEST_F(AssistanceTest, AMachineTakenOutOfServiceIsNoConcern) {
  domain::Device device;
  device.id = 7;
  device.display_name = "1号取号机";
  hall_.run([&](Context& context) -> domain::Status {
    context.tx().accounts().insert(device);
    return {};
  });
  report(PeripheralState::kPaperOut);
  ASSERT_EQ(alerts().size(), 1U);
  device.revoked = true;
  hall_.run([&](Context& context) -> domain::Status {
    context.tx().accounts().update(device);
    return {};
  });
  EXPECT_THAT(alerts(), IsEmpty());
}

}  // namespace
}  // namespace yichuang::app
