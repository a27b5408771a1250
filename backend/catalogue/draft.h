#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backend/catalogue/fault.h"
#include "backend/catalogue/map_reader.h"
#include "backend/domain/catalogue.h"

namespace yichuang::catalogue {

// What the files say before names are looked up: each value with where it stands, codes still as
// references. Lists that several offices share exist only here.

struct MaterialDraft {
  domain::Material value;
  Origin at;
};

struct ServiceDraft {
  domain::Service value;  ///< without materials
  Origin at;
  std::vector<Ref> materials;
};

struct OfferDraft {
  domain::ServiceAtOffice value;
  Origin at;
};

/// A named whitelist, for offices that offer the same.
struct ServiceListDraft {
  std::string code;
  Origin at;
  std::vector<OfferDraft> offers;
};

struct HoursDraft {
  std::string code;
  Origin at;
  domain::OpeningHours value;
};

struct PolicyDraft {
  std::string code;
  Origin at;
  domain::QueuePolicy value;
};

struct WindowDraft {
  domain::WindowDef value;  ///< without services
  Origin at;
  std::vector<Ref> services;
};

struct OfficeDraft {
  domain::Office value;  ///< without parent, hours, windows, services and policy
  Origin at;
  Ref parent;  ///< empty at the root
  Ref time_zone;
  Ref hours;
  Ref policy;  ///< empty: defaults
  std::vector<Ref> service_lists;
  std::vector<OfferDraft> offers;  ///< beyond the lists
  std::vector<WindowDraft> windows;
};

struct CalendarDraft {
  domain::CalendarDay value;
  Origin at;
};

struct SituationDraft {
  domain::Situation value;  ///< without services
  Origin at;
  std::vector<Ref> services;
};

struct CatalogueDraft {
  std::vector<Ref> editions;  ///< one, if all is well
  std::vector<MaterialDraft> materials;
  std::vector<ServiceDraft> services;
  std::vector<ServiceListDraft> service_lists;
  std::vector<HoursDraft> hours;
  std::vector<PolicyDraft> policies;
  std::vector<OfficeDraft> offices;
  std::vector<CalendarDraft> calendar;
  std::vector<SituationDraft> situations;
};

}  // namespace yichuang::catalogue
