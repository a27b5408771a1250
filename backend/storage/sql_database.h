#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "backend/ports/audit.h"
#include "backend/ports/clock.h"
#include "backend/ports/commit.h"
#include "backend/ports/database.h"
#include "backend/storage/checkpointer.h"
#include "backend/storage/job_queue.h"
#include "backend/storage/stores.h"

namespace yichuang::storage {

struct DatabaseOptions {
  std::string file;
  std::size_t queue_limit{4096};  ///< commands, and queries, that may wait
  std::size_t group_limit{128};   ///< commands in one commit
  int readers{2};
};

/// One writer thread that commits commands in groups, readers with connections of their own, and
/// one thread that tells the outcome, so that the writer never waits for a network.
///
/// A command that fails takes back its own changes only. Few fail after they changed something, so
/// a group is run without savepoints first; when one does, the group is taken back and run again,
/// each command in a savepoint. Work may therefore be called twice, and must begin anew then. When
/// the storage or the commit fails, the whole group is answered with that and nothing of it was
/// changed.
class SqlDatabase final : public ports::Database {
 public:
  /// Opens, migrates and starts the threads. Throws StorageError, also for DATABASE_NEWER.
  /// `signer`, `clock` and `sink` must outlive it.
  SqlDatabase(DatabaseOptions options, const ports::AuditSigner& signer, const ports::Clock& clock,
              ports::CommitSink& sink);
  ~SqlDatabase() override;

  domain::Status write(domain::Instant deadline, ports::Work work, ports::Done done) override;
  domain::Status read(domain::Instant deadline, ports::Work work, ports::Done done) override;

  /// Lets in nothing more, finishes what was let in, ends the threads. Any thread but the
  /// database's own may call it, again too.
  void stop();

  /// False from a commit that failed until the storage takes a change again, of a command or of our
  /// own: nobody may send one to a server that says it cannot serve.
  bool healthy() const { return healthy_; }
  std::size_t queued_writes() const { return writes_.size(); }

 private:
  struct Job {
    domain::Instant deadline;
    ports::Work work;
    ports::Done done;
  };
  struct Outcome {
    ports::Done done;
    domain::Status status;
    bool late{};  ///< the deadline had passed; it took part in nothing
  };
  struct Group {
    std::vector<Outcome> outcomes;
    ports::Commit commit;
  };
  enum class Guard : std::uint8_t { kNone, kSavepoints };
  /// How much was written so far.
  struct Mark {
    long long changes{};
    std::size_t events{};
    std::size_t tickets{};
    std::size_t windows{};
  };

  domain::Status enqueue(JobQueue<Job>& queue, Job job);
  void write_groups();
  Group write_group(std::vector<Job> jobs);
  bool commit(std::vector<Job>& jobs, Group& group, Guard guard);
  void begin_group();
  bool run_all(std::vector<Job>& jobs, std::vector<Outcome>& outcomes, Guard guard);
  bool run(Job& job, Outcome& outcome, Guard guard);
  domain::Status run_work(Job& job);
  void take_back(const Mark& mark);
  Mark mark();
  void idle();
  void try_the_storage();
  void look_for_foreign_events();
  void publish_to(std::int64_t sequence);
  void read_queries(Connection& connection);
  static domain::Status query(Job& job, Connection& connection, SqlTransaction& transaction);
  void tell_outcomes();
  bool is_late(const Job& job) const;

  DatabaseOptions options_;
  const ports::AuditSigner& signer_;
  const ports::Clock& clock_;
  ports::CommitSink& sink_;
  Connection writer_;
  SqlTransaction transaction_;
  std::int64_t published_{};  ///< newest sequence handed to the sink; writer thread only
  JobQueue<Job> writes_;
  JobQueue<Job> reads_;
  JobQueue<Group> outcomes_;
  std::atomic<bool> healthy_{true};
  std::once_flag stopped_;
  std::vector<std::unique_ptr<Connection>> reader_connections_;
  std::unique_ptr<Checkpointer> checkpointer_;
  std::thread writer_thread_;
  std::thread outcome_thread_;
  std::vector<std::thread> reader_threads_;
};

/// Largest id of a ticket, appointment, person or device in the file; 0 when there is none.
std::int64_t last_id(Connection& connection);

/// Runs one piece of work in a transaction on the calling thread: for tools and tests. `sink` may
/// be null.
domain::Status run_once(Connection& connection, const ports::AuditSigner& signer,
                        const ports::Work& work, ports::CommitSink* sink = nullptr);

}  // namespace yichuang::storage
