#include "backend/catalogue/draft_index.h"

namespace yichuang::catalogue {
namespace {

template <class Draft>
CodeMap<Draft> by_code(const std::vector<Draft>& drafts) {
  CodeMap<Draft> map;
  for (const Draft& draft : drafts) map.emplace(code_of(draft), &draft);
  return map;
}

}  // namespace

DraftIndex::DraftIndex(const CatalogueDraft& draft)
    : materials{by_code(draft.materials)},
      services{by_code(draft.services)},
      service_lists{by_code(draft.service_lists)},
      hours{by_code(draft.hours)},
      policies{by_code(draft.policies)},
      offices{by_code(draft.offices)} {}

std::vector<const OfferDraft*> DraftIndex::offers_of(const OfficeDraft& office) const {
  auto own = by_code(office.offers);
  std::vector<const OfferDraft*> offers;
  for (const Ref& ref : office.service_lists) {
    const ServiceListDraft* list = find(service_lists, ref.code);
    if (list == nullptr) continue;
    for (const OfferDraft& offer : list->offers) {
      const auto replacement = own.extract(code_of(offer));
      offers.push_back(replacement ? replacement.mapped() : &offer);
    }
  }
  for (const OfferDraft& offer : office.offers) {
    if (own.contains(code_of(offer))) offers.push_back(&offer);
  }
  return offers;
}

}  // namespace yichuang::catalogue
