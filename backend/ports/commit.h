#pragma once

#include <vector>

#include "backend/domain/event.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

namespace yichuang::ports {

/// The rows of the halls that a commit wrote, as they are after it; of several of one row the last
/// counts.
struct ChangedRows {
  std::vector<domain::Ticket> tickets;  ///< with their items
  std::vector<domain::Window> windows;
};

/// What became durable at once.
struct Commit {
  std::vector<domain::Event> events;  ///< in order
  ChangedRows rows;
  bool by_another_program{};  ///< on the same file: its rows are not known
};

/// Learns of commits after they are durable, in order, on a thread of the database's own. Must not
/// block.
class CommitSink {
 public:
  virtual ~CommitSink() = default;
  virtual void committed(const Commit& commit) = 0;
};

}  // namespace yichuang::ports
