#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include <google/protobuf/util/message_differencer.h>

#include "backend/ports/audit.h"
#include "backend/storage/connection.h"
#include "yichuang/queue/v1/counter_service.pb.h"
#include "yichuang/queue/v1/ticket_service.pb.h"

namespace yichuang::faults {

using Findings = std::vector<std::string>;

/// Whether two answers say the same of the change itself; what was looked up beside it may differ.
template <class Response>
bool is_same(const Response& first, const Response& again) {
  return google::protobuf::util::MessageDifferencer::Equals(first, again);
}
inline bool is_same(const queue::v1::IssueTicketResponse& first,
                    const queue::v1::IssueTicketResponse& again) {
  return is_same(first.ticket(), again.ticket());
}
inline bool is_same(const queue::v1::CallNextResponse& first,
                    const queue::v1::CallNextResponse& again) {
  return is_same(first.ticket(), again.ticket());
}

/// The answers callers were given. Thread-safe.
class Ledger {
 public:
  /// `position` orders the answers among other things, as the changes of a disk.
  template <class Response>
  void keep(std::string actor, std::string request_id, const Response& response,
            std::size_t position = 0) {
    keep({std::move(actor), std::move(request_id), position,
          [first = response](const std::string& stored) {
            Response again;
            return again.ParseFromString(stored) && faults::is_same(first, again);
          }});
  }

  std::size_t size() const;

  /// Answers up to the position which a database does not hold as they were given.
  Findings missing(storage::Connection& connection, std::size_t up_to = SIZE_MAX) const;

 private:
  struct Entry {
    std::string actor;
    std::string request_id;
    std::size_t position{};
    std::function<bool(const std::string& stored)> is_same;
  };
  void keep(Entry entry);

  mutable std::mutex mutex_;
  std::vector<Entry> entries_;
};

/// What of a database does not fit together: rows without their events, numbers with gaps or twice,
/// a ticket at two windows, half a command.
Findings misfits(storage::Connection& connection);

/// The engine's own check, the chain of events, and the two above.
Findings faults_of(const std::string& file, const ports::AuditSigner& signer, const Ledger& ledger,
                   std::size_t up_to = SIZE_MAX);

}  // namespace yichuang::faults
