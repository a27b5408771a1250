#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/domain/catalogue_index.h"
#include "backend/domain/event.h"

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
  domain::Text notice;  ///< each <= 200 characters; both empty takes it away
};
/// OFFICE_NOT_FOUND, FIELD_TOO_LONG, FIELD_INVALID, FIELD_MISSING when one language is missing.
domain::Status set_notice(Context& context, const SetNotice& command);
/// The notice on an office's boards; empty when there is none.
domain::Text notice_of(ports::Transaction& tx, const std::string& office);

struct ListEvents {
  std::string office;    ///< with those below; empty or the root of the tree: all events
  std::int64_t after{};  ///< larger sequences only
  int limit{200};
};
/// In order of sequence. OFFICE_NOT_FOUND.
domain::Result<std::vector<domain::Event>> list_events(Context& context, const ListEvents& command);

}  // namespace yichuang::app
