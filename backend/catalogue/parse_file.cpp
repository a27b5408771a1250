#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {
namespace {

template <class Draft>
void parse_each(MapReader& file, std::string_view key, std::vector<Draft>& drafts,
                Draft (*parse)(MapReader&)) {
  file.each(key, [&](MapReader& item) { drafts.push_back(parse(item)); });
}

}  // namespace

void parse_file(MapReader& file, CatalogueDraft& draft) {
  if (const Ref edition = file.optional_ref("edition", kSlug); !edition.code.empty()) {
    draft.editions.push_back(edition);
  }
  parse_each(file, "materials", draft.materials, parse_material);
  parse_each(file, "services", draft.services, parse_service);
  parse_each(file, "service_lists", draft.service_lists, parse_service_list);
  parse_each(file, "opening_hours", draft.hours, parse_hours);
  parse_each(file, "queue_policies", draft.policies, parse_policy);
  parse_each(file, "offices", draft.offices, parse_office);
  parse_each(file, "situations", draft.situations, parse_situation);
  file.each("calendar", [&](MapReader& item) { parse_calendar_entry(item, draft.calendar); });
  file.finish();
}

}  // namespace yichuang::catalogue
