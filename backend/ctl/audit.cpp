#include <fmt/format.h>

#include "backend/ctl/commands.h"
#include "backend/ctl/event_log.h"
#include "backend/ctl/installation.h"

namespace yichuang::ctl {
namespace {

ExitCode verify(const runtime::DataDir& data) {
  const auto lock = begin_use(data);
  if (!lock) return report(lock.error());
  const auto followed = follow_event_log(data, data.database().string());
  if (!followed) return report(followed.error());
  const auto& found = *followed;
  if (found.whole) {
    fmt::print("{} {}\n", found.events, found.last_hash);
    say(fmt::format("事件日志完整，共 {} 条", found.events),
        fmt::format("The event log is whole: {} events", found.events));
    return ExitCode::kOk;
  }
  fmt::print("{} {}\n", found.first_broken, found.finding);
  return report(
      {domain::Reason::kAuditBroken,
       "the event log is broken",
       {{"first_broken", std::to_string(found.first_broken)}, {"finding", found.finding}}});
}

}  // namespace

void add_audit(CLI::App& app, CommandLine& line) {
  auto& group = *app.add_subcommand("audit", "事件日志 / event log");
  group.require_subcommand(1);
  auto& command = *group.add_subcommand(
      "verify", "检查是否被改动 / looks whether it was changed; prints the end of the chain");
  command.callback([&line] { line.chosen = [&line] { return verify(line.data()); }; });
}

}  // namespace yichuang::ctl
