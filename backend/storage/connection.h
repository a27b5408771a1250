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

/// Another connection holds what this one needs; it may pass.
class DatabaseBusy : public StorageError {
 public:
  explicit DatabaseBusy(const std::string& message)
      : StorageError(domain::Reason::kStorageUnavailable, message) {}
};

/// A uniqueness rule spoke. Callers that expect it catch it; elsewhere it is a bug.
class UniqueViolation : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

enum class Access : std::uint8_t { kReadWrite, kReadOnly };

/// A prepared statement that is kept. SOCI is told once where its values are, so the slots stay
/// where they are; it cannot be begun again while its rows are visited.
struct Prepared {
  std::unique_ptr<soci::statement> statement;
  std::vector<Slot> in;
  std::vector<Slot> row;
  std::vector<Slot::Kind> in_kinds;
  std::vector<Slot::Kind> row_kinds;
  bool is_bound{};
  bool in_use{};
};

/// One use of a kept statement, from its values to its last row. When it ends the statement lets go
/// of the read snapshot: left open it would keep the write-ahead log from being folded in.
class Execution {
 public:
  explicit Execution(Prepared& kept);
  Execution(const Execution&) = delete;
  Execution& operator=(const Execution&) = delete;
  ~Execution();

  /// Room for so many parameters and columns; the same each time.
  void shape(std::size_t parameters, std::size_t columns);

  template <class... In>
  void give(const In&... in) {
    std::size_t at = 0;
    (put(kept_.in[at++], in), ...);
  }
  /// Whether SOCI knows the values; before, their kinds are not fixed.
  bool is_bound() const { return kept_.is_bound; }
  std::vector<Slot>& in() { return kept_.in; }
  std::vector<Slot>& row() { return kept_.row; }

  /// First row, or the changes made. False: no row.
  bool begin();
  bool next() { return kept_.statement->fetch(); }
  long long changed_rows() { return kept_.statement->get_affected_rows(); }

 private:
  void bind();

  Prepared& kept_;
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
  long long run(std::string_view sql, const In&... in) {
    Execution use(prepared(sql));
    use.shape(sizeof...(in), 0);
    use.give(in...);
    return change(use, sql);
  }

  /// First row, or nothing.
  template <class Record, class... In>
  std::optional<Record> one(std::string_view sql, const In&... in) {
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
  std::vector<Record> all(std::string_view sql, const In&... in) {
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
  void each(std::string_view sql, Visit&& visit, const In&... in) {
    Execution use(prepared(sql));
    use.shape(sizeof...(in), column_count<Record>());
    use.give(in...);
    if (!use.is_bound()) put_record(use.row(), Record{});
    visit_rows(use, sql, [&] {
      Record record;
      decode_record(use.row(), record);
      return visit(record);
    });
  }

  /// A single value; 0 or an empty text when there is none.
  template <class... In>
  long long integer(std::string_view sql, const In&... in) {
    return value<long long>(sql, in...);
  }
  template <class... In>
  std::string text(std::string_view sql, const In&... in) {
    return value<std::string>(sql, in...);
  }

  template <class Record>
  void insert(std::string_view sql, const Record& record) {
    change_record(sql, record, 0);
  }

  /// A statement whose parameters are the columns of the record, those of the key last.
  template <class Record>
  long long update(std::string_view sql, const Record& record) {
    return change_record(sql, record, column_count<Record>() - Table<Record>::kKeyColumns);
  }

  /// Statements without parameters, not kept. DatabaseBusy after the five seconds, or at once where
  /// the engine does not wait.
  void script(const std::string& sql);

  bool in_transaction();
  /// Rows inserted, changed and deleted since it was opened, taken back or not.
  long long total_changes();
  /// Never throws: a transaction the engine has already taken back is no news.
  void roll_back() noexcept;

  /// Raw handle, for what SQL cannot say (online backup, error codes).
  void* handle();

 private:
  /// Texts are looked up without being copied.
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  template <class Value, class... In>
  Value value(std::string_view sql, const In&... in) {
    Value found{};
    Execution use(prepared(sql));
    use.shape(sizeof...(in), 1);
    use.give(in...);
    if (!use.is_bound()) put(use.row().front(), found);
    visit_rows(use, sql, [&] {
      decode(use.row().front(), found);
      return false;
    });
    return found;
  }

  template <class Record>
  long long change_record(std::string_view sql, const Record& record, std::size_t first) {
    Execution use(prepared(sql));
    use.shape(column_count<Record>(), 0);
    put_record(use.in(), record, first);
    return change(use, sql);
  }

  Prepared& prepared(std::string_view sql);
  long long change(Execution& use, std::string_view sql);
  void visit_rows(Execution& use, std::string_view sql, const std::function<bool()>& visit);
  [[noreturn]] void rethrow(std::string_view sql);

  soci::session session_;
  std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> statements_;
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
  connection.insert(sql, record);
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
  return connection.update(sql, record);
}

/// update_record of a row that must be there.
template <class Record>
void update_existing(Connection& connection, const Record& record) {
  if (update_record(connection, record) == 0) {
    throw std::logic_error("no row to update in " + std::string(Table<Record>::kName));
  }
}

}  // namespace yichuang::storage
