#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {

SituationDraft parse_situation(MapReader& item) {
  SituationDraft situation;
  situation.at = item.origin();
  situation.value.code = item.code("code", kSlug);
  situation.value.name = item.text("name");
  situation.value.hint = item.text("hint");
  situation.value.icon = item.code("icon", kSlug);
  situation.value.keywords = item.lines("keywords");
  if (situation.value.keywords.empty()) {
    item.fault("keywords", {"至少一个关键词", "must hold at least one word"});
  }
  situation.services = item.refs("services", kServiceCode);
  if (situation.services.empty()) {
    item.fault("services", {"至少一个事项", "must hold at least one service"});
  }
  return situation;
}

}  // namespace yichuang::catalogue
