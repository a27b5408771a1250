#include "backend/storage/sql_database.h"

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

/// Never throws: a transaction the engine has already taken back is no news.
void roll_back(Connection& connection) {
  try {
    connection.script("ROLLBACK");
  } catch (const StorageError&) {
  }
}

}  // namespace

SqlDatabase::SqlDatabase(DatabaseOptions options, const ports::AuditSigner& signer,
                         const ports::Clock& clock, ports::EventSink& sink)
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
  outcome_thread_ = std::thread([this] { tell_outcomes(); });
  writer_thread_ = std::thread([this] { write_groups(); });
  for (int i = 0; i < options_.readers; ++i) {
    reader_connections_.push_back(std::make_unique<Connection>(options_.file, Access::kReadOnly));
    reader_threads_.emplace_back(
        [this, i] { read_queries(*reader_connections_[static_cast<std::size_t>(i)]); });
  }
}

SqlDatabase::~SqlDatabase() { stop(); }

void SqlDatabase::stop() {
  writes_.close();
  reads_.close();
  if (writer_thread_.joinable()) writer_thread_.join();
  for (auto& thread : reader_threads_) {
    if (thread.joinable()) thread.join();
  }
  outcomes_.close();
  if (outcome_thread_.joinable()) outcome_thread_.join();
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
    auto jobs = writes_.pop(options_.group_limit, kIdle);
    publish_foreign_events();
    if (jobs.empty()) continue;
    auto group = write_group(std::move(jobs));
    if (!group.events.empty()) published_ = group.events.back().sequence;
    outcomes_.push(group);
  }
}

SqlDatabase::Group SqlDatabase::write_group(std::vector<Job> jobs) {
  Group group;
  for (auto& job : jobs) group.outcomes.push_back({std::move(job.done), {}});
  try {
    writer_.script("BEGIN IMMEDIATE");
    transaction_.events().load_tail();
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      run_in_savepoint(jobs[i], group.outcomes[i].status);
    }
    transaction_.events().sign_head();
    writer_.script("COMMIT");
    group.events = std::move(transaction_.events().appended());
    healthy_ = true;
  } catch (...) {
    healthy_ = false;
    const auto failure = failure_of_current_exception();
    roll_back(writer_);
    fail_all(group, failure);
  }
  transaction_.events().appended().clear();
  return group;
}

/// Throws when the storage itself failed: the engine may have taken the whole group back by then.
void SqlDatabase::run_in_savepoint(Job& job, Status& status) {
  if (is_late(job)) {
    status = domain::fail(Reason::kDeadlineExceeded, "the deadline passed before work began");
    return;
  }
  const auto appended = transaction_.events().appended().size();
  writer_.run("SAVEPOINT command");
  try {
    status = job.work(transaction_);
  } catch (const StorageError&) {
    throw;
  } catch (...) {
    status = failure_of_current_exception();
  }
  if (!status) {
    writer_.run("ROLLBACK TO command");
    transaction_.events().forget_from(appended);
  }
  writer_.run("RELEASE command");
}

void SqlDatabase::fail_all(Group& group, const Status& failure) {
  for (auto& outcome : group.outcomes) {
    // An answer that took part in nothing stays what it was.
    if (outcome.status) outcome.status = failure;
  }
  group.events.clear();
}

void SqlDatabase::publish_foreign_events() try {
  // Tools write to the same file beside the server; watchers follow their changes too.
  if (transaction_.events().last_sequence() == published_) return;
  Group group;
  group.events = transaction_.events().after(published_, "", kForeignEvents);
  if (group.events.empty()) return;
  published_ = group.events.back().sequence;
  outcomes_.push(group);
} catch (const StorageError& error) {
  spdlog::warn("storage: cannot look for events of others: {}", error.what());
}

void SqlDatabase::read_queries(Connection& connection) {
  SqlTransaction transaction(connection, signer_);
  while (!reads_.finished()) {
    for (auto& job : reads_.pop(1, kIdle)) {
      Status status;
      if (is_late(job)) {
        status = domain::fail(Reason::kDeadlineExceeded, "the deadline passed before work began");
      } else {
        try {
          connection.script("BEGIN");
          status = job.work(transaction);
        } catch (...) {
          status = failure_of_current_exception();
        }
        roll_back(connection);
      }
      job.done(std::move(status));
    }
  }
}

void SqlDatabase::tell_outcomes() {
  while (!outcomes_.finished()) {
    for (auto& group : outcomes_.pop(16, kIdle)) {
      if (!group.events.empty()) sink_.committed(group.events);
      for (auto& outcome : group.outcomes) outcome.done(std::move(outcome.status));
    }
  }
}

Status run_once(Connection& connection, const ports::AuditSigner& signer, const ports::Work& work) {
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
    return status;
  } catch (...) {
    roll_back(connection);
    throw;
  }
}

}  // namespace yichuang::storage
