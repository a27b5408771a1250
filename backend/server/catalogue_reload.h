#pragma once

#include "backend/ports/commit.h"
#include "backend/ports/database.h"
#include "backend/rpc/backend.h"

namespace yichuang::server {

/// Takes up a new catalogue when its import was committed.
class CatalogueReload final : public ports::CommitSink {
 public:
  explicit CatalogueReload(rpc::CatalogueHolder& holder) : holder_(holder) {}

  /// Must be called before the first event: the database it reads from.
  void read_from(ports::Database& database, const ports::Clock& clock) {
    database_ = &database;
    clock_ = &clock;
  }

  void committed(const ports::Commit& commit) override;

 private:
  void reload();

  rpc::CatalogueHolder& holder_;
  ports::Database* database_{};
  const ports::Clock* clock_{};
};

}  // namespace yichuang::server
