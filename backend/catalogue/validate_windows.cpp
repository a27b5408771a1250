#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {
namespace {

using Codes = std::set<std::string_view>;

Codes offered_codes(const OfficeDraft& office, const DraftIndex& index) {
  Codes codes;
  for (const OfferDraft* offer : index.offers_of(office)) codes.insert(code_of(*offer));
  return codes;
}

/// Removes from `unserved` what the window serves.
void validate_window(const WindowDraft& window, const Codes& offered, Codes& unserved,
                     FaultLog& faults) {
  for (const Ref& service : window.services) {
    unserved.erase(service.code);
    if (offered.contains(service.code)) continue;
    faults.add(service.at, {fmt::format("本单位不办理“{}”", service.code),
                            fmt::format("this office does not offer '{}'", service.code)});
  }
}

void validate_office(const OfficeDraft& office, const DraftIndex& index, FaultLog& faults) {
  if (office.windows.empty()) faults.add(office.at, {"没有窗口", "has no window"});
  const Codes offered = offered_codes(office, index);
  Codes unserved = offered;
  bool serves_all = office.windows.empty();
  for (const WindowDraft& window : office.windows) {
    validate_window(window, offered, unserved, faults);
    serves_all = serves_all || window.value.all_services;
  }
  if (serves_all || unserved.empty()) return;
  faults.add(office.at, {fmt::format("没有窗口办理“{}”", *unserved.begin()),
                         fmt::format("no window serves '{}'", *unserved.begin())});
}

}  // namespace

void validate_windows(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  for (const OfficeDraft& office : draft.offices) validate_office(office, index, faults);
}

}  // namespace yichuang::catalogue
