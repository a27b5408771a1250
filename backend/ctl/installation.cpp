#include "backend/ctl/installation.h"

#include <filesystem>
#include <utility>

#include "backend/catalogue/stored.h"
#include "backend/security/suite_name.h"
#include "backend/storage/schema.h"

namespace yichuang::ctl {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

namespace {

/// Not beside a server: it would be of an older program, which knows the older schema only.
Status bring_up_to_date(const runtime::DataDir& data, storage::Connection& connection) {
  if (storage::schema_of(connection) >= storage::supported_schema()) {
    return storage::migrate(connection);
  }
  const auto alone = runtime::DataDirLock::take(data);
  if (alone) return storage::migrate(connection);
  if (alone.error().reason != Reason::kDatabaseInUse) return tl::unexpected(alone.error());
  return fail(Reason::kDatabaseInUse,
              "a program of an older version works on the database; nothing was changed",
              {{"folder", data.root().string()}});
}

/// Ids go on growing above those that are stored.
Result<std::int64_t> prepare(const runtime::DataDir& data) {
  storage::Connection connection(data.database().string(), storage::Access::kReadWrite);
  if (auto done = bring_up_to_date(data, connection); !done) return tl::unexpected(done.error());
  return storage::last_id(connection);
}

}  // namespace

Result<runtime::DataDirLock> begin_use(const runtime::DataDir& data) {
  const auto none = fail(Reason::kConfigInvalid, "this is no data directory; make one with 'init'",
                         {{"folder", data.root().string()}});
  std::error_code ignored;
  // The key stays where it is while the database is replaced; nothing is made in any other folder.
  if (!std::filesystem::exists(data.master_key(), ignored)) return none;
  auto lock = runtime::DataDirLock::take_as_tool(data);
  if (lock && !data.is_initialised()) return none;
  return lock;
}

Installation::Installation(runtime::DataDirLock held, const runtime::DataDir& data,
                           const security::KeyRing& keys, security::Suite suite,
                           std::int64_t last_id)
    : lock_(std::move(held)),
      signer_(keys, suite),
      vault_(keys, suite),
      ids_(last_id),
      connection_(data.database().string(), storage::Access::kReadWrite) {}

Result<std::unique_ptr<Installation>> Installation::open(const runtime::DataDir& data) {
  auto lock = begin_use(data);
  if (!lock) return tl::unexpected(lock.error());
  const auto keys = security::KeyRing::load(data.master_key(), data.older_master_keys());
  if (!keys) return tl::unexpected(keys.error());
  const auto suite = security::read_suite(data.suite());
  if (!suite) return tl::unexpected(suite.error());
  const auto last_id = prepare(data);
  if (!last_id) return tl::unexpected(last_id.error());
  return std::unique_ptr<Installation>(
      new Installation(*std::move(lock), data, *keys, *suite, *last_id));
}

Result<std::unique_ptr<Installation>> Installation::open_with_catalogue(
    const runtime::DataDir& data) {
  auto made = open(data);
  if (!made) return made;
  if (auto loaded = (*made)->load_catalogue(); !loaded) return tl::unexpected(loaded.error());
  return made;
}

Status Installation::load_catalogue() {
  return storage::run_once(connection_, signer_, [&](ports::Transaction& tx) -> Status {
    auto stored = catalogue::stored_catalogue(tx);
    if (!stored) return tl::unexpected(stored.error());
    if (*stored) catalogue_ = *std::move(stored);
    return {};
  });
}

Status Installation::record(std::string_view kind,
                            const std::map<std::string, std::string>& details) {
  return run([&](app::Context& context) -> Status {
    context.record(kind, "", "installation", details);
    return {};
  });
}

}  // namespace yichuang::ctl
