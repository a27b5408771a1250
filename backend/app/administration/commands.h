#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/domain/catalogue_index.h"
#include "backend/domain/event.h"
#include "backend/domain/notice.h"

// The catalogue, notices and the event log.
namespace yichuang::app {

/// Files that were parsed and validated, which is done before the command: it takes too long for
/// a transaction.
struct ImportCatalogue {
  std::map<std::string, std::string> files;  ///< by name
  std::string fingerprint;                   ///< of the catalogue they are
  std::string edition;
  domain::CataloguePtr catalogue;  ///< what they say
};
/// False when the same catalogue is current already; nothing is written then. CATALOGUE_IN_USE when
/// an open ticket needs an office, window or service that is left out.
domain::Result<bool> import_catalogue(Context& context, const ImportCatalogue& command);

struct SetNotice {
  std::string office;
  domain::Notice notice;  ///< each text <= 200 characters; both empty take it away
};
/// OFFICE_NOT_FOUND, FIELD_TOO_LONG, FIELD_INVALID, FIELD_MISSING when one language is missing,
/// NOTICE_TIME_INVALID.
domain::Status set_notice(Context& context, const SetNotice& command);
/// The notice that was set for an office's boards, whether it is in force or not.
domain::Notice notice_of(ports::Transaction& tx, const std::string& office);
/// The same for somebody who asks. OFFICE_NOT_FOUND.
domain::Result<domain::Notice> get_notice(Context& context, const std::string& office);

struct ListEvents {
  std::string office;    ///< with those below; empty or the root of the tree: all events
  std::int64_t after{};  ///< larger sequences only
  int limit{200};
};
/// In order of sequence. OFFICE_NOT_FOUND.
domain::Result<std::vector<domain::Event>> list_events(Context& context, const ListEvents& command);

}  // namespace yichuang::app
