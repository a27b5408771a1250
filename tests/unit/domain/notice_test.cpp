#include "backend/domain/notice.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};

std::optional<Instant> in(std::optional<std::chrono::minutes> minutes) {
  return minutes ? std::optional(kNow + *minutes) : std::nullopt;
}

TEST(Notice, HangsFromItsStartToItsEnd) {
  const Text text{"停电", "No power"};
  using Minutes = std::optional<std::chrono::minutes>;
  const struct {
    const char* what;
    Text text;
    Minutes start, end;
    bool hangs;
    Minutes changes;
  } cases[] = {
      {"nothing was set", {}, {}, {}, false, {}},
      {"nothing, with a time left over", {}, 5min, 9min, false, {}},
      {"until it is taken away", text, {}, {}, true, {}},
      {"until its end", text, {}, 9min, true, 9min},
      {"not any more at its end", text, {}, 0min, false, {}},
      {"before its start", text, 5min, 9min, false, 5min},
      {"from its start", text, 0min, 9min, true, 9min},
      {"before its start, for ever then", text, 5min, {}, false, 5min},
      {"after its end", text, -9min, -5min, false, {}},
  };
  for (const auto& each : cases) {
    const Notice notice{each.text, in(each.start), in(each.end)};
    EXPECT_EQ(is_in_force(notice, kNow), each.hangs) << each.what;
    EXPECT_EQ(next_change(notice, kNow), in(each.changes)) << each.what;
  }
}

TEST(Notice, HasATimeInWhichItCanHang) {
  using Minutes = std::optional<std::chrono::minutes>;
  constexpr std::chrono::minutes kYear = std::chrono::days{366};
  const struct {
    const char* what;
    Minutes start, end;
    const char* field;  ///< that is refused
  } cases[] = {
      {"none", {}, {}, ""},
      {"began before, when it is changed", -60min, 60min, ""},
      {"a year ahead", kYear - 1min, kYear, ""},
      {"ends as it begins", 5min, 5min, "end_time"},
      {"ends before it begins", 5min, 4min, "end_time"},
      {"over", -60min, -5min, "end_time"},
      {"over now", {}, 0min, "end_time"},
      {"ends too far ahead", {}, kYear + 1min, "end_time"},
      {"begins too far ahead", kYear + 1min, {}, "start_time"},
  };
  for (const auto& each : cases) {
    const auto checked = check_time({{"一", "a"}, in(each.start), in(each.end)}, kNow);
    EXPECT_EQ(checked.has_value(), std::string(each.field).empty()) << each.what;
    if (checked) continue;
    EXPECT_EQ(checked.error().reason, Reason::kNoticeTimeInvalid) << each.what;
    EXPECT_EQ(checked.error().metadata.at("field"), each.field) << each.what;
  }
}

}  // namespace
}  // namespace yichuang::domain
