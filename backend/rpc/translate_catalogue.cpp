#include "backend/rpc/translate_catalogue.h"

#include "backend/app/hall/hall.h"
#include "backend/domain/resource_name.h"

namespace yichuang::rpc {

using catalogue::v1::Service;

Service::Category to_proto(domain::ServiceCategory category) {
  switch (category) {
    case domain::ServiceCategory::kLicence:
      return Service::LICENCE;
    case domain::ServiceCategory::kVehicle:
      return Service::VEHICLE;
    case domain::ServiceCategory::kViolation:
      return Service::VIOLATION;
    case domain::ServiceCategory::kElectricBicycle:
      return Service::ELECTRIC_BICYCLE;
    case domain::ServiceCategory::kGuidance:
      return Service::GUIDANCE;
  }
  return Service::CATEGORY_UNSPECIFIED;
}

Service::CrossProvince to_proto(domain::CrossProvince mode) {
  switch (mode) {
    case domain::CrossProvince::kAnywhere:
      return Service::ANYWHERE;
    case domain::CrossProvince::kAnywhereWithTransferIn:
      return Service::ANYWHERE_WITH_TRANSFER_IN;
    case domain::CrossProvince::kHomeOnly:
      return Service::HOME_ONLY;
    case domain::CrossProvince::kJoint:
      return Service::JOINT;
    case domain::CrossProvince::kDestination:
      return Service::DESTINATION;
    case domain::CrossProvince::kNotApplicable:
      return Service::NOT_APPLICABLE;
  }
  return Service::CROSS_PROVINCE_UNSPECIFIED;
}

catalogue::v1::Office to_proto(app::Context& context, const domain::Office& office) {
  catalogue::v1::Office proto;
  proto.set_name(domain::office_name(office.code));
  if (!office.parent.empty()) proto.set_parent(domain::office_name(office.parent));
  proto.set_level(to_proto(office.level));
  *proto.mutable_display_name() = to_proto(office.name);
  *proto.mutable_short_name() = to_proto(office.short_name);
  *proto.mutable_address() = to_proto(office.address);
  proto.set_phone(office.phone);
  for (const auto& def : office.windows) {
    auto& window = *proto.add_windows();
    window.set_name(domain::window_name(office.code, def.code));
    window.set_number(def.code);
    *window.mutable_label() = to_proto(def.label);
    window.set_all_services(def.all_services);
    for (const auto& service : def.services) window.add_services(domain::service_name(service));
  }
  for (const auto& offer : office.services) {
    auto& service = *proto.add_services();
    service.set_service(domain::service_name(offer.service));
    service.set_daily_quota(offer.daily_quota);
    service.set_precheck_only(offer.precheck_only);
  }
  for (std::size_t day = 0; day < office.hours.weekdays.size(); ++day) {
    auto& hours = *proto.add_hours();
    hours.set_weekday(static_cast<int>(day) + 1);
    for (const auto& interval : office.hours.weekdays[day]) {
      auto& added = *hours.add_intervals();
      added.set_from_minute(interval.from_minute);
      added.set_to_minute(interval.to_minute);
    }
  }
  proto.set_time_zone(office.time_zone);
  proto.set_open_now(app::is_open_now(context, office));
  proto.set_max_services_per_ticket(office.policy.max_services_per_ticket);
  return proto;
}

Service to_proto(const domain::CatalogueIndex& catalogue, const domain::Service& service) {
  Service proto;
  proto.set_name(domain::service_name(service.code));
  proto.set_code(service.code);
  *proto.mutable_display_name() = to_proto(service.name);
  proto.set_category(to_proto(service.category));
  if (service.limit) {
    proto.mutable_limit()->set_days(service.limit->days);
    proto.mutable_limit()->set_working_days(service.limit->type == domain::DayType::kWorking);
  }
  for (const auto level : service.levels) proto.add_levels(to_proto(level));
  for (const auto& code : service.materials) {
    const auto* material = catalogue.material(code);
    if (material == nullptr) continue;
    auto& added = *proto.add_materials();
    added.set_code(material->code);
    *added.mutable_display_name() = to_proto(material->name);
    *added.mutable_note() = to_proto(material->note);
    added.set_original(material->original);
  }
  proto.set_cross_province(to_proto(service.cross_province));
  proto.set_online(service.online);
  proto.set_proxy_allowed(service.proxy_allowed);
  proto.set_sensitive(service.sensitive);
  *proto.mutable_note() = to_proto(service.note);
  proto.set_basis(service.basis);
  return proto;
}

catalogue::v1::Situation to_proto(const domain::Situation& situation) {
  catalogue::v1::Situation proto;
  proto.set_name("situations/" + situation.code);
  *proto.mutable_display_name() = to_proto(situation.name);
  *proto.mutable_hint() = to_proto(situation.hint);
  proto.set_icon(situation.icon);
  for (const auto& service : situation.services) {
    proto.add_services(domain::service_name(service));
  }
  for (const auto& keyword : situation.keywords) proto.add_keywords(keyword);
  return proto;
}

}  // namespace yichuang::rpc
