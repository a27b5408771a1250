#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {
namespace {

WindowDraft parse_window(MapReader& item) {
  domain::WindowDef value;
  value.code = item.code("code", kWindowCode);
  value.label = item.text("label");
  value.all_services = !item.has("services");
  auto services = item.refs("services", kServiceCode);
  if (!value.all_services && services.empty()) {
    item.fault("services", {"列表不能为空；综合窗口请省略此键",
                            "must not be an empty list; leave the key out for a window that "
                            "serves everything"});
  }
  return {std::move(value), item.origin(), std::move(services)};
}

}  // namespace

OfficeDraft parse_office(MapReader& item) {
  OfficeDraft office;
  office.at = item.origin();
  office.value.code = item.code("code", kOfficeCode);
  office.parent = item.optional_ref("parent", kOfficeCode);
  office.value.level = item.choice("level", kLevels);
  office.value.name = item.text("name");
  office.value.short_name = item.text("short_name");
  office.value.address = item.text("address");
  office.value.phone = item.optional_line("phone");
  if (item.has("time_zone")) office.value.time_zone = item.line("time_zone");
  office.time_zone = {office.value.time_zone, item.origin_of("time_zone")};
  office.hours = item.ref("opening_hours", kSlug);
  office.policy = item.optional_ref("queue_policy", kSlug);
  office.service_lists = item.refs("service_lists", kSlug);
  office.offers = parse_offers(item);
  item.each("windows",
            [&office](MapReader& window) { office.windows.push_back(parse_window(window)); });
  return office;
}

}  // namespace yichuang::catalogue
