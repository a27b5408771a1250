#include "backend/storage/sql_database.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <spdlog/spdlog.h>

#include "backend/storage/schema.h"

namespace yichuang::storage {
namespace {

using domain::Reason;
using domain::Status;

constexpr std::chrono::milliseconds kIdle{500};
constexpr int kForeignEvents = 1000;
constexpr std::size_t kMostQueriesTogether = 8;
constexpr std::size_t kLeastGroup = 16;

const std::string kBegin = "BEGIN";
const std::string kSavepoint = "SAVEPOINT command";
const std::string kRollBackToSavepoint = "ROLLBACK TO command";
const std::string kReleaseSavepoint = "RELEASE command";

/// The answer to an exception that is being handled.
Status failure_of_current_exception() {
  try {
    throw;
  } catch (const StorageError& error) {
    spdlog::error("storage: {}", error.what());
    return domain::fail(error.reason(), "the database did not take the change");
  } catch (const std::exception& error) {
    spdlog::error("a command failed unexpectedly: {}", error.what());
    return domain::fail(Reason::kInternal, "internal error");
  }
}

Status too_late() {
  return domain::fail(Reason::kDeadlineExceeded, "the deadline passed before work began");
}

}  // namespace

SqlDatabase::SqlDatabase(DatabaseOptions options, const ports::AuditSigner& signer,
                         const ports::Clock& clock, ports::CommitSink& sink)
    : options_(std::move(options)),
      signer_(signer),
      clock_(clock),
      sink_(sink),
      writer_(options_.file, Access::kReadWrite),
      transaction_(writer_, signer),
      writes_(options_.queue_limit),
      reads_(options_.queue_limit),
      outcomes_(std::numeric_limits<std::size_t>::max()) {
  if (const auto migrated = migrate(writer_); !migrated) {
    throw StorageError(migrated.error().reason, migrated.error().message);
  }
  published_ = transaction_.events().last_sequence();
  // All that may fail comes before the first thread.
  for (int i = 0; i < options_.readers; ++i) {
    reader_connections_.push_back(std::make_unique<Connection>(options_.file, Access::kReadOnly));
  }
  checkpointer_ =
      std::make_unique<Checkpointer>(options_.file, static_cast<sqlite3*>(writer_.handle()));
  outcome_thread_ = std::thread([this] { tell_outcomes(); });
  writer_thread_ = std::thread([this] { write_groups(); });
  for (auto& connection : reader_connections_) {
    reader_threads_.emplace_back([this, &connection] { read_queries(*connection); });
  }
}

SqlDatabase::~SqlDatabase() { stop(); }

void SqlDatabase::stop() {
  std::call_once(stopped_, [this] {
    writes_.close();
    reads_.close();
    writer_thread_.join();
    for (auto& thread : reader_threads_) thread.join();
    checkpointer_->stop();
    // Last: the threads before still hand it outcomes.
    outcomes_.close();
    outcome_thread_.join();
  });
}

Status SqlDatabase::write(domain::Instant deadline, ports::Work work, ports::Done done) {
  return enqueue(writes_, {deadline, std::move(work), std::move(done)});
}

Status SqlDatabase::read(domain::Instant deadline, ports::Work work, ports::Done done) {
  return enqueue(reads_, {deadline, std::move(work), std::move(done)});
}

Status SqlDatabase::enqueue(JobQueue<Job>& queue, Job job) {
  switch (queue.push(job)) {
    case JobQueue<Job>::Push::kTaken:
      return {};
    case JobQueue<Job>::Push::kFull:
      return domain::fail(Reason::kServerBusy, "too many commands are waiting");
    case JobQueue<Job>::Push::kClosed:
      break;
  }
  return domain::fail(Reason::kServerStopping, "the server is shutting down");
}

bool SqlDatabase::is_late(const Job& job) const { return clock_.now() > job.deadline; }

void SqlDatabase::write_groups() {
  while (!writes_.finished()) {
    // Half of what waits: its answers are on their way while the other half is written. All of it
    // in one group would leave the processors to the writer alone and then to the answers alone.
    const auto half = std::max(writes_.size() / 2, kLeastGroup);
    auto jobs = writes_.pop(std::min(half, options_.group_limit), kIdle);
    if (jobs.empty()) {
      idle();
      continue;
    }
    auto group = write_group(std::move(jobs));
    if (!group.commit.events.empty()) published_ = group.commit.events.back().sequence;
    outcomes_.push(group);
  }
}

SqlDatabase::Group SqlDatabase::write_group(std::vector<Job> jobs) {
  Group group;
  for (auto& job : jobs) group.outcomes.push_back({std::move(job.done), {}});
  try {
    if (!commit(jobs, group, Guard::kNone)) commit(jobs, group, Guard::kSavepoints);
    // A group that changed nothing says nothing of the disk.
    if (!group.commit.events.empty()) healthy_ = true;
  } catch (...) {
    healthy_ = false;
    const auto failure = failure_of_current_exception();
    writer_.roll_back();
    // Also those that failed by themselves: what they saw of the group is gone.
    for (auto& outcome : group.outcomes) {
      if (!outcome.late) outcome.status = failure;
    }
  }
  return group;
}

/// False when a command has to be taken back alone and there was no savepoint for it.
bool SqlDatabase::commit(std::vector<Job>& jobs, Group& group, Guard guard) {
  begin_group();
  if (!run_all(jobs, group.outcomes, guard)) {
    writer_.roll_back();
    return false;
  }
  transaction_.events().sign_head();
  writer_.script("COMMIT");
  group.commit.events = std::exchange(transaction_.events().appended(), {});
  group.commit.rows = std::exchange(transaction_.changed(), {});
  return true;
}

void SqlDatabase::begin_group() {
  transaction_.changed() = {};
  writer_.script("BEGIN IMMEDIATE");
  transaction_.settings().begin();
  transaction_.events().load_tail();
  publish_to(transaction_.events().tail_sequence());
}

bool SqlDatabase::run_all(std::vector<Job>& jobs, std::vector<Outcome>& outcomes, Guard guard) {
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    if (!run(jobs[i], outcomes[i], guard)) return false;
  }
  return true;
}

bool SqlDatabase::run(Job& job, Outcome& outcome, Guard guard) {
  outcome.late = is_late(job);
  if (outcome.late) {
    outcome.status = too_late();
    return true;
  }
  const auto before = mark();
  if (guard == Guard::kSavepoints) writer_.run(kSavepoint);
  outcome.status = run_work(job);
  const bool left_changes = !outcome.status && mark().changes != before.changes;
  if (guard == Guard::kNone) return !left_changes;
  if (left_changes) take_back(before);
  writer_.run(kReleaseSavepoint);
  return true;
}

/// Throws when the storage itself failed: the engine may have taken the whole group back by then.
Status SqlDatabase::run_work(Job& job) try {
  return job.work(transaction_);
} catch (const StorageError& error) {
  if (error.reason() != Reason::kInternal) throw;
  return failure_of_current_exception();
} catch (...) {
  return failure_of_current_exception();
}

SqlDatabase::Mark SqlDatabase::mark() {
  const auto& rows = transaction_.changed();
  return {writer_.total_changes(), transaction_.events().appended().size(), rows.tickets.size(),
          rows.windows.size()};
}

void SqlDatabase::take_back(const Mark& mark) {
  writer_.run(kRollBackToSavepoint);
  transaction_.settings().begin();
  transaction_.events().forget_from(mark.events);
  transaction_.changed().tickets.resize(mark.tickets);
  transaction_.changed().windows.resize(mark.windows);
}

void SqlDatabase::idle() {
  if (!healthy_) try_the_storage();
  look_for_foreign_events();
}

/// As much as a usual group writes; it leaves no rows.
void SqlDatabase::try_the_storage() try {
  writer_.script(
      "BEGIN IMMEDIATE; "
      "INSERT INTO request_answer (request_id, actor, time_us, method, fingerprint, response) "
      "VALUES ('', '', 0, '', '', zeroblob(65536)); "
      "DELETE FROM request_answer WHERE request_id = '' AND actor = ''; "
      "COMMIT");
  healthy_ = true;
  spdlog::info("storage: changes are taken again");
} catch (const StorageError&) {
  writer_.roll_back();  // told when it began
}

void SqlDatabase::look_for_foreign_events() try {
  publish_to(transaction_.events().last_sequence());
} catch (const StorageError& error) {
  spdlog::warn("storage: cannot look for events of others: {}", error.what());
}

/// Tools write to the same file beside the server; watchers follow their changes too. What is
/// handed on here is durable, whatever becomes of the group that is being written.
void SqlDatabase::publish_to(std::int64_t sequence) {
  while (published_ < sequence) {
    Group group;
    group.commit.events = transaction_.events().after(published_, "", kForeignEvents);
    if (group.commit.events.empty()) return;
    group.commit.by_another_program = true;
    published_ = group.commit.events.back().sequence;
    outcomes_.push(group);
  }
}

void SqlDatabase::read_queries(Connection& connection) {
  SqlTransaction transaction(connection, signer_);
  while (!reads_.finished()) {
    // Those who wait are shared out; what one reader takes together sees one snapshot.
    const auto share = reads_.size() / reader_connections_.size();
    auto jobs = reads_.pop(std::clamp<std::size_t>(share, 1, kMostQueriesTogether), kIdle);
    for (auto& job : jobs) {
      auto status = is_late(job) ? too_late() : query(job, connection, transaction);
      job.done(std::move(status));
    }
    connection.roll_back();
  }
}

Status SqlDatabase::query(Job& job, Connection& connection, SqlTransaction& transaction) try {
  if (!connection.in_transaction()) {
    connection.run(kBegin);
    transaction.settings().begin();
  }
  return job.work(transaction);
} catch (...) {
  connection.roll_back();
  return failure_of_current_exception();
}

void SqlDatabase::tell_outcomes() {
  while (!outcomes_.finished()) {
    for (auto& group : outcomes_.pop(16, kIdle)) {
      if (!group.commit.events.empty()) sink_.committed(group.commit);
      for (auto& outcome : group.outcomes) outcome.done(std::move(outcome.status));
    }
  }
}

std::int64_t last_id(Connection& connection) {
  return connection.integer(
      "SELECT COALESCE(MAX(id), 0) FROM (SELECT MAX(id) AS id FROM ticket "
      "UNION ALL SELECT MAX(id) FROM appointment UNION ALL SELECT MAX(id) FROM closure "
      "UNION ALL SELECT MAX(id) FROM help_call UNION ALL SELECT MAX(id) FROM user_account "
      "UNION ALL SELECT MAX(id) FROM device)");
}

Status run_once(Connection& connection, const ports::AuditSigner& signer, const ports::Work& work,
                ports::CommitSink* sink) {
  SqlTransaction transaction(connection, signer);
  connection.script("BEGIN IMMEDIATE");
  try {
    transaction.events().load_tail();
    auto status = work(transaction);
    if (!status) {
      connection.script("ROLLBACK");
      return status;
    }
    transaction.events().sign_head();
    connection.script("COMMIT");
    const ports::Commit commit{transaction.events().appended(), transaction.changed(), false};
    if (sink != nullptr && !commit.events.empty()) sink->committed(commit);
    return status;
  } catch (...) {
    connection.roll_back();
    throw;
  }
}

}  // namespace yichuang::storage
