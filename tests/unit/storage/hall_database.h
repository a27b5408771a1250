#pragma once

#include <atomic>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "backend/security/audit_signer.h"
#include "backend/storage/sql_database.h"
#include "tests/contract/samples.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::storage {

class SetClock final : public ports::Clock {
 public:
  domain::Instant now() const override { return domain::from_micros(now_); }
  void set(domain::Instant time) { now_ = domain::to_micros(time); }

 private:
  std::atomic<std::int64_t> now_{domain::to_micros(at(0))};
};

/// Keeps what it is told, and lets tests wait for it.
class RecordingSink final : public ports::CommitSink {
 public:
  void committed(const ports::Commit& commit) override {
    const std::lock_guard lock(mutex_);
    events_.insert(events_.end(), commit.events.begin(), commit.events.end());
    commits_.push_back(commit);
    told_.notify_all();
  }
  std::vector<domain::Event> events() const {
    const std::lock_guard lock(mutex_);
    return events_;
  }
  std::vector<ports::Commit> commits() const {
    const std::lock_guard lock(mutex_);
    return commits_;
  }
  void wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    told_.wait(lock, [&] { return events_.size() >= count; });
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable told_;
  std::vector<domain::Event> events_;
  std::vector<ports::Commit> commits_;
};

inline const security::AuditSigner& test_signer() {
  static const security::AuditSigner signer{security::test_ring(1), security::Suite::kCommercial};
  return signer;
}

inline constexpr domain::Instant kNoDeadline = domain::Instant::max();

/// Something for the writer, or a reader, to wait on, so that what comes after it piles up.
class Gate {
 public:
  void open() { opened_.set_value(); }
  ports::Work work() {
    return [this](ports::Transaction&) -> domain::Status {
      reached_.set_value();
      opened_.get_future().wait();
      return {};
    };
  }
  void wait_until_reached() { reached_.get_future().wait(); }

 private:
  std::promise<void> reached_;
  std::promise<void> opened_;
};

/// A database in a folder of its own.
struct HallDatabase {
  explicit HallDatabase(DatabaseOptions options = {}) {
    options.file = file();
    database = std::make_unique<SqlDatabase>(options, test_signer(), clock, sink);
  }

  std::string file() const { return folder / "hall.db"; }

  /// Begins a command; its answer, or the refusal.
  std::future<domain::Status> begin(ports::Work work, domain::Instant deadline = kNoDeadline) {
    auto answer = std::make_shared<std::promise<domain::Status>>();
    auto status = database->write(deadline, std::move(work), [answer](domain::Status outcome) {
      answer->set_value(std::move(outcome));
    });
    if (!status) answer->set_value(std::move(status));
    return answer->get_future();
  }
  domain::Status write(ports::Work work) { return begin(std::move(work)).get(); }
  domain::Status read(ports::Work work, domain::Instant deadline = kNoDeadline) {
    auto answer = std::make_shared<std::promise<domain::Status>>();
    auto status = database->read(deadline, std::move(work), [answer](domain::Status outcome) {
      answer->set_value(std::move(outcome));
    });
    return status ? answer->get_future().get() : status;
  }

  test::TemporaryFolder folder;
  SetClock clock;
  RecordingSink sink;
  std::unique_ptr<SqlDatabase> database;
};

/// A command: sets a value and tells of it.
inline ports::Work put_value(const std::string& key, const std::string& value) {
  return [=](ports::Transaction& transaction) -> domain::Status {
    transaction.settings().set("", key, value);
    auto event = full_event("610902");
    event.subject = key;
    event.payload = value;
    transaction.events().append(event);
    return {};
  };
}

inline std::string value_of(HallDatabase& hall, const std::string& key) {
  std::string value;
  (void)hall.read([&](ports::Transaction& transaction) -> domain::Status {
    value = transaction.settings().get("", key).value_or("missing");
    return {};
  });
  return value;
}

}  // namespace yichuang::storage
