#include <sodium.h>

#include "backend/storage/stores.h"
#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::Event;

const std::string kEvent = select_columns<Event>();
/// Stored answers that are looked at together.
constexpr long long kFront = 500;

// Answers are bytes of a wire format; columns are text on every engine.
std::string to_base64(const std::string& bytes) {
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), kVariant);
  text.pop_back();
  return text;
}

std::string from_base64(const std::string& text) {
  std::string bytes(text.size(), '\0');
  std::size_t size = 0;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                        text.size(), nullptr, &size, nullptr,
                        sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) {
    throw StorageError(domain::Reason::kDatabaseDamaged, "a stored answer cannot be read");
  }
  bytes.resize(size);
  return bytes;
}

struct AnswerRow {
  std::string method, fingerprint, response;
};

template <class V, IsRecord<AnswerRow> R>
void columns(V&& visit, R& r) {
  visit("method", r.method);
  visit("fingerprint", r.fingerprint);
  visit("response", r.response);
}

struct FileRow {
  std::string name, content;
};

template <class V, IsRecord<FileRow> R>
void columns(V&& visit, R& r) {
  visit("name", r.name);
  visit("content", r.content);
}

struct TailRow {
  std::int64_t sequence{};
  std::string hash;
};

template <class V, IsRecord<TailRow> R>
void columns(V&& visit, R& r) {
  visit("seq", r.sequence);
  visit("hash", r.hash);
}

}  // namespace

void SqlEventStore::load_tail() {
  appended_.clear();
  const auto tail = sql_.one<TailRow>("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
                        .value_or(TailRow{});
  tail_sequence_ = tail.sequence;
  tail_hash_ = tail.hash;
}

void SqlEventStore::append(Event event) {
  const auto& previous = appended_.empty() ? tail_hash_ : appended_.back().hash;
  event.sequence = tail_sequence_ + static_cast<std::int64_t>(appended_.size()) + 1;
  event.hash = signer_.chain(previous, event);
  insert_record(sql_, event);
  appended_.push_back(std::move(event));
}

void SqlEventStore::forget_from(std::size_t count) { appended_.resize(count); }

void SqlEventStore::sign_head() {
  if (appended_.empty()) return;
  const auto& last = appended_.back();
  sql_.run(
      "INSERT INTO audit_head (id, seq, mac) VALUES (1, :a, :b) "
      "ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, mac = excluded.mac",
      last.sequence, signer_.head(last.sequence, last.hash));
}

std::vector<Event> SqlEventStore::after(std::int64_t after, const std::string& office, int limit) {
  static const std::string all = kEvent + "WHERE seq > :a ORDER BY seq LIMIT :b";
  static const std::string one = kEvent + "WHERE seq > :a AND office = :b ORDER BY seq LIMIT :c";
  return office.empty() ? sql_.all<Event>(all, after, limit)
                        : sql_.all<Event>(one, after, office, limit);
}

std::int64_t SqlEventStore::last_sequence() {
  return sql_.integer("SELECT COALESCE(MAX(seq), 0) FROM event");
}

std::optional<ports::RequestStore::Answer> SqlRequestStore::find(const std::string& actor,
                                                                 const std::string& request_id) {
  auto row = sql_.one<AnswerRow>(
      "SELECT method, fingerprint, response FROM request_answer "
      "WHERE request_id = :a AND actor = :b",
      request_id, actor);
  if (!row) return {};
  return Answer{row->method, row->fingerprint, from_base64(row->response)};
}

void SqlRequestStore::save(const std::string& actor, const std::string& request_id,
                           domain::Instant time, const Answer& answer) {
  sql_.run(
      "INSERT INTO request_answer (request_id, actor, time_us, method, fingerprint, response) "
      "VALUES (:a, :b, :c, :d, :e, :f)",
      request_id, actor, time, answer.method, answer.fingerprint, to_base64(answer.response));
}

/// Looks at the front only, for an index on the time would cost every command a page. Without an
/// order rows come as they lie, which is as they were written; some of a clock that was ahead may
/// lie among them and keep nobody waiting.
void SqlRequestStore::remove_before(domain::Instant time) {
  static const std::string sql =
      "DELETE FROM request_answer WHERE (request_id, actor) IN (SELECT request_id, actor FROM "
      "(SELECT request_id, actor, time_us FROM request_answer LIMIT " +
      std::to_string(kFront) + ") AS front WHERE time_us < :a)";
  while (sql_.run(sql, time) * 2 > kFront) {
  }
}

void SqlServiceTimeStore::add(const Row& row) {
  sql_.run(
      "INSERT INTO service_time (office, service, hour, samples, sum_log, sum_log2) "
      "VALUES (:a, :b, :c, :d, :e, :f) ON CONFLICT (office, service, hour) DO UPDATE SET "
      "samples = service_time.samples + excluded.samples, "
      "sum_log = service_time.sum_log + excluded.sum_log, "
      "sum_log2 = service_time.sum_log2 + excluded.sum_log2",
      row.office, row.service, row.hour, row.count, row.sum_log, row.sum_log2);
}

std::vector<ports::ServiceTimeStore::Row> SqlServiceTimeStore::all() {
  static const std::string sql = select_columns<Row>() + "ORDER BY office, service, hour";
  return sql_.all<Row>(sql);
}

std::optional<std::string> SqlSettingStore::get(const std::string& scope, const std::string& key) {
  const auto row = sql_.one<FileRow>(
      "SELECT name, value FROM setting WHERE scope = :a AND name = :b", scope, key);
  if (!row) return {};
  return row->content;
}

void SqlSettingStore::set(const std::string& scope, const std::string& key,
                          const std::string& value) {
  sql_.run(
      "INSERT INTO setting (scope, name, value) VALUES (:a, :b, :c) "
      "ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value",
      scope, key, value);
}

std::string SqlSettingStore::catalogue_fingerprint() {
  if (fingerprint_) return *fingerprint_;
  auto found = sql_.text("SELECT fingerprint FROM catalogue_edition ORDER BY id DESC LIMIT 1");
  if (keeps_) fingerprint_ = found;
  return found;
}

std::map<std::string, std::string> SqlSettingStore::catalogue_files() {
  std::map<std::string, std::string> files;
  const auto rows = sql_.all<FileRow>(
      "SELECT name, content FROM catalogue_file "
      "WHERE catalogue = (SELECT MAX(id) FROM catalogue_edition) ORDER BY name");
  for (const auto& row : rows) files.emplace(row.name, row.content);
  return files;
}

void SqlSettingStore::add_catalogue(const std::string& fingerprint, const std::string& edition,
                                    domain::Instant time,
                                    const std::map<std::string, std::string>& files) {
  fingerprint_.reset();
  const auto id = sql_.integer("SELECT COALESCE(MAX(id), 0) + 1 FROM catalogue_edition");
  sql_.run(
      "INSERT INTO catalogue_edition (id, fingerprint, edition, imported_us) "
      "VALUES (:a, :b, :c, :d)",
      id, fingerprint, edition, time);
  for (const auto& [name, content] : files) {
    sql_.run("INSERT INTO catalogue_file (catalogue, name, content) VALUES (:a, :b, :c)", id, name,
             content);
  }
}

}  // namespace yichuang::storage
