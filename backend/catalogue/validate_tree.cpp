#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {
namespace {

bool is_root(const OfficeDraft& office) { return office.parent.code.empty(); }

void validate_root(const CatalogueDraft& draft, FaultLog& faults) {
  const OfficeDraft* root = nullptr;
  for (const OfficeDraft& office : draft.offices) {
    if (!is_root(office)) continue;
    if (root != nullptr) {
      faults.add(office.at,
                 {fmt::format("缺少上级；根单位已是“{}”", code_of(*root)),
                  fmt::format("has no parent, but '{}' is the root already", code_of(*root))});
    }
    root = root == nullptr ? &office : root;
  }
  if (root != nullptr) return;
  faults.add({}, {"没有根单位（没有上级的单位）", "there is no root office, one without parent"});
}

void validate_parent(const OfficeDraft& office, const DraftIndex& index, FaultLog& faults) {
  if (is_root(office)) return;
  const OfficeDraft* parent = find(index.offices, office.parent.code);
  if (parent == nullptr) {
    faults.add(office.parent.at, {fmt::format("没有上级单位“{}”", office.parent.code),
                                  fmt::format("there is no office '{}'", office.parent.code)});
  } else if (parent->value.level >= office.value.level) {
    faults.add(office.parent.at,
               {fmt::format("级别应低于上级单位“{}”", office.parent.code),
                fmt::format("the level must be below that of '{}'", office.parent.code)});
  }
}

/// Walks from each office to the root. An office met again on the same walk closes a cycle; one
/// seen on an earlier walk ends this one, so every office is passed once.
class CycleSearch {
 public:
  CycleSearch(const DraftIndex& index, FaultLog& faults) : index_{index}, faults_{faults} {}

  void from(const OfficeDraft& start) {
    std::set<const OfficeDraft*> walk;
    const OfficeDraft* office = &start;
    while (office != nullptr && done_.insert(office).second) {
      walk.insert(office);
      office = find(index_.offices, office->parent.code);
    }
    if (office == nullptr || !walk.contains(office)) return;
    faults_.add(office->parent.at,
                {fmt::format("单位“{}”是自己的上级（成环）", code_of(*office)),
                 fmt::format("'{}' is above itself: the tree has a cycle", code_of(*office))});
  }

 private:
  const DraftIndex& index_;
  FaultLog& faults_;
  std::set<const OfficeDraft*> done_;
};

}  // namespace

void validate_tree(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  validate_root(draft, faults);
  CycleSearch cycles{index, faults};
  for (const OfficeDraft& office : draft.offices) {
    validate_parent(office, index, faults);
    cycles.from(office);
  }
}

}  // namespace yichuang::catalogue
