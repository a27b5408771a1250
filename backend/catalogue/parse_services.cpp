#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {
namespace {

using domain::CrossProvince;
using domain::DayType;
using domain::ServiceCategory;

constexpr Choices<DayType, 2> kDayTypes{{
    {"working", DayType::kWorking},
    {"natural", DayType::kNatural},
}};

constexpr Choices<ServiceCategory, 5> kCategories{{
    {"licence", ServiceCategory::kLicence},
    {"vehicle", ServiceCategory::kVehicle},
    {"violation", ServiceCategory::kViolation},
    {"electric-bicycle", ServiceCategory::kElectricBicycle},
    {"guidance", ServiceCategory::kGuidance},
}};

constexpr Choices<CrossProvince, 6> kCrossProvince{{
    {"not-applicable", CrossProvince::kNotApplicable},
    {"anywhere", CrossProvince::kAnywhere},
    {"anywhere-with-transfer-in", CrossProvince::kAnywhereWithTransferIn},
    {"home-only", CrossProvince::kHomeOnly},
    {"joint", CrossProvince::kJoint},
    {"destination", CrossProvince::kDestination},
}};

constexpr Range kLimitDays{1, 365};
constexpr Range kExpectedSeconds{30, 7200};
constexpr Range kDailyQuota{0, 9999};

std::optional<domain::LegalLimit> parse_limit(MapReader& service) {
  std::optional<domain::LegalLimit> limit;
  service.nested("limit", [&limit](MapReader& item) {
    limit = {item.integer("days", kLimitDays), item.choice("type", kDayTypes)};
  });
  return limit;
}

char parse_prefix(MapReader& service) {
  const std::string prefix = service.line("ticket_prefix");
  if (prefix.size() == 1 && prefix.front() >= 'A' && prefix.front() <= 'Z') return prefix.front();
  if (!prefix.empty()) {
    service.fault("ticket_prefix", {"应为 A 到 Z 的一个字母", "must be one letter from A to Z"});
  }
  return 'A';
}

OfferDraft parse_offer(MapReader& item) {
  domain::ServiceAtOffice value;
  value.service = item.code("service", kServiceCode);
  value.daily_quota = item.integer_or("daily_quota", kDailyQuota, value.daily_quota);
  value.expected_seconds =
      item.integer_or("expected_seconds", kExpectedSeconds, value.expected_seconds);
  value.precheck_only = item.boolean_or("precheck_only", value.precheck_only);
  return {std::move(value), item.origin()};
}

}  // namespace

MaterialDraft parse_material(MapReader& item) {
  domain::Material value;
  value.code = item.code("code", kSlug);
  value.name = item.text("name");
  value.note = item.optional_text("note");
  value.original = item.boolean_or("original", value.original);
  return {std::move(value), item.origin()};
}

ServiceDraft parse_service(MapReader& item) {
  domain::Service value;
  value.code = item.code("code", kServiceCode);
  value.name = item.text("name");
  value.category = item.choice("category", kCategories);
  value.limit = parse_limit(item);
  value.levels = item.choice_list("levels", kLevels);
  value.cross_province = item.choice("cross_province", kCrossProvince);
  value.online = item.boolean_or("online", value.online);
  value.proxy_allowed = item.boolean_or("proxy_allowed", value.proxy_allowed);
  value.sensitive = item.boolean_or("sensitive", value.sensitive);
  value.basis = item.optional_line("basis");
  value.note = item.optional_text("note");
  value.ticket_prefix = parse_prefix(item);
  value.expected_seconds = item.integer("expected_seconds", kExpectedSeconds);
  return {std::move(value), item.origin(), item.refs("materials", kSlug)};
}

std::vector<OfferDraft> parse_offers(MapReader& item) {
  std::vector<OfferDraft> offers;
  item.each_or_code(
      "services", kServiceCode,
      [&offers](Ref ref) {
        domain::ServiceAtOffice value;
        value.service = std::move(ref.code);
        offers.push_back({std::move(value), std::move(ref.at)});
      },
      [&offers](MapReader& offer) { offers.push_back(parse_offer(offer)); });
  return offers;
}

ServiceListDraft parse_service_list(MapReader& item) {
  return {item.code("code", kSlug), item.origin(), parse_offers(item)};
}

}  // namespace yichuang::catalogue
