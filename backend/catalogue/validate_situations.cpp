#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {

void validate_situations(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  std::set<std::string_view> offered;
  for (const OfficeDraft& office : draft.offices) {
    for (const OfferDraft* offer : index.offers_of(office)) offered.insert(code_of(*offer));
  }
  for (const SituationDraft& situation : draft.situations) {
    for (const Ref& service : situation.services) {
      if (find(index.services, service.code) != nullptr) continue;
      faults.add(service.at, {fmt::format("没有事项“{}”", service.code),
                              fmt::format("there is no service '{}'", service.code)});
    }
    const bool leads_somewhere = std::ranges::any_of(
        situation.services, [&](const Ref& service) { return offered.contains(service.code); });
    if (leads_somewhere || situation.services.empty()) continue;
    faults.add(situation.at, {"没有单位办理其中任何事项", "no office offers any of its services"});
  }
}

}  // namespace yichuang::catalogue
