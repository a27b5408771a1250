#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <soci/soci.h>

#include "backend/domain/reason.h"
#include "backend/storage/record.h"

namespace yichuang::storage {

/// Storage that does not do what it should; the reason is what the caller of the rpc is told.
/// INTERNAL: one statement was wrong, the transaction it stands in goes on.
class StorageError : public std::runtime_error {
 public:
  StorageError(domain::Reason reason, const std::string& message)
      : std::runtime_error(message), reason_(reason) {}
  domain::Reason reason() const { return reason_; }

 private:
  domain::Reason reason_;
};

/// A uniqueness rule spoke. Callers that expect it catch it; elsewhere it is a bug.
class UniqueViolation : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

enum class Access : std::uint8_t { kReadWrite, kReadOnly };

/// A prepared statement that is kept; it cannot be begun again while its rows are visited.
struct Prepared {
  std::unique_ptr<soci::statement> statement;
  bool in_use{};
};

/// A connection and its prepared statements. SQL texts name their parameters :a, :b, ... in the
/// order they are given. Belongs to one thread at a time. Throws StorageError.
class Connection {
 public:
  /// Opens the file, made if it is missing and access allows, with the settings every connection
  /// has: synchronous=FULL, foreign keys, five seconds of patience. The file itself is not changed.
  Connection(const std::string& file, Access access);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Executes a statement that returns no rows; gives the number of changed rows.
  template <class... In>
  long long run(const std::string& sql, const In&... in) {
    std::vector<Slot> slots{encode(in)...};
    return execute(sql, slots);
  }

  /// First row, or nothing.
  template <class Record, class... In>
  std::optional<Record> one(const std::string& sql, const In&... in) {
    std::optional<Record> found;
    each<Record>(
        sql,
        [&](Record& record) {
          found = std::move(record);
          return false;
        },
        in...);
    return found;
  }

  template <class Record, class... In>
  std::vector<Record> all(const std::string& sql, const In&... in) {
    std::vector<Record> rows;
    each<Record>(
        sql,
        [&](Record& record) {
          rows.push_back(std::move(record));
          return true;
        },
        in...);
    return rows;
  }

  /// Visits rows until the visitor returns false. The visitor may not change what it visits.
  template <class Record, class Visit, class... In>
  void each(const std::string& sql, Visit&& visit, const In&... in) {
    std::vector<Slot> slots{encode(in)...};
    auto row = encode_record(Record{});
    query(sql, slots, row, [&] {
      Record record;
      decode_record(row, record);
      return visit(record);
    });
  }

  /// A single value, or the default.
  long long integer(const std::string& sql, const std::vector<Slot>& in = {},
                    long long otherwise = 0);
  std::string text(const std::string& sql, const std::vector<Slot>& in = {});

  long long execute(const std::string& sql, std::vector<Slot>& in);
  void query(const std::string& sql, std::vector<Slot>& in, std::vector<Slot>& row,
             const std::function<bool()>& visit);

  /// Statements without parameters, not kept.
  void script(const std::string& sql);

  /// Never throws: a transaction the engine has already taken back is no news.
  void roll_back() noexcept;

  /// Raw handle, for what SQL cannot say (online backup, error codes).
  void* handle();

 private:
  Prepared& prepared(const std::string& sql);
  [[noreturn]] void rethrow(const std::string& sql);

  soci::session session_;
  std::unordered_map<std::string, Prepared> statements_;
};

template <class Record>
const std::string& select_columns() {
  static const std::string text = [] {
    std::string list;
    for (const auto& name : column_names<Record>()) list += (list.empty() ? "" : ", ") + name;
    return "SELECT " + list + " FROM " + std::string(Table<Record>::kName) + " ";
  }();
  return text;
}

template <class Record>
void insert_record(Connection& connection, const Record& record) {
  static const std::string sql = [] {
    std::string names;
    std::string marks;
    for (const auto& name : column_names<Record>()) {
      names += (names.empty() ? "" : ", ") + name;
      marks += (marks.empty() ? ":" : ", :") + name;
    }
    return "INSERT INTO " + std::string(Table<Record>::kName) + " (" + names + ") VALUES (" +
           marks + ")";
  }();
  auto slots = encode_record(record);
  connection.execute(sql, slots);
}

/// Writes all columns of the row whose first `Table<Record>::kKeyColumns` columns are its key.
template <class Record>
long long update_record(Connection& connection, const Record& record) {
  static const std::string sql = [] {
    const auto names = column_names<Record>();
    std::string sets;
    std::string keys;
    for (std::size_t i = 0; i < names.size(); ++i) {
      auto& list = i < Table<Record>::kKeyColumns ? keys : sets;
      if (!list.empty()) list += i < Table<Record>::kKeyColumns ? " AND " : ", ";
      list += names[i] + " = :" + names[i];
    }
    return "UPDATE " + std::string(Table<Record>::kName) + " SET " + sets + " WHERE " + keys;
  }();
  auto slots = encode_record(record);
  // Parameters are bound by place: the keys come last in the text.
  std::rotate(slots.begin(), slots.begin() + static_cast<long>(Table<Record>::kKeyColumns),
              slots.end());
  return connection.execute(sql, slots);
}

/// update_record of a row that must be there.
template <class Record>
void update_existing(Connection& connection, const Record& record) {
  if (update_record(connection, record) == 0) {
    throw std::logic_error("no row to update in " + std::string(Table<Record>::kName));
  }
}

}  // namespace yichuang::storage
