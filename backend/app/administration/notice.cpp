#include <fmt/chrono.h>

#include "backend/app/accounts/parts.h"
#include "backend/app/administration/commands.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

constexpr std::size_t kLongestNotice = 200;  // characters
constexpr const char* kZh = "notice.zh";
constexpr const char* kEn = "notice.en";
constexpr const char* kStart = "notice.start_us";
constexpr const char* kEnd = "notice.end_us";

std::string stored(const std::optional<domain::Instant>& time) {
  return time ? std::to_string(domain::to_micros(*time)) : "";
}

std::optional<domain::Instant> time_at(ports::Transaction& tx, const std::string& office,
                                       const char* key) {
  const auto text = tx.settings().get(office, key).value_or("");
  if (text.empty()) return {};
  return domain::from_micros(std::stoll(text));
}

domain::Status check_notice(const Context& context, const domain::Notice& notice) {
  if (auto good = check_line(notice.text.zh, "notice.zh", kLongestNotice); !good) return good;
  if (auto good = check_line(notice.text.en, "notice.en", kLongestNotice); !good) return good;
  return domain::check_time(notice, context.now());
}

void write(ports::Transaction& tx, const std::string& office, const domain::Notice& notice) {
  tx.settings().set(office, kZh, notice.text.zh);
  tx.settings().set(office, kEn, notice.text.en);
  tx.settings().set(office, kStart, stored(notice.start));
  tx.settings().set(office, kEnd, stored(notice.end));
}

std::map<std::string, std::string> details_of(const domain::Notice& notice, bool given) {
  std::map<std::string, std::string> details{{"set", given ? "true" : "false"}};
  const auto add = [&](const char* key, const std::optional<domain::Instant>& time) {
    if (!time) return;
    details[key] = fmt::format("{:%FT%TZ}", std::chrono::time_point_cast<domain::seconds>(*time));
  };
  add("start", notice.start);
  add("end", notice.end);
  return details;
}

}  // namespace

domain::Status set_notice(Context& context, const SetNotice& command) {
  if (auto known = context.office(command.office); !known) return tl::unexpected(known.error());
  const bool given = !command.notice.text.zh.empty() || !command.notice.text.en.empty();
  const auto notice = given ? command.notice : domain::Notice{};
  if (given) {
    if (auto good = check_notice(context, notice); !good) return good;
  }
  write(context.tx(), command.office, notice);
  context.record("office.notice", command.office, domain::office_name(command.office),
                 details_of(notice, given));
  return {};
}

domain::Notice notice_of(ports::Transaction& tx, const std::string& office) {
  return {
      {tx.settings().get(office, kZh).value_or(""), tx.settings().get(office, kEn).value_or("")},
      time_at(tx, office, kStart),
      time_at(tx, office, kEnd)};
}

domain::Result<domain::Notice> get_notice(Context& context, const std::string& office) {
  if (auto known = context.office(office); !known) return tl::unexpected(known.error());
  return notice_of(context.tx(), office);
}

}  // namespace yichuang::app
