#pragma once

#include "backend/events/hub.h"
#include "backend/ports/database.h"
#include "backend/rpc/backend.h"

namespace yichuang::server {

/// Stands between database and hub: takes up a new catalogue when its import was committed.
class CatalogueReload final : public ports::EventSink {
 public:
  CatalogueReload(rpc::CatalogueHolder& holder, events::Hub& hub) : holder_(holder), hub_(hub) {}

  /// Must be called before the first event: the database it reads from.
  void read_from(ports::Database& database, const ports::Clock& clock) {
    database_ = &database;
    clock_ = &clock;
  }

  void committed(std::span<const domain::Event> events) override;

 private:
  void reload();

  rpc::CatalogueHolder& holder_;
  events::Hub& hub_;
  ports::Database* database_{};
  const ports::Clock* clock_{};
};

}  // namespace yichuang::server
