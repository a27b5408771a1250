#include "backend/domain/notice.h"

#include <string>

namespace yichuang::domain {
namespace {

constexpr auto kFurthest = std::chrono::days{366};

bool is_empty(const Text& text) { return text.zh.empty() && text.en.empty(); }

Status refuse(const char* message, const char* field) {
  return fail(Reason::kNoticeTimeInvalid, message, {{"field", field}});
}

}  // namespace

bool is_in_force(const Notice& notice, Instant now) {
  return !is_empty(notice.text) && (!notice.start || *notice.start <= now) &&
         (!notice.end || now < *notice.end);
}

std::optional<Instant> next_change(const Notice& notice, Instant now) {
  if (is_empty(notice.text)) return {};
  if (notice.start && now < *notice.start) return notice.start;
  return notice.end && now < *notice.end ? notice.end : std::nullopt;
}

Status check_time(const Notice& notice, Instant now) {
  if (notice.start && *notice.start > now + kFurthest) {
    return refuse("the notice begins too far ahead", "start_time");
  }
  if (!notice.end) return {};
  if (notice.start && *notice.end <= *notice.start) {
    return refuse("the notice ends before it begins", "end_time");
  }
  if (*notice.end <= now) return refuse("the notice is over already", "end_time");
  if (*notice.end > now + kFurthest) return refuse("the notice ends too far ahead", "end_time");
  return {};
}

}  // namespace yichuang::domain
