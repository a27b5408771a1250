#pragma once

#include <string>

#include "backend/runtime/data_dir.h"
#include "backend/storage/audit.h"

namespace yichuang::ctl {

/// Follows the event log of a database, the installation's or a backup of it, with the keys of
/// `data`. Changes nothing; an older program may have written it and be at work on it. The reasons
/// of KeyRing::load and read_suite. Throws StorageError.
domain::Result<storage::AuditReport> follow_event_log(const runtime::DataDir& data,
                                                      const std::string& database);

}  // namespace yichuang::ctl
