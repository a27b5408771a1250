#include <filesystem>

#include <fmt/format.h>

#include "backend/ctl/commands.h"
#include "backend/ctl/installation.h"
#include "backend/security/authority.h"
#include "backend/security/private_file.h"
#include "backend/security/suite_name.h"
#include "backend/storage/schema.h"

namespace yichuang::ctl {
namespace {

namespace fs = std::filesystem;
using domain::Reason;
using domain::Status;

/// What is there already is never touched: it may be the only copy of a key.
Status make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  const bool empty = !error && fs::is_empty(folder, error);
  if (error) {
    return domain::fail(Reason::kFileUnwritable, "cannot make the folder: " + error.message(),
                        {{"folder", folder.string()}});
  }
  if (!empty) {
    return domain::fail(Reason::kFieldInvalid, "the folder is not empty; nothing was changed",
                        {{"field", "data"}, {"folder", folder.string()}});
  }
  return {};
}

Status make_authority(const fs::path& folder) {
  std::error_code error;
  fs::create_directory(folder, error);
  auto authority = security::Authority::open_or_create(folder, runtime::SystemClock{}.now());
  if (!authority) return tl::unexpected(authority.error());
  return {};
}

Status make_database(const runtime::DataDir& data) {
  {
    storage::Connection made(data.database().string(), storage::Access::kReadWrite);
    if (auto migrated = storage::migrate(made); !migrated) return migrated;
  }
  auto installation = Installation::open(data);
  if (!installation) return tl::unexpected(installation.error());
  return (*installation)->record("installation.created", {});
}

Status initialise(const runtime::DataDir& data, const std::string& suite) {
  if (auto known = security::parse_suite(suite); !known) return tl::unexpected(known.error());
  if (auto made = make_folder(data.root()); !made) return made;
  const auto lock = runtime::DataDirLock::take(data);
  if (!lock) return tl::unexpected(lock.error());
  if (auto made = security::create_master_key(data.master_key()); !made) return made;
  if (auto made = security::write_public_file(data.suite(), suite + "\n"); !made) return made;
  if (auto made = make_authority(data.authority()); !made) return made;
  return make_database(data);
}

ExitCode init(const runtime::DataDir& data, const std::string& suite) {
  if (auto done = initialise(data, suite); !done) return report(done.error());
  say(fmt::format("已建立数据目录 {}。请把 {} 另外保存一份：没有它，数据无法恢复。",
                  data.root().string(), data.master_key().string()),
      fmt::format("Made the data directory {}. Keep a copy of {} elsewhere: without it the data "
                  "cannot be read.",
                  data.root().string(), data.master_key().string()));
  return ExitCode::kOk;
}

}  // namespace

void add_init(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("init", "建立数据目录 / makes the data directory");
  auto suite = std::make_shared<std::string>("international");
  command->add_option("--suite", *suite,
                      "密码算法 / algorithms: international (AES, SHA-2), commercial (SM3, SM4)");
  command->callback(
      [&line, suite] { line.chosen = [&line, suite] { return init(line.data(), *suite); }; });
}

}  // namespace yichuang::ctl
