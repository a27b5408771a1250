#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

Material fromProto(const catalogue::v1::Material& message) {
  Material value;
  value.code = fromProto(message.code());
  value.displayName = fromProto(message.display_name());
  value.note = fromProto(message.note());
  value.original = message.original();
  return value;
}

OfficeService fromProto(const catalogue::v1::OfficeService& message) {
  OfficeService value;
  value.service = fromProto(message.service());
  value.dailyQuota = message.daily_quota();
  value.precheckOnly = message.precheck_only();
  return value;
}

OpeningInterval fromProto(const catalogue::v1::OpeningInterval& message) {
  OpeningInterval value;
  value.fromMinute = message.from_minute();
  value.toMinute = message.to_minute();
  return value;
}

OpeningDay fromProto(const catalogue::v1::OpeningDay& message) {
  OpeningDay value;
  value.weekday = message.weekday();
  value.intervals = listFromProto(message.intervals());
  return value;
}

Service fromProto(const catalogue::v1::Service& message) {
  Service value;
  value.name = fromProto(message.name());
  value.code = fromProto(message.code());
  value.displayName = fromProto(message.display_name());
  value.category = fromProto(message.category());
  if (message.has_limit())
    value.limit = LegalLimit{message.limit().days(), message.limit().working_days()};
  for (const int level : message.levels())
    value.levels.append(fromProto(static_cast<common::v1::OfficeLevel>(level)));
  value.materials = listFromProto(message.materials());
  value.crossProvince = fromProto(message.cross_province());
  value.online = message.online();
  value.proxyAllowed = message.proxy_allowed();
  value.sensitive = message.sensitive();
  value.basis = fromProto(message.basis());
  value.note = fromProto(message.note());
  return value;
}

WindowInfo fromProto(const catalogue::v1::WindowInfo& message) {
  WindowInfo value;
  value.name = fromProto(message.name());
  value.number = fromProto(message.number());
  value.label = fromProto(message.label());
  value.allServices = message.all_services();
  value.services = listFromProto(message.services());
  return value;
}

Office fromProto(const catalogue::v1::Office& message) {
  Office value;
  value.name = fromProto(message.name());
  value.parent = fromProto(message.parent());
  value.level = fromProto(message.level());
  value.displayName = fromProto(message.display_name());
  value.shortName = fromProto(message.short_name());
  value.address = fromProto(message.address());
  value.phone = fromProto(message.phone());
  value.windows = listFromProto(message.windows());
  value.services = listFromProto(message.services());
  value.hours = listFromProto(message.hours());
  value.timeZone = fromProto(message.time_zone());
  value.openNow = message.open_now();
  value.maxServicesPerTicket = message.max_services_per_ticket();
  return value;
}

Situation fromProto(const catalogue::v1::Situation& message) {
  Situation value;
  value.name = fromProto(message.name());
  value.displayName = fromProto(message.display_name());
  value.hint = fromProto(message.hint());
  value.icon = fromProto(message.icon());
  value.services = listFromProto(message.services());
  value.keywords = listFromProto(message.keywords());
  return value;
}

}  // namespace yichuang::client
