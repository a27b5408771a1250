#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {
namespace {

template <class Draft>
void report_repeated(const std::vector<Draft>& drafts, FaultLog& faults) {
  std::map<std::string_view, const Draft*> first;
  for (const Draft& draft : drafts) {
    const auto [known, fresh] = first.emplace(code_of(draft), &draft);
    if (fresh || code_of(draft).empty()) continue;
    const Origin& at = known->second->at;
    faults.add(draft.at, {fmt::format("代码“{}”已在 {}:{} 使用", code_of(draft), at.file, at.line),
                          fmt::format("the code '{}' is already used at {}:{}", code_of(draft),
                                      at.file, at.line)});
  }
}

void validate_edition(const CatalogueDraft& draft, FaultLog& faults) {
  if (draft.editions.empty()) {
    faults.add({}, {"缺少版本号 edition", "no file gives the edition"});
  }
  for (std::size_t i = 1; i < draft.editions.size(); ++i) {
    faults.add(draft.editions[i].at, {"版本号 edition 只能有一个", "the edition is given twice"});
  }
}

}  // namespace

void validate_codes(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  validate_edition(draft, faults);
  report_repeated(draft.materials, faults);
  report_repeated(draft.services, faults);
  report_repeated(draft.service_lists, faults);
  report_repeated(draft.hours, faults);
  report_repeated(draft.policies, faults);
  report_repeated(draft.offices, faults);
  report_repeated(draft.situations, faults);
  for (const OfficeDraft& office : draft.offices) report_repeated(office.windows, faults);
  for (const ServiceDraft& service : draft.services) {
    for (const Ref& material : service.materials) {
      if (find(index.materials, material.code) != nullptr) continue;
      faults.add(material.at, {fmt::format("没有材料“{}”", material.code),
                               fmt::format("there is no material '{}'", material.code)});
    }
  }
}

}  // namespace yichuang::catalogue
