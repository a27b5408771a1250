#include "backend/events/recent.h"

#include <gtest/gtest.h>

namespace yichuang::events {
namespace {

using domain::Event;
using Sequences = std::vector<std::int64_t>;

Event event(std::int64_t sequence, const std::string& office) {
  Event made;
  made.sequence = sequence;
  made.office = office;
  return made;
}

/// Offices a, b, a, b, ... from `first` on.
std::vector<Event> events(std::int64_t first, int count) {
  std::vector<Event> list;
  for (auto i = first; i < first + count; ++i) list.push_back(event(i, i % 2 == 0 ? "b" : "a"));
  return list;
}

Sequences sequences(const std::optional<Recent::Found>& found) {
  Sequences list;
  if (!found) return list;
  for (const auto& one : found->events) list.push_back(one.sequence);
  return list;
}

TEST(Recent, TellsAnOfficesEventsBetweenTwo) {
  Recent recent;
  recent.add(events(1, 10));
  EXPECT_EQ(sequences(recent.between(3, 9, "a", {})), (Sequences{5, 7, 9}));
  EXPECT_EQ(sequences(recent.between(3, 8, "a", {})), (Sequences{5, 7}));
  EXPECT_EQ(sequences(recent.between(8, 10, "", {})), (Sequences{9, 10}));
  EXPECT_EQ(sequences(recent.between(0, 10, "c", {})), Sequences{});
}

TEST(Recent, TellsOnlyWhatConcerns) {
  Recent recent;
  recent.add(events(1, 10));
  const auto found =
      recent.between(0, 10, "a", [](const Event& one) { return one.sequence % 3 == 0; });
  EXPECT_EQ(sequences(found), (Sequences{3, 9}));
}

TEST(Recent, SaysHowFarItGoesWhenTheQuestionIsAhead) {
  Recent recent;
  recent.add(events(1, 6));
  const auto found = recent.between(4, 9, "a", {});
  ASSERT_TRUE(found);
  EXPECT_EQ(sequences(found), Sequences{5});
  EXPECT_EQ(found->reached, 6);
  const auto of_nobody = recent.between(4, 9, "c", {});
  ASSERT_TRUE(of_nobody);
  EXPECT_EQ(of_nobody->reached, 6);
}

TEST(Recent, DoesNotAnswerForWhatItDoesNotKnow) {
  Recent recent(4);
  EXPECT_FALSE(recent.between(0, 1, "a", {})) << "nothing was told yet";
  recent.add(events(101, 3));
  EXPECT_FALSE(recent.between(99, 103, "a", {})) << "100 was before its time";
  EXPECT_TRUE(recent.between(100, 103, "a", {}));
  recent.add(events(104, 3));
  EXPECT_FALSE(recent.between(101, 106, "a", {})) << "102 is forgotten";
  EXPECT_EQ(sequences(recent.between(102, 106, "", {})), (Sequences{103, 104, 105, 106}));
  EXPECT_EQ(sequences(recent.between(102, 106, "b", {})), (Sequences{104, 106}));
}

TEST(Recent, ForgetsOfficesThatHaveNothingLeft) {
  Recent recent(2);
  recent.add(std::vector{event(1, "a"), event(2, "b"), event(3, "b")});
  EXPECT_EQ(sequences(recent.between(1, 3, "a", {})), Sequences{});
  EXPECT_EQ(sequences(recent.between(1, 3, "b", {})), (Sequences{2, 3}));
}

}  // namespace
}  // namespace yichuang::events
