#pragma once

#include <functional>

#include "backend/domain/error.h"
#include "backend/ports/stores.h"

namespace yichuang::ports {

/// What one command sees and changes. Belongs to one thread for the time of one call.
class Transaction {
 public:
  virtual ~Transaction() = default;
  virtual TicketStore& tickets() = 0;
  virtual WindowStore& windows() = 0;
  virtual AppointmentStore& appointments() = 0;
  virtual HelpCallStore& help_calls() = 0;
  virtual MachineStore& machines() = 0;
  virtual AccountStore& accounts() = 0;
  virtual SettingStore& settings() = 0;
  virtual EventStore& events() = 0;
  virtual RequestStore& requests() = 0;
  virtual ServiceTimeStore& service_times() = 0;
};

/// Work of one command or query. May be called a second time after what it changed was taken back,
/// and begins anew then. An error takes back all it changed; an exception too, and is answered as
/// STORAGE_UNAVAILABLE, STORAGE_FULL or INTERNAL.
using Work = std::function<domain::Status(Transaction&)>;
/// Called once, on a thread of the database's own, after the outcome is final; for a write that
/// succeeded, after it is durable. Must not block.
using Done = std::function<void(domain::Status)>;

/// Executes commands one after another and queries beside them. Thread-safe.
class Database {
 public:
  virtual ~Database() = default;

  /// Queues a command. Returns SERVER_BUSY when the queue is full and SERVER_STOPPING during
  /// shutdown; `done` is not called then. Work whose deadline has passed when its turn comes is
  /// answered with DEADLINE_EXCEEDED and not begun.
  virtual domain::Status write(domain::Instant deadline, Work work, Done done) = 0;

  /// Queues a query; it sees all that was answered before it was queued. Same failures as write.
  virtual domain::Status read(domain::Instant deadline, Work work, Done done) = 0;
};

}  // namespace yichuang::ports
