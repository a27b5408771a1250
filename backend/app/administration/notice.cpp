#include "backend/app/accounts/parts.h"
#include "backend/app/administration/commands.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

constexpr std::size_t kLongestNotice = 200;  // characters
constexpr const char* kZh = "notice.zh";
constexpr const char* kEn = "notice.en";

}  // namespace

domain::Status set_notice(Context& context, const SetNotice& command) {
  if (auto known = context.office(command.office); !known) return tl::unexpected(known.error());
  const bool given = !command.notice.zh.empty() || !command.notice.en.empty();
  if (given) {
    if (auto good = check_line(command.notice.zh, "notice.zh", kLongestNotice); !good) return good;
    if (auto good = check_line(command.notice.en, "notice.en", kLongestNotice); !good) return good;
  }
  context.tx().settings().set(command.office, kZh, command.notice.zh);
  context.tx().settings().set(command.office, kEn, command.notice.en);
  context.record("office.notice", command.office, domain::office_name(command.office),
                 {{"set", given ? "true" : "false"}});
  return {};
}

domain::Text notice_of(ports::Transaction& tx, const std::string& office) {
  return {tx.settings().get(office, kZh).value_or(""), tx.settings().get(office, kEn).value_or("")};
}

}  // namespace yichuang::app
