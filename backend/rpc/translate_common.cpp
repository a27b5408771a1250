#include "backend/rpc/translate_common.h"

namespace yichuang::rpc {

google::protobuf::Timestamp to_proto(domain::Instant time) {
  const auto us = domain::to_micros(time);
  google::protobuf::Timestamp timestamp;
  timestamp.set_seconds(us / 1'000'000);
  timestamp.set_nanos(static_cast<std::int32_t>(us % 1'000'000) * 1000);
  return timestamp;
}

common::v1::LocalizedText to_proto(const domain::Text& text) {
  common::v1::LocalizedText proto;
  proto.set_zh(text.zh);
  proto.set_en(text.en);
  return proto;
}

common::v1::OfficeLevel to_proto(domain::OfficeLevel level) {
  switch (level) {
    case domain::OfficeLevel::kCity:
      return common::v1::OFFICE_LEVEL_CITY;
    case domain::OfficeLevel::kCounty:
      return common::v1::OFFICE_LEVEL_COUNTY;
    case domain::OfficeLevel::kStation:
      return common::v1::OFFICE_LEVEL_STATION;
  }
  return common::v1::OFFICE_LEVEL_UNSPECIFIED;
}

common::v1::PriorityClass to_proto(domain::PriorityClass priority) {
  switch (priority) {
    case domain::PriorityClass::kOrdinary:
      return common::v1::PRIORITY_CLASS_ORDINARY;
    case domain::PriorityClass::kElderly:
      return common::v1::PRIORITY_CLASS_ELDERLY;
    case domain::PriorityClass::kDisabled:
      return common::v1::PRIORITY_CLASS_DISABLED;
    case domain::PriorityClass::kSoldier:
      return common::v1::PRIORITY_CLASS_SOLDIER;
    case domain::PriorityClass::kPregnant:
      return common::v1::PRIORITY_CLASS_PREGNANT;
  }
  return common::v1::PRIORITY_CLASS_UNSPECIFIED;
}

domain::Result<domain::PriorityClass> from_proto(common::v1::PriorityClass priority) {
  switch (priority) {
    case common::v1::PRIORITY_CLASS_UNSPECIFIED:
    case common::v1::PRIORITY_CLASS_ORDINARY:
      return domain::PriorityClass::kOrdinary;
    case common::v1::PRIORITY_CLASS_ELDERLY:
      return domain::PriorityClass::kElderly;
    case common::v1::PRIORITY_CLASS_DISABLED:
      return domain::PriorityClass::kDisabled;
    case common::v1::PRIORITY_CLASS_SOLDIER:
      return domain::PriorityClass::kSoldier;
    case common::v1::PRIORITY_CLASS_PREGNANT:
      return domain::PriorityClass::kPregnant;
    case common::v1::PriorityClass_INT_MIN_SENTINEL_DO_NOT_USE_:
    case common::v1::PriorityClass_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return domain::fail(domain::Reason::kFieldInvalid, "unknown priority class",
                      {{"field", "priority_class"}});
}

common::v1::WaitEstimate to_proto(const domain::WaitEstimate& estimate) {
  common::v1::WaitEstimate proto;
  proto.set_half_seconds(estimate.half_seconds);
  proto.set_nine_in_ten_seconds(estimate.nine_in_ten_seconds);
  proto.set_people_ahead(estimate.people_ahead);
  proto.set_open_windows(estimate.open_windows);
  proto.set_learned(estimate.learned);
  proto.set_unserved(estimate.unserved);
  return proto;
}

common::v1::MaskedPerson to_proto(const domain::Holder& holder) {
  common::v1::MaskedPerson proto;
  proto.set_name(holder.masked_name);
  proto.set_identity_number(holder.masked_identity);
  proto.set_phone(holder.masked_phone);
  return proto;
}

}  // namespace yichuang::rpc
