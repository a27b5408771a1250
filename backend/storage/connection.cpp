#include "backend/storage/connection.h"

#include <algorithm>

#include <soci/sqlite3/soci-sqlite3.h>

namespace yichuang::storage {
namespace {

namespace api = sqlite_api;

api::sqlite3* raw(soci::session& session) {
  return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_;
}

/// Ends the use of a statement whatever happens. Resetting it lets go of the read snapshot; a
/// statement left open would keep the write-ahead log from being folded in.
class Binding {
 public:
  explicit Binding(Prepared& prepared) : prepared_(prepared), statement_(*prepared.statement) {
    if (prepared_.in_use) throw std::logic_error("a statement is begun while its rows are visited");
    prepared_.in_use = true;
  }
  Binding(const Binding&) = delete;
  Binding& operator=(const Binding&) = delete;
  ~Binding() {
    auto* backend = static_cast<soci::sqlite3_statement_backend*>(statement_.get_backend());
    api::sqlite3_reset(backend->stmt_);
    backend->databaseReady_ = false;
    statement_.bind_clean_up();
    prepared_.in_use = false;
  }

  void use(Slot& slot) {
    switch (slot.kind) {
      case Slot::Kind::kInteger:
        statement_.exchange(soci::use(slot.integer));
        break;
      case Slot::Kind::kReal:
        statement_.exchange(soci::use(slot.real));
        break;
      case Slot::Kind::kText:
        statement_.exchange(soci::use(slot.text));
        break;
    }
  }

  void into(Slot& slot) {
    switch (slot.kind) {
      case Slot::Kind::kInteger:
        statement_.exchange(soci::into(slot.integer));
        break;
      case Slot::Kind::kReal:
        statement_.exchange(soci::into(slot.real));
        break;
      case Slot::Kind::kText:
        statement_.exchange(soci::into(slot.text));
        break;
    }
  }

 private:
  Prepared& prepared_;
  soci::statement& statement_;
};

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
std::string message_of(const soci::soci_error& error, const std::string& sql) {
  return error.get_error_message() + " in: " + sql.substr(0, 120);
}

std::string connect_string(const std::string& file, Access access) {
  return "dbname=\"" + file + "\" timeout=5 shared_cache=false" +
         (access == Access::kReadOnly ? " readonly=true" : "");
}

}  // namespace

Connection::Connection(const std::string& file, Access access) try
    : session_(soci::sqlite3, connect_string(file, access)) {
  script("PRAGMA busy_timeout = 5000");
  script("PRAGMA foreign_keys = ON");
  script("PRAGMA temp_store = MEMORY");
  script("PRAGMA cache_size = -16384");
  if (access == Access::kReadWrite) {
    script("PRAGMA synchronous = FULL");
    script("PRAGMA wal_autocheckpoint = 4000");
    script("PRAGMA journal_size_limit = 67108864");
  } else {
    script("PRAGMA query_only = ON");
  }
} catch (const soci::sqlite3_soci_error& error) {
  throw StorageError(reason_of(error.result()), error.what());
} catch (const soci::soci_error& error) {
  throw StorageError(domain::Reason::kStorageUnavailable, error.what());
}

Connection::~Connection() { statements_.clear(); }

void* Connection::handle() { return raw(session_); }

Prepared& Connection::prepared(const std::string& sql) {
  auto& kept = statements_[sql];
  if (!kept.statement) {
    auto statement = std::make_unique<soci::statement>(session_);
    statement->alloc();
    statement->prepare(sql);
    kept.statement = std::move(statement);
  }
  return kept;
}

void Connection::rethrow(const std::string& sql) {
  try {
    throw;
  } catch (const soci::sqlite3_soci_error& error) {
    const int extended = api::sqlite3_extended_errcode(raw(session_));
    const std::string message = message_of(error, sql);
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
      throw UniqueViolation(message);
    }
    throw StorageError(reason_of(error.result()), message);
  } catch (const soci::soci_error& error) {
    throw StorageError(domain::Reason::kStorageUnavailable, message_of(error, sql));
  }
}

long long Connection::execute(const std::string& sql, std::vector<Slot>& in) try {
  auto& kept = prepared(sql);
  auto& statement = *kept.statement;
  Binding binding(kept);
  for (auto& slot : in) binding.use(slot);
  statement.define_and_bind();
  statement.execute(true);
  return statement.get_affected_rows();
} catch (const soci::soci_error&) {
  rethrow(sql);
}

void Connection::query(const std::string& sql, std::vector<Slot>& in, std::vector<Slot>& row,
                       const std::function<bool()>& visit) try {
  auto& kept = prepared(sql);
  auto& statement = *kept.statement;
  Binding binding(kept);
  for (auto& slot : row) binding.into(slot);
  for (auto& slot : in) binding.use(slot);
  statement.define_and_bind();
  for (bool more = statement.execute(true); more; more = statement.fetch()) {
    if (!visit()) return;
  }
} catch (const soci::soci_error&) {
  rethrow(sql);
}

long long Connection::integer(const std::string& sql, const std::vector<Slot>& in,
                              long long otherwise) {
  auto slots = in;
  std::vector<Slot> row{encode(0LL)};
  long long value = otherwise;
  query(sql, slots, row, [&] {
    value = row.front().integer;
    return false;
  });
  return value;
}

std::string Connection::text(const std::string& sql, const std::vector<Slot>& in) {
  auto slots = in;
  std::vector<Slot> row{encode(std::string{})};
  std::string value;
  query(sql, slots, row, [&] {
    value = row.front().text;
    return false;
  });
  return value;
}

void Connection::script(const std::string& sql) {
  char* message = nullptr;
  const int code = api::sqlite3_exec(raw(session_), sql.c_str(), nullptr, nullptr, &message);
  const std::string text = message == nullptr ? "" : message;
  api::sqlite3_free(message);
  if (code != SQLITE_OK) throw StorageError(reason_of(code), text + " in: " + sql.substr(0, 120));
}

void Connection::roll_back() noexcept {
  api::sqlite3_exec(raw(session_), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace yichuang::storage
