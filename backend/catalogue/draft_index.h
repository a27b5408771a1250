#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "backend/catalogue/draft.h"

namespace yichuang::catalogue {

/// By code; of several with the same code the first.
template <class Draft>
using CodeMap = std::map<std::string_view, const Draft*>;

/// Looks things up in a draft, which must outlive it and stay unchanged.
struct DraftIndex {
  explicit DraftIndex(const CatalogueDraft& draft);

  CodeMap<MaterialDraft> materials;
  CodeMap<ServiceDraft> services;
  CodeMap<ServiceListDraft> service_lists;
  CodeMap<HoursDraft> hours;
  CodeMap<PolicyDraft> policies;
  CodeMap<OfficeDraft> offices;

  /// What an office offers: its lists in order, then its own. Its own entry takes the place of a
  /// list's. Unknown lists are passed over.
  std::vector<const OfferDraft*> offers_of(const OfficeDraft& office) const;
};

/// Null when absent.
template <class Draft>
const Draft* find(const CodeMap<Draft>& map, std::string_view code) {
  const auto found = map.find(code);
  return found == map.end() ? nullptr : found->second;
}

inline const std::string& code_of(const MaterialDraft& draft) { return draft.value.code; }
inline const std::string& code_of(const ServiceDraft& draft) { return draft.value.code; }
inline const std::string& code_of(const ServiceListDraft& draft) { return draft.code; }
inline const std::string& code_of(const HoursDraft& draft) { return draft.code; }
inline const std::string& code_of(const PolicyDraft& draft) { return draft.code; }
inline const std::string& code_of(const OfficeDraft& draft) { return draft.value.code; }
inline const std::string& code_of(const WindowDraft& draft) { return draft.value.code; }
inline const std::string& code_of(const SituationDraft& draft) { return draft.value.code; }
inline const std::string& code_of(const OfferDraft& draft) { return draft.value.service; }

}  // namespace yichuang::catalogue
