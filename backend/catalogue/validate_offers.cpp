#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {
namespace {

using domain::OfficeLevel;

void validate_offer_list(const std::vector<OfferDraft>& offers, const DraftIndex& index,
                         FaultLog& faults) {
  std::set<std::string_view> seen;
  for (const OfferDraft& offer : offers) {
    const std::string& code = code_of(offer);
    if (!code.empty() && find(index.services, code) == nullptr) {
      faults.add(offer.at, {fmt::format("没有事项“{}”", code),
                            fmt::format("there is no service '{}'", code)});
    }
    if (!seen.insert(code).second) {
      faults.add(offer.at, {fmt::format("事项“{}”重复", code),
                            fmt::format("the service '{}' is listed twice", code)});
    }
  }
}

bool may_handle(const ServiceDraft& service, OfficeLevel level) {
  return std::ranges::find(service.value.levels, level) != service.value.levels.end();
}

/// Checks offices one after the other. A shared list at a wrong level is one mistake, however many
/// offices use it, so each entry is reported once a level.
class OfferCheck {
 public:
  OfferCheck(const DraftIndex& index, FaultLog& faults) : index_{index}, faults_{faults} {}

  void operator()(const OfficeDraft& office) {
    check_lists(office);
    const auto offers = index_.offers_of(office);
    if (offers.empty()) {
      faults_.add(office.at, {"没有可办事项", "offers no service"});
    }
    for (const OfferDraft* offer : offers) check_level(office, *offer);
  }

 private:
  /// Lists exist, and no two of one office name the same service.
  void check_lists(const OfficeDraft& office) {
    std::map<std::string_view, std::string_view> listed_by;
    for (const Ref& ref : office.service_lists) {
      const ServiceListDraft* list = find(index_.service_lists, ref.code);
      if (list == nullptr) {
        faults_.add(ref.at, {fmt::format("没有事项清单“{}”", ref.code),
                             fmt::format("there is no service list '{}'", ref.code)});
        continue;
      }
      for (const OfferDraft& offer : list->offers) {
        const std::string_view first = listed_by.emplace(code_of(offer), ref.code).first->second;
        if (first != ref.code) report_overlap(ref, code_of(offer), first);
      }
    }
  }

  void report_overlap(const Ref& list, std::string_view service, std::string_view first) {
    faults_.add(list.at, {fmt::format("事项“{}”已在清单“{}”中", service, first),
                          fmt::format("'{}' is already in the list '{}'", service, first)});
  }

  void check_level(const OfficeDraft& office, const OfferDraft& offer) {
    const ServiceDraft* service = find(index_.services, code_of(offer));
    if (service == nullptr || may_handle(*service, office.value.level)) return;
    if (!reported_.emplace(&offer, office.value.level).second) return;
    faults_.add(offer.at,
                {fmt::format("单位“{}”的级别不能办理“{}”", code_of(office), code_of(offer)),
                 fmt::format("the level of office '{}' may not handle '{}'", code_of(office),
                             code_of(offer))});
  }

  const DraftIndex& index_;
  FaultLog& faults_;
  std::set<std::pair<const OfferDraft*, OfficeLevel>> reported_;
};

}  // namespace

void validate_offers(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  for (const ServiceListDraft& list : draft.service_lists) {
    validate_offer_list(list.offers, index, faults);
  }
  OfferCheck check{index, faults};
  for (const OfficeDraft& office : draft.offices) {
    validate_offer_list(office.offers, index, faults);
    check(office);
  }
}

}  // namespace yichuang::catalogue
