#include "backend/domain/alert.h"

#include <gmock/gmock.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};
constexpr AlertPolicy kPolicy{
    .wait_minutes = 45, .pause_minutes = 20, .help_seconds = 120, .offline_after_seconds = 90};

WatchedOffice quiet_office() {
  WatchedOffice office;
  office.code = "610902";
  office.open_now = true;
  return office;
}

std::vector<Alert> alerts(const WatchedOffice& office) { return alerts_of(office, kPolicy, kNow); }

std::vector<AlertKind> kinds(const WatchedOffice& office) {
  std::vector<AlertKind> kinds;
  for (const auto& alert : alerts(office)) kinds.push_back(alert.kind);
  return kinds;
}

Ticket waiting(std::int64_t id, microseconds since) {
  Ticket ticket;
  ticket.id = id;
  ticket.prefix = "A";
  ticket.number = static_cast<int>(id);
  ticket.arrived = kNow - since;
  return ticket;
}

Window paused(microseconds since) {
  Window window;
  window.code = "3";
  window.state = WindowState::kPaused;
  window.since = kNow - since;
  window.pause_reason = "取资料";
  return window;
}

WatchedHelpCall help_call(HelpCallState state, microseconds since) {
  HelpCall call;
  call.id = 9;
  call.state = state;
  call.raised = kNow - since;
  return {call, "1号取号机"};
}

WatchedMachine machine(bool online, std::vector<Peripheral> peripherals = {}) {
  return {{7, "610902", online, kNow - 5min}, "1号取号机", std::move(peripherals)};
}

Peripheral printer(PeripheralState state) {
  return {7, PeripheralKind::kPrinter, state, kNow - 1min};
}

TEST(Alerts, AQuietOfficeHasNone) {
  auto office = quiet_office();
  office.windows = {Window{}};
  const auto ticket = waiting(1, 10min);
  office.line = {&ticket};
  office.machines = {machine(true, {printer(PeripheralState::kOk)})};
  EXPECT_THAT(alerts(office), IsEmpty());
}

TEST(Alerts, AWaitIsOneOnlyPastItsBound) {
  auto office = quiet_office();
  auto ticket = waiting(1, 45min);
  office.line = {&ticket};
  EXPECT_THAT(alerts(office), IsEmpty());
  ticket = waiting(1, 45min + 1us);
  ASSERT_THAT(kinds(office), ElementsAre(AlertKind::kWaitOverBound));
  const auto alert = alerts(office).front();
  EXPECT_EQ(alert.subject, "offices/610902/tickets/1");
  EXPECT_EQ(alert.display_name, "A001");
  EXPECT_EQ(alert.bound, 45min);
}

TEST(Alerts, OfALongLineOnlyTheLongestWaitIsTold) {
  auto office = quiet_office();
  const auto second = waiting(2, 50min);
  const auto longest = waiting(1, 60min);
  const auto third = waiting(3, 55min);
  office.line = {&second, &longest, &third};
  ASSERT_THAT(kinds(office), ElementsAre(AlertKind::kWaitOverBound));
  EXPECT_EQ(alerts(office).front().display_name, "A001");
}

TEST(Alerts, WhoIsStillOnTheWayDoesNotWait) {
  auto office = quiet_office();
  auto travelling = waiting(1, 2h);
  travelling.not_before = kNow + 1min;
  office.line = {&travelling};
  EXPECT_THAT(alerts(office), IsEmpty());
  travelling.not_before = kNow - 44min;
  EXPECT_THAT(alerts(office), IsEmpty()) << "the wait began with the ticket's time";
}

TEST(Alerts, AWindowIsOneWhenPausedTooLong) {
  auto office = quiet_office();
  office.windows = {paused(20min)};
  EXPECT_THAT(alerts(office), IsEmpty());
  office.windows = {paused(21min)};
  ASSERT_THAT(kinds(office), ElementsAre(AlertKind::kWindowPaused));
  EXPECT_EQ(alerts(office).front().subject, "offices/610902/windows/3");
  EXPECT_EQ(alerts(office).front().pause_reason, "取资料");
  office.windows.front().state = WindowState::kOpen;
  EXPECT_THAT(alerts(office), IsEmpty());
}

TEST(Alerts, AHelpCallIsOneWhenNobodyAnswersIt) {
  auto office = quiet_office();
  office.help_calls = {help_call(HelpCallState::kOpen, 120s)};
  EXPECT_THAT(alerts(office), IsEmpty());
  office.help_calls = {help_call(HelpCallState::kOpen, 121s)};
  ASSERT_THAT(kinds(office), ElementsAre(AlertKind::kHelpCallOpen));
  EXPECT_EQ(alerts(office).front().subject, "offices/610902/helpCalls/9");
  office.help_calls = {help_call(HelpCallState::kAcknowledged, 1h)};
  EXPECT_THAT(alerts(office), IsEmpty());
}

TEST(Alerts, AMachineThatIsOffIsOneOnlyInOpeningHours) {
  auto office = quiet_office();
  office.machines = {machine(false)};
  ASSERT_THAT(kinds(office), ElementsAre(AlertKind::kDeviceOffline));
  EXPECT_EQ(alerts(office).front().subject, "devices/7");
  EXPECT_EQ(alerts(office).front().display_name, "1号取号机");
  office.open_now = false;
  EXPECT_THAT(alerts(office), IsEmpty());
}

TEST(Alerts, AMachineThatIsOffSaysNothingOfItsPeripherals) {
  auto office = quiet_office();
  office.machines = {machine(false, {printer(PeripheralState::kPaperOut)})};
  EXPECT_THAT(kinds(office), ElementsAre(AlertKind::kDeviceOffline));
}

class PeripheralAlert : public testing::TestWithParam<std::pair<PeripheralState, bool>> {};

TEST_P(PeripheralAlert, IsThereWhenSomebodyIsNeeded) {
  const auto [state, expected] = GetParam();
  auto office = quiet_office();
  office.machines = {machine(true, {printer(state)})};
  const auto found = alerts(office);
  ASSERT_EQ(found.size(), expected ? 1U : 0U);
  if (!expected) return;
  EXPECT_EQ(found.front().kind, AlertKind::kPeripheralTrouble);
  EXPECT_EQ(found.front().peripheral, printer(state));
  EXPECT_EQ(found.front().started, kNow - 1min);
}

INSTANTIATE_TEST_SUITE_P(States, PeripheralAlert,
                         testing::Values(std::pair{PeripheralState::kOk, false},
                                         std::pair{PeripheralState::kAbsent, false},
                                         std::pair{PeripheralState::kPaperLow, true},
                                         std::pair{PeripheralState::kPaperOut, true},
                                         std::pair{PeripheralState::kCoverOpen, true},
                                         std::pair{PeripheralState::kOffline, true},
                                         std::pair{PeripheralState::kFault, true}),
                         [](const auto& row) { return std::string{to_string(row.param.first)}; });

TEST(Alerts, TheOldestCauseComesFirst) {
  auto office = quiet_office();
  office.machines = {machine(true, {printer(PeripheralState::kPaperOut)})};
  const auto ticket = waiting(1, 50min);
  office.line = {&ticket};
  office.windows = {paused(25min)};
  office.help_calls = {help_call(HelpCallState::kOpen, 3min)};
  EXPECT_THAT(kinds(office), ElementsAre(AlertKind::kWaitOverBound, AlertKind::kWindowPaused,
                                         AlertKind::kHelpCallOpen, AlertKind::kPeripheralTrouble));
}

TEST(Machine, AReportKeepsTheTimeOfWhatDidNotChange) {
  const std::vector<Peripheral> known = {
      {7, PeripheralKind::kCardReader, PeripheralState::kOk, kNow - 1h},
      {7, PeripheralKind::kPrinter, PeripheralState::kOk, kNow - 1h}};
  const std::vector<Peripheral> reported = {
      {7, PeripheralKind::kSpeaker, PeripheralState::kOk, {}},
      {7, PeripheralKind::kPrinter, PeripheralState::kPaperOut, {}},
      {7, PeripheralKind::kCardReader, PeripheralState::kOk, {}}};
  EXPECT_THAT(
      merged(known, reported, kNow),
      ElementsAre(Peripheral{7, PeripheralKind::kCardReader, PeripheralState::kOk, kNow - 1h},
                  Peripheral{7, PeripheralKind::kPrinter, PeripheralState::kPaperOut, kNow},
                  Peripheral{7, PeripheralKind::kSpeaker, PeripheralState::kOk, kNow}));
  EXPECT_EQ(merged(known, known, kNow), known);
}

TEST(Machine, TwoReportsMayBeLostBeforeItCountsAsOffline) {
  EXPECT_EQ(report_interval_seconds(90), 30);
  EXPECT_EQ(report_interval_seconds(2), 1);
}

}  // namespace
}  // namespace yichuang::domain
