#pragma once

#include <memory>
#include <string>

#include "backend/app/context.h"
#include "backend/runtime/data_dir.h"
#include "backend/runtime/system_clock.h"
#include "backend/runtime/system_zones.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "backend/storage/sql_database.h"

namespace yichuang::ctl {

/// For whatever opens the installation's database. CONFIG_INVALID when the directory is not
/// initialised, and the reasons of DataDirLock::take_as_tool.
domain::Result<runtime::DataDirLock> begin_use(const runtime::DataDir& data);

/// An initialised data directory, opened. Use cases run through it as they do in the server, which
/// may be at work on the same database.
class Installation {
 public:
  /// Brings the schema up. CONFIG_INVALID when the directory is not initialised, the reasons of
  /// KeyRing::load, DATABASE_NEWER, DATABASE_IN_USE while a server of an older program is at work
  /// or the database is being replaced. Throws StorageError.
  static domain::Result<std::unique_ptr<Installation>> open(const runtime::DataDir& data);

  /// Also the catalogue, which users, devices and lists are checked against.
  /// CATALOGUE_INVALID when this program cannot read the one that is stored.
  static domain::Result<std::unique_ptr<Installation>> open_with_catalogue(
      const runtime::DataDir& data);

  /// One use case in a transaction of its own, in the name of the console.
  template <class UseCase>
  auto run(UseCase&& use_case) -> decltype(use_case(std::declval<app::Context&>())) {
    using Answer = decltype(use_case(std::declval<app::Context&>()));
    Answer answer;
    auto done = storage::run_once(connection_, signer_, [&](ports::Transaction& tx) {
      app::Context context(tx, catalogue_, environment_, clock_.now(), {"console", 0, "console"});
      answer = use_case(context);
      return answer ? domain::Status{} : domain::Status{tl::unexpected(answer.error())};
    });
    if (!done) return tl::unexpected(std::move(done.error()));
    return answer;
  }

  /// Records that something was done to the installation as a whole.
  domain::Status record(std::string_view kind, const std::map<std::string, std::string>& details);

  storage::Connection& connection() { return connection_; }
  const security::AuditSigner& signer() const { return signer_; }
  const domain::CatalogueIndex& catalogue() const { return *catalogue_; }
  const ports::Zones& zones() const { return zones_; }

 private:
  Installation(runtime::DataDirLock held, const runtime::DataDir& data,
               const security::KeyRing& keys, security::Suite suite, std::int64_t last_id);

  domain::Status load_catalogue();

  runtime::DataDirLock lock_;  ///< until the connection is closed
  runtime::SystemClock clock_;
  runtime::SystemZones zones_;
  security::AuditSigner signer_;
  security::Vault vault_;
  security::IdSource ids_;
  app::Environment environment_{.zones = zones_, .secrets = vault_, .ids = ids_};
  domain::CataloguePtr catalogue_{
      std::make_shared<const domain::CatalogueIndex>(domain::Catalogue{})};
  storage::Connection connection_;
};

}  // namespace yichuang::ctl
