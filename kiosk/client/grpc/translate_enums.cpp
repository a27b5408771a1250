#include "kiosk/client/grpc/translate.h"

// No `default:`: a value added to either side is a compiler warning here.

namespace yichuang::client {

Office::Level fromProto(common::v1::OfficeLevel value) {
  switch (value) {
    case common::v1::OFFICE_LEVEL_CITY:
      return Office::Level::City;
    case common::v1::OFFICE_LEVEL_COUNTY:
      return Office::Level::County;
    case common::v1::OFFICE_LEVEL_STATION:
      return Office::Level::Station;
    case common::v1::OFFICE_LEVEL_UNSPECIFIED:
    case common::v1::OfficeLevel_INT_MIN_SENTINEL_DO_NOT_USE_:
    case common::v1::OfficeLevel_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Office::Level::Unknown;
}

common::v1::OfficeLevel toProto(Office::Level value) {
  switch (value) {
    case Office::Level::City:
      return common::v1::OFFICE_LEVEL_CITY;
    case Office::Level::County:
      return common::v1::OFFICE_LEVEL_COUNTY;
    case Office::Level::Station:
      return common::v1::OFFICE_LEVEL_STATION;
    case Office::Level::Unknown:
      break;
  }
  return common::v1::OFFICE_LEVEL_UNSPECIFIED;
}

Ticket::Priority fromProto(common::v1::PriorityClass value) {
  switch (value) {
    case common::v1::PRIORITY_CLASS_ORDINARY:
      return Ticket::Priority::Ordinary;
    case common::v1::PRIORITY_CLASS_ELDERLY:
      return Ticket::Priority::Elderly;
    case common::v1::PRIORITY_CLASS_DISABLED:
      return Ticket::Priority::Disabled;
    case common::v1::PRIORITY_CLASS_SOLDIER:
      return Ticket::Priority::Soldier;
    case common::v1::PRIORITY_CLASS_PREGNANT:
      return Ticket::Priority::Pregnant;
    case common::v1::PRIORITY_CLASS_UNSPECIFIED:
    case common::v1::PriorityClass_INT_MIN_SENTINEL_DO_NOT_USE_:
    case common::v1::PriorityClass_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Ticket::Priority::Unknown;
}

common::v1::PriorityClass toProto(Ticket::Priority value) {
  switch (value) {
    case Ticket::Priority::Ordinary:
      return common::v1::PRIORITY_CLASS_ORDINARY;
    case Ticket::Priority::Elderly:
      return common::v1::PRIORITY_CLASS_ELDERLY;
    case Ticket::Priority::Disabled:
      return common::v1::PRIORITY_CLASS_DISABLED;
    case Ticket::Priority::Soldier:
      return common::v1::PRIORITY_CLASS_SOLDIER;
    case Ticket::Priority::Pregnant:
      return common::v1::PRIORITY_CLASS_PREGNANT;
    case Ticket::Priority::Unknown:
      break;
  }
  return common::v1::PRIORITY_CLASS_UNSPECIFIED;
}

RoleGrant::Role fromProto(identity::v1::Role value) {
  switch (value) {
    case identity::v1::ROLE_KIOSK:
      return RoleGrant::Role::Kiosk;
    case identity::v1::ROLE_DISPLAY:
      return RoleGrant::Role::Display;
    case identity::v1::ROLE_CLERK:
      return RoleGrant::Role::Clerk;
    case identity::v1::ROLE_SUPERVISOR:
      return RoleGrant::Role::Supervisor;
    case identity::v1::ROLE_BOOKING_STAFF:
      return RoleGrant::Role::BookingStaff;
    case identity::v1::ROLE_ADMINISTRATOR:
      return RoleGrant::Role::Administrator;
    case identity::v1::ROLE_AUDITOR:
      return RoleGrant::Role::Auditor;
    case identity::v1::ROLE_UNSPECIFIED:
    case identity::v1::Role_INT_MIN_SENTINEL_DO_NOT_USE_:
    case identity::v1::Role_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return RoleGrant::Role::Unknown;
}

identity::v1::Role toProto(RoleGrant::Role value) {
  switch (value) {
    case RoleGrant::Role::Kiosk:
      return identity::v1::ROLE_KIOSK;
    case RoleGrant::Role::Display:
      return identity::v1::ROLE_DISPLAY;
    case RoleGrant::Role::Clerk:
      return identity::v1::ROLE_CLERK;
    case RoleGrant::Role::Supervisor:
      return identity::v1::ROLE_SUPERVISOR;
    case RoleGrant::Role::BookingStaff:
      return identity::v1::ROLE_BOOKING_STAFF;
    case RoleGrant::Role::Administrator:
      return identity::v1::ROLE_ADMINISTRATOR;
    case RoleGrant::Role::Auditor:
      return identity::v1::ROLE_AUDITOR;
    case RoleGrant::Role::Unknown:
      break;
  }
  return identity::v1::ROLE_UNSPECIFIED;
}

Service::Category fromProto(catalogue::v1::Service::Category value) {
  switch (value) {
    case catalogue::v1::Service::LICENCE:
      return Service::Category::Licence;
    case catalogue::v1::Service::VEHICLE:
      return Service::Category::Vehicle;
    case catalogue::v1::Service::VIOLATION:
      return Service::Category::Violation;
    case catalogue::v1::Service::ELECTRIC_BICYCLE:
      return Service::Category::ElectricBicycle;
    case catalogue::v1::Service::GUIDANCE:
      return Service::Category::Guidance;
    case catalogue::v1::Service::CATEGORY_UNSPECIFIED:
    case catalogue::v1::Service_Category_Service_Category_INT_MIN_SENTINEL_DO_NOT_USE_:
    case catalogue::v1::Service_Category_Service_Category_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Service::Category::Unknown;
}

catalogue::v1::Service::Category toProto(Service::Category value) {
  switch (value) {
    case Service::Category::Licence:
      return catalogue::v1::Service::LICENCE;
    case Service::Category::Vehicle:
      return catalogue::v1::Service::VEHICLE;
    case Service::Category::Violation:
      return catalogue::v1::Service::VIOLATION;
    case Service::Category::ElectricBicycle:
      return catalogue::v1::Service::ELECTRIC_BICYCLE;
    case Service::Category::Guidance:
      return catalogue::v1::Service::GUIDANCE;
    case Service::Category::Unknown:
      break;
  }
  return catalogue::v1::Service::CATEGORY_UNSPECIFIED;
}

Service::CrossProvince fromProto(catalogue::v1::Service::CrossProvince value) {
  switch (value) {
    case catalogue::v1::Service::ANYWHERE:
      return Service::CrossProvince::Anywhere;
    case catalogue::v1::Service::ANYWHERE_WITH_TRANSFER_IN:
      return Service::CrossProvince::AnywhereWithTransferIn;
    case catalogue::v1::Service::HOME_ONLY:
      return Service::CrossProvince::HomeOnly;
    case catalogue::v1::Service::JOINT:
      return Service::CrossProvince::Joint;
    case catalogue::v1::Service::DESTINATION:
      return Service::CrossProvince::Destination;
    case catalogue::v1::Service::NOT_APPLICABLE:
      return Service::CrossProvince::NotApplicable;
    case catalogue::v1::Service::CROSS_PROVINCE_UNSPECIFIED:
    case catalogue::v1::Service_CrossProvince_Service_CrossProvince_INT_MIN_SENTINEL_DO_NOT_USE_:
    case catalogue::v1::Service_CrossProvince_Service_CrossProvince_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Service::CrossProvince::Unknown;
}

catalogue::v1::Service::CrossProvince toProto(Service::CrossProvince value) {
  switch (value) {
    case Service::CrossProvince::Anywhere:
      return catalogue::v1::Service::ANYWHERE;
    case Service::CrossProvince::AnywhereWithTransferIn:
      return catalogue::v1::Service::ANYWHERE_WITH_TRANSFER_IN;
    case Service::CrossProvince::HomeOnly:
      return catalogue::v1::Service::HOME_ONLY;
    case Service::CrossProvince::Joint:
      return catalogue::v1::Service::JOINT;
    case Service::CrossProvince::Destination:
      return catalogue::v1::Service::DESTINATION;
    case Service::CrossProvince::NotApplicable:
      return catalogue::v1::Service::NOT_APPLICABLE;
    case Service::CrossProvince::Unknown:
      break;
  }
  return catalogue::v1::Service::CROSS_PROVINCE_UNSPECIFIED;
}

}  // namespace yichuang::client
