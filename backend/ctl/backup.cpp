#include "backend/storage/backup.h"

#include <fmt/format.h>

#include "backend/ctl/commands.h"
#include "backend/ctl/event_log.h"
#include "backend/ctl/installation.h"
#include "backend/storage/schema.h"

namespace yichuang::ctl {
namespace {

using domain::Reason;
using domain::Status;

/// Its server may be at work on it; one that is empty is nobody's.
bool is_of_an_older_program(const runtime::DataDir& data) {
  storage::Connection connection(data.database().string(), storage::Access::kReadOnly);
  const int schema = storage::schema_of(connection);
  return schema > 0 && schema < storage::supported_schema();
}

/// Recorded first, so that the copy shows that it is one. Before an upgrade the database is copied
/// as it is: nothing is written to it, not even that.
Status record_backup(const runtime::DataDir& data) {
  if (is_of_an_older_program(data)) return {};
  auto installation = Installation::open(data);
  if (!installation) return tl::unexpected(installation.error());
  return (*installation)->record("installation.backed_up", {});
}

ExitCode back_up(const runtime::DataDir& data, const std::string& file) {
  const auto lock = begin_use(data);
  if (!lock) return report(lock.error());
  if (auto done = record_backup(data); !done) return report(done.error());
  if (auto done = storage::backup(data.database().string(), file); !done) {
    return report(done.error());
  }
  say(fmt::format("已备份到 {}（不含主密钥，主密钥须另外保存）", file),
      fmt::format("Backed up to {} (without the master key, which is kept elsewhere)", file));
  return ExitCode::kOk;
}

/// A backup of another hall, or one that somebody changed, does not follow from our keys.
Status check_chain(const runtime::DataDir& data, const std::string& file) {
  const auto followed = follow_event_log(data, file);
  if (!followed) return tl::unexpected(followed.error());
  const auto& found = *followed;
  if (found.whole) return {};
  return domain::fail(
      Reason::kAuditBroken, "the backup's event log is broken; nothing was changed",
      {{"first_broken", std::to_string(found.first_broken)}, {"finding", found.finding}});
}

/// Nobody is at work meanwhile: the server's lock is ours. The name under which the database before
/// it is kept.
domain::Result<std::string> put_in_place(const runtime::DataDir& data, const std::string& file) {
  const auto alone = runtime::DataDirLock::take_from_tools(data);
  if (!alone) return tl::unexpected(alone.error());
  auto aside = storage::restore(file, data.database().string(), storage::OnExisting::kMoveAside);
  if (!aside) return aside;
  storage::Connection connection(data.database().string(), storage::Access::kReadWrite);
  if (auto done = storage::migrate(connection); !done) return tl::unexpected(done.error());
  return aside;
}

ExitCode restore(const runtime::DataDir& data, const std::string& file, bool even_if_broken) {
  const auto lock = runtime::DataDirLock::take(data);
  if (!lock) return report(lock.error());
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error)) {
    return report({Reason::kFileUnreadable, "there is no such file", {{"file", file}}});
  }
  if (auto whole = check_chain(data, file); !whole && !even_if_broken) {
    return report(whole.error());
  }
  const auto aside = put_in_place(data, file);
  if (!aside) return report(aside.error());
  auto installation = Installation::open(data);
  if (!installation) return report(installation.error());
  if (auto done = (*installation)->record("installation.restored", {}); !done) {
    return report(done.error());
  }
  say(fmt::format("已恢复 {}；原数据库保存为 {}", file, *aside),
      fmt::format("Restored {}; the database before it is kept as {}", file, *aside));
  return ExitCode::kOk;
}

}  // namespace

void add_backup(CLI::App& app, CommandLine& line) {
  auto file = std::make_shared<std::string>();
  auto even_if_broken = std::make_shared<bool>(false);
  auto* made = app.add_subcommand("backup", "备份，服务可继续运行 / copies the database in use");
  made->add_option("file", *file, "备份文件 / target")->required();
  made->callback(
      [&line, file] { line.chosen = [&line, file] { return back_up(line.data(), *file); }; });
  auto* put = app.add_subcommand("restore", "恢复，须先停止服务 / puts a backup in place");
  put->add_option("file", *file, "备份文件 / backup")->required();
  put->add_flag("--even-if-broken", *even_if_broken,
                "日志校验不通过也恢复 / also when its event log is broken");
  put->callback([&line, file, even_if_broken] {
    line.chosen = [&line, file, even_if_broken] {
      return restore(line.data(), *file, *even_if_broken);
    };
  });
}

}  // namespace yichuang::ctl
