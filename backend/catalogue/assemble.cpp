#include "backend/catalogue/assemble.h"

#include <algorithm>
#include <map>

namespace yichuang::catalogue {
namespace {

std::vector<std::string> codes_of(const std::vector<Ref>& refs) {
  std::vector<std::string> codes;
  codes.reserve(refs.size());
  for (const Ref& ref : refs) codes.push_back(ref.code);
  return codes;
}

domain::Service assemble_service(const ServiceDraft& draft) {
  domain::Service service = draft.value;
  service.materials = codes_of(draft.materials);
  return service;
}

domain::WindowDef assemble_window(const WindowDraft& draft) {
  domain::WindowDef window = draft.value;
  window.services = codes_of(draft.services);
  return window;
}

domain::Situation assemble_situation(const SituationDraft& draft) {
  domain::Situation situation = draft.value;
  situation.services = codes_of(draft.services);
  return situation;
}

domain::Office assemble_office(const OfficeDraft& draft, const DraftIndex& index) {
  domain::Office office = draft.value;
  office.parent = draft.parent.code;
  office.hours = index.hours.at(draft.hours.code)->value;
  if (!draft.policy.code.empty()) office.policy = index.policies.at(draft.policy.code)->value;
  for (const WindowDraft& window : draft.windows) {
    office.windows.push_back(assemble_window(window));
  }
  for (const OfferDraft* offer : index.offers_of(draft)) office.services.push_back(offer->value);
  return office;
}

/// Level by level from the root.
std::vector<const OfficeDraft*> parents_first(const std::vector<OfficeDraft>& offices) {
  std::map<std::string_view, std::vector<const OfficeDraft*>> children;
  for (const OfficeDraft& office : offices) children[office.parent.code].push_back(&office);
  std::vector<const OfficeDraft*> ordered = children[""];
  for (std::size_t next = 0; next < ordered.size(); ++next) {
    const auto below = children[code_of(*ordered[next])];
    ordered.insert(ordered.end(), below.begin(), below.end());
  }
  return ordered;
}

}  // namespace

domain::Catalogue assemble(const CatalogueDraft& draft, const DraftIndex& index) {
  domain::Catalogue catalogue;
  catalogue.edition = draft.editions.front().code;
  for (const auto& material : draft.materials) catalogue.materials.push_back(material.value);
  for (const auto& service : draft.services) {
    catalogue.services.push_back(assemble_service(service));
  }
  for (const OfficeDraft* office : parents_first(draft.offices)) {
    catalogue.offices.push_back(assemble_office(*office, index));
  }
  for (const auto& day : draft.calendar) catalogue.calendar.push_back(day.value);
  std::ranges::sort(catalogue.calendar, {}, &domain::CalendarDay::date);
  for (const auto& situation : draft.situations) {
    catalogue.situations.push_back(assemble_situation(situation));
  }
  return catalogue;
}

}  // namespace yichuang::catalogue
