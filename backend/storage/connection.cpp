#include "backend/storage/connection.h"

#include <algorithm>
#include <tuple>

#include <soci/sqlite3/soci-sqlite3.h>

namespace yichuang::storage {
namespace {

namespace api = sqlite_api;

api::sqlite3* raw(soci::session& session) {
  return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

/// Calls `tell` with the member a slot's value is in.
template <class Tell>
void with_value(Slot& slot, Tell tell) {
  switch (slot.kind) {
    case Slot::Kind::kInteger:
      return tell(slot.integer);
    case Slot::Kind::kReal:
      return tell(slot.real);
    case Slot::Kind::kText:
      return tell(slot.text);
  }
}

std::vector<Slot::Kind> kinds_of(const std::vector<Slot>& slots) {
  std::vector<Slot::Kind> kinds;
  for (const auto& slot : slots) kinds.push_back(slot.kind);
  return kinds;
}

bool fit(const std::vector<Slot>& slots, const std::vector<Slot::Kind>& kinds) {
  return std::ranges::equal(slots, kinds, {}, &Slot::kind);
}

domain::Reason reason_of(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return domain::Reason::kStorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return domain::Reason::kDatabaseDamaged;
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
      return domain::Reason::kInternal;
    default:
      return domain::Reason::kStorageUnavailable;
  }
}

/// Not what(): that holds the values the statement was given, and this goes to the log.
std::string message_of(const std::string& what, std::string_view sql) {
  return what + " in: " + std::string(sql.substr(0, 120));
}

/// Each connection is one thread's at a time, and nobody asks how much memory the engine has: its
/// locks around both are for nothing. Has no effect on an engine that is already in use.
void configure_engine() {
  static const bool kDone = [] {
    api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return true;
  }();
  std::ignore = kDone;
}

std::string connect_string(const std::string& file, Access access) {
  return "dbname=\"" + file + "\" timeout=5 shared_cache=false" +
         (access == Access::kReadOnly ? " readonly=true" : "");
}

}  // namespace

Execution::Execution(Prepared& kept) : kept_(kept) {
  if (kept_.in_use) throw std::logic_error("a statement is begun while its rows are visited");
  kept_.in_use = true;
}

Execution::~Execution() {
  auto* backend = static_cast<soci::sqlite3_statement_backend*>(kept_.statement->get_backend());
  api::sqlite3_reset(backend->stmt_);
  backend->databaseReady_ = false;
  kept_.in_use = false;
}

void Execution::shape(std::size_t parameters, std::size_t columns) {
  if (!kept_.is_bound) {
    kept_.in.resize(parameters);
    kept_.row.resize(columns);
  } else if (kept_.in.size() != parameters || kept_.row.size() != columns) {
    throw std::logic_error("a statement is used with another number of values");
  }
}

void Execution::bind() {
  auto& statement = *kept_.statement;
  for (auto& slot : kept_.row) {
    with_value(slot, [&](auto& value) { statement.exchange(soci::into(value)); });
  }
  for (auto& slot : kept_.in) {
    with_value(slot, [&](auto& value) { statement.exchange(soci::use(value)); });
  }
  statement.define_and_bind();
  kept_.in_kinds = kinds_of(kept_.in);
  kept_.row_kinds = kinds_of(kept_.row);
  kept_.is_bound = true;
}

bool Execution::begin() {
  if (!kept_.is_bound) bind();
  // SOCI would read the value of the other kind, and store it.
  if (!fit(kept_.in, kept_.in_kinds) || !fit(kept_.row, kept_.row_kinds)) {
    throw std::logic_error("a statement is used with values of another kind");
  }
  return kept_.statement->execute(true);
}

Connection::Connection(const std::string& file, Access access) try
    : session_((configure_engine(), soci::sqlite3), connect_string(file, access)) {
  script("PRAGMA busy_timeout = 5000");
  script("PRAGMA foreign_keys = ON");
  script("PRAGMA temp_store = MEMORY");
  if (access == Access::kReadWrite) {
    script("PRAGMA cache_size = -16384");  // KiB
    script("PRAGMA synchronous = FULL");
    script("PRAGMA wal_autocheckpoint = 4000");
    // A log that grew behind a backup is not cut for less than this: the file system takes its time
    // to give a hundred megabytes back, and the next commit waits for it.
    script("PRAGMA journal_size_limit = 536870912");
  } else {
    script("PRAGMA cache_size = -8192");
    script("PRAGMA query_only = ON");
  }
} catch (const soci::sqlite3_soci_error& error) {
  throw StorageError(reason_of(error.result()), error.what());
} catch (const soci::soci_error& error) {
  throw StorageError(domain::Reason::kStorageUnavailable, error.what());
}

Connection::~Connection() { statements_.clear(); }

void* Connection::handle() { return raw(session_); }

Prepared& Connection::prepared(std::string_view sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  const std::string text(sql);
  try {
    Prepared made;
    made.statement = std::make_unique<soci::statement>(session_);
    made.statement->alloc();
    made.statement->prepare(text);
    return statements_.emplace(text, std::move(made)).first->second;
  } catch (const soci::soci_error&) {
    rethrow(sql);
  }
}

void Connection::rethrow(std::string_view sql) {
  try {
    throw;
  } catch (const soci::sqlite3_soci_error& error) {
    const int extended = api::sqlite3_extended_errcode(raw(session_));
    const std::string message = message_of(error.get_error_message(), sql);
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
      throw UniqueViolation(message);
    }
    throw StorageError(reason_of(error.result()), message);
  } catch (const soci::soci_error& error) {
    throw StorageError(domain::Reason::kStorageUnavailable,
                       message_of(error.get_error_message(), sql));
  }
}

long long Connection::change(Execution& use, std::string_view sql) try {
  use.begin();
  return use.changed_rows();
} catch (const soci::soci_error&) {
  rethrow(sql);
}

void Connection::visit_rows(Execution& use, std::string_view sql,
                            const std::function<bool()>& visit) try {
  for (bool more = use.begin(); more; more = use.next()) {
    if (!visit()) return;
  }
} catch (const soci::soci_error&) {
  rethrow(sql);
}

void Connection::script(const std::string& sql) {
  char* message = nullptr;
  const int code = api::sqlite3_exec(raw(session_), sql.c_str(), nullptr, nullptr, &message);
  const std::string text = message == nullptr ? "" : message;
  api::sqlite3_free(message);
  if (code == SQLITE_OK) return;
  if ((code & 0xff) == SQLITE_BUSY) throw DatabaseBusy(message_of(text, sql));
  throw StorageError(reason_of(code), message_of(text, sql));
}

bool Connection::in_transaction() { return api::sqlite3_get_autocommit(raw(session_)) == 0; }

long long Connection::total_changes() { return api::sqlite3_total_changes(raw(session_)); }

void Connection::roll_back() noexcept {
  if (in_transaction()) api::sqlite3_exec(raw(session_), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace yichuang::storage
