#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backend/catalogue/fingerprint.h"
#include "backend/catalogue/load_catalogue.h"
#include "backend/domain/calendar.h"

namespace yichuang::catalogue {
namespace {

using domain::Catalogue;
using domain::Office;
using domain::OfficeLevel;
using domain::Service;
using domain::Situation;

/// The catalogue as it is shipped; a fault in it fails every test with its text.
class Ankang : public testing::Test {
 protected:
  void SetUp() override {
    auto loaded = load_catalogue(YICHUANG_ANKANG_CATALOGUE);
    if (!loaded) {
      for (const Fault& fault : loaded.error()) ADD_FAILURE() << to_string(fault);
      FAIL();
    }
    catalogue_ = std::move(*loaded);
    for (const Service& service : catalogue_.services) services_.emplace(service.code, &service);
  }

  std::ptrdiff_t count(OfficeLevel level) const {
    return std::ranges::count(catalogue_.offices, level, &Office::level);
  }
  const Office& office(std::string_view code) const {
    return *std::ranges::find(catalogue_.offices, code, &Office::code);
  }

  Catalogue catalogue_;
  std::map<std::string, const Service*> services_;
};

TEST_F(Ankang, HasTheWholeTreeOfOffices) {
  EXPECT_EQ(count(OfficeLevel::kCity), 1);
  EXPECT_EQ(count(OfficeLevel::kCounty), 10);
  EXPECT_GE(count(OfficeLevel::kStation), 40);
  EXPECT_EQ(catalogue_.offices.front().code, "610900");
  EXPECT_EQ(office("610902107").name.zh, "恒口镇车驾管服务站");
  EXPECT_EQ(office("610902107").parent, "610902");
}

TEST_F(Ankang, HasAllServicesOfTheTrade) {
  std::set<std::string> expected{"VH-01M", "EB-01", "QA-01"};
  const auto numbered = [&expected](const char* prefix, int last) {
    for (int i = 1; i <= last; ++i) {
      expected.insert(std::string{prefix} + (i < 10 ? "0" : "") + std::to_string(i));
    }
  };
  numbered("DL-", 26);
  numbered("VH-", 24);
  numbered("VL-", 5);
  std::set<std::string> found;
  for (const auto& [code, service] : services_) found.insert(code);
  EXPECT_EQ(found, expected);
}

TEST_F(Ankang, EveryServiceIsOfferedSomewhere) {
  std::set<std::string> offered;
  for (const Office& office : catalogue_.offices) {
    for (const auto& offer : office.services) offered.insert(offer.service);
  }
  for (const auto& [code, service] : services_) EXPECT_TRUE(offered.contains(code)) << code;
}

TEST_F(Ankang, ServicesNeverNamedInPublicAreMarked) {
  for (const char* code : {"DL-12", "DL-15", "DL-17", "DL-21"}) {
    EXPECT_TRUE(services_.at(code)->sensitive) << code;
  }
  EXPECT_FALSE(services_.at("DL-06")->sensitive);
}

TEST_F(Ankang, ProxiesAreRefusedWhereTheLawSaysSo) {
  for (const char* code : {"VH-04", "VH-17", "DL-01", "DL-21"}) {
    EXPECT_FALSE(services_.at(code)->proxy_allowed) << code;
  }
  EXPECT_TRUE(services_.at("DL-13")->proxy_allowed);
}

TEST_F(Ankang, PlatesTakeFifteenWorkingDays) {
  EXPECT_EQ(services_.at("VH-15")->limit, (domain::LegalLimit{15, domain::DayType::kWorking}));
}

TEST_F(Ankang, CountyExclusionsAreKept) {
  for (const Office& office : catalogue_.offices) {
    if (office.level == OfficeLevel::kCity) continue;
    for (const auto& offer : office.services) {
      EXPECT_NE(offer.service, "DL-05") << office.code;
      EXPECT_NE(offer.service, "VH-22") << office.code;
    }
  }
}

TEST_F(Ankang, EverySituationCanBeHandledSomewhereForEachOfItsServices) {
  EXPECT_GE(catalogue_.situations.size(), 14U);
  std::map<std::string, int> offices;
  for (const Office& office : catalogue_.offices) {
    for (const auto& offer : office.services) ++offices[offer.service];
  }
  for (const Situation& situation : catalogue_.situations) {
    for (const auto& service : situation.services) {
      EXPECT_GT(offices[service], 0) << situation.code << " " << service;
    }
  }
}

TEST_F(Ankang, SituationsReachEveryServiceAPersonComesFor) {
  std::set<std::string> reached;
  for (const Situation& situation : catalogue_.situations) {
    reached.insert(situation.services.begin(), situation.services.end());
  }
  reached.insert("VH-22");  // schools ask the county's education office first
  for (const auto& [code, service] : services_) EXPECT_TRUE(reached.contains(code)) << code;
}

TEST_F(Ankang, SpringFestivalOf2026IsClosedAndItsSwapDaysAreOpen) {
  const domain::BusinessCalendar calendar{catalogue_.calendar};
  const auto open = [&](const char* date) {
    return domain::is_open_day(office("610921").hours, calendar, *domain::parse_date(date));
  };
  EXPECT_TRUE(open("2026-02-14"));
  EXPECT_FALSE(open("2026-02-15"));
  EXPECT_FALSE(open("2026-02-23"));
  EXPECT_TRUE(open("2026-02-24"));
  EXPECT_TRUE(open("2026-02-28"));
  EXPECT_FALSE(open("2026-03-07"));
}

TEST_F(Ankang, LoadingTwiceGivesTheSameFingerprint) {
  const auto again = load_catalogue(YICHUANG_ANKANG_CATALOGUE);
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, catalogue_);
  EXPECT_EQ(fingerprint(*again), fingerprint(catalogue_));
}

}  // namespace
}  // namespace yichuang::catalogue
