#include <gmock/gmock.h>

#include "backend/app/administration/commands.h"
#include "backend/app/queue/commands.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::app {
namespace {

using ::testing::ElementsAre;

class AdministrationTest : public ::testing::Test {
 protected:
  bool import(const std::string& fingerprint, const std::string& content) {
    return hall_
        .run([&](Context& context) {
          return import_catalogue(
              context, {{{"a.yaml", content}}, fingerprint, "2026-1", test::small_catalogue()});
        })
        .value();
  }
  domain::Status set(const std::string& office, const domain::Notice& notice) {
    return hall_.run([&](Context& context) { return set_notice(context, {office, notice}); });
  }
  domain::Status set(const std::string& office, const domain::Text& text) {
    return set(office, domain::Notice{text, {}, {}});
  }
  domain::Notice notice(const std::string& office) {
    return hall_.run([&](Context& context) { return get_notice(context, office); }).value();
  }
  std::vector<std::int64_t> sequences(const ListEvents& command) {
    std::vector<std::int64_t> found;
    const auto listed =
        hall_.run([&](Context& context) { return list_events(context, command); }).value();
    for (const auto& event : listed) found.push_back(event.sequence);
    return found;
  }

  test::Hall hall_;
};

/// A ticket for DL-06 is called to window 1 of 610902.
class ImportTest : public ::testing::Test {
 protected:
  ImportTest() {
    hall_.now = test::on_monday(9);
    const Actor clerk{"users/1", 1, "clerk"};
    const WindowRef window{test::kOffice, "1"};
    hall_.run([&](Context& context) { return open_window(context, window); }, clerk).value();
    IssueTicket wish;
    wish.office = test::kOffice;
    wish.services = {"DL-06"};
    hall_.run([&](Context& context) { return issue_ticket(context, wish); }).value();
    hall_.run([&](Context& context) { return call_next(context, window); }, clerk).value();
  }
  /// The outcome for the catalogue in force with a change to 610902.
  std::string import(const std::function<void(domain::Catalogue&)>& change) {
    return test::reason_of(hall_.run([&](Context& context) {
      return import_catalogue(context,
                              {{{"a.yaml", "new"}}, "new", "2026-2", test::busy_catalogue(change)});
    }));
  }

  test::Hall hall_{test::busy_catalogue()};
};

TEST_F(ImportTest, WhatAnOpenTicketNeedsCannotBeLeftOut) {
  EXPECT_EQ(import([](domain::Catalogue& c) { c.offices.pop_back(); }), "CATALOGUE_IN_USE");
  EXPECT_EQ(import([](domain::Catalogue& c) {
              auto& windows = c.offices.back().windows;
              windows.erase(windows.begin());
            }),
            "CATALOGUE_IN_USE");
  EXPECT_EQ(import([](domain::Catalogue& c) {
              auto& services = c.offices.back().services;
              services.erase(services.begin());
            }),
            "CATALOGUE_IN_USE");
  EXPECT_EQ(
      hall_.look([](ports::Transaction& tx) { return tx.settings().catalogue_files(); }).size(), 0U)
      << "nothing was changed";
}

TEST_F(ImportTest, WhatNobodyNeedsNowCanBeLeftOut) {
  EXPECT_EQ(import([](domain::Catalogue& c) {
              c.offices.back().windows.pop_back();
              c.offices.back().services.pop_back();
            }),
            "OK");
}

TEST_F(AdministrationTest, TheSameCatalogueAgainChangesNothing) {
  EXPECT_TRUE(import("f1", "one"));
  EXPECT_FALSE(import("f1", "one, formatted otherwise"));
  EXPECT_EQ(hall_.look([](ports::Transaction& tx) { return tx.settings().catalogue_files(); })
                .at("a.yaml"),
            "one");
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("catalogue.imported"));
}

TEST_F(AdministrationTest, AnEarlierCatalogueMayComeBack) {
  EXPECT_TRUE(import("f1", "one"));
  EXPECT_TRUE(import("f2", "two"));
  EXPECT_TRUE(import("f1", "one"));
  EXPECT_EQ(hall_.look([](ports::Transaction& tx) { return tx.settings().catalogue_files(); })
                .at("a.yaml"),
            "one");
}

TEST_F(AdministrationTest, ANoticeStandsAtItsOfficeUntilItIsTakenAway) {
  const domain::Text text{"今日停电", "No power today"};
  ASSERT_TRUE(set("610902", text));
  EXPECT_EQ(notice("610902").text, text);
  EXPECT_EQ(notice("610921"), domain::Notice{});
  ASSERT_TRUE(set("610902", domain::Text{}));
  EXPECT_EQ(notice("610902"), domain::Notice{});
  EXPECT_EQ(hall_.last_event().kind, "office.notice");
  EXPECT_EQ(hall_.last_event().office, "610902");
}

TEST_F(AdministrationTest, AnUnfitNoticeIsRefused) {
  EXPECT_EQ(set("999999", domain::Text{"一", "a"}).error().reason, domain::Reason::kOfficeNotFound);
  EXPECT_EQ(set("610902", domain::Text{"一", ""}).error().reason, domain::Reason::kFieldMissing);
  EXPECT_EQ(set("610902", domain::Text{"一", std::string(201, 'a')}).error().reason,
            domain::Reason::kFieldTooLong);
}

TEST_F(AdministrationTest, ANoticeKeepsItsTime) {
  const domain::Notice tomorrow{
      {"停电", "No power"}, hall_.now + std::chrono::hours{20}, hall_.now + std::chrono::hours{29}};
  ASSERT_TRUE(set("610902", tomorrow));
  EXPECT_EQ(notice("610902"), tomorrow);
  EXPECT_THAT(hall_.last_event().payload, testing::HasSubstr("\"end\":\"20"));
  ASSERT_TRUE(set("610902", tomorrow.text));
  EXPECT_EQ(notice("610902"), (domain::Notice{tomorrow.text, {}, {}}));
  EXPECT_EQ(set("610902", domain::Notice{tomorrow.text, {}, hall_.now}).error().reason,
            domain::Reason::kNoticeTimeInvalid);
  EXPECT_EQ(notice("610902").end, std::nullopt);
}

TEST_F(AdministrationTest, EventsOfAnOfficeIncludeThoseBelowButNotBeside) {
  import("f1", "one");                                  // 1, of no office
  ASSERT_TRUE(set("610921", domain::Text{"一", "a"}));  // 2
  ASSERT_TRUE(set("610902", domain::Text{"一", "a"}));  // 3
  ASSERT_TRUE(set("610900", domain::Text{"一", "a"}));  // 4
  ASSERT_TRUE(set("610902", domain::Text{}));           // 5
  EXPECT_THAT(sequences({"610902"}), ElementsAre(3, 5));
  EXPECT_THAT(sequences({"610902", 3}), ElementsAre(5));
  EXPECT_THAT(sequences({"610900"}), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_THAT(sequences({"610900", 1, 2}), ElementsAre(2, 3));
}

}  // namespace
}  // namespace yichuang::app
