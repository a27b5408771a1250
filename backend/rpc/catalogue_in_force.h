#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "backend/domain/catalogue_index.h"
#include "backend/domain/error.h"
#include "backend/ports/database.h"

namespace yichuang::rpc {

/// The catalogue a transaction goes by: the one its own database has in force. What was read is
/// kept by its fingerprint, so a transaction pays one small look-up. Thread-safe; whoever asks
/// while a new edition is read waits for it.
class CatalogueInForce {
 public:
  /// What the transaction's database holds. Null when none was imported, an error when it cannot be
  /// read.
  using Read = std::function<domain::Result<domain::CataloguePtr>(ports::Transaction&)>;

  explicit CatalogueInForce(Read read) : read_(std::move(read)) {}

  /// Null before the first import. An edition that cannot be read is logged, and the one before
  /// goes on until try_again; the error of `Read` when there is none before. Throws what the
  /// transaction does.
  domain::Result<domain::CataloguePtr> of(ports::Transaction& tx);

  /// The next transaction reads again what could not be read.
  void try_again();

 private:
  struct Edition {
    std::string fingerprint;
    domain::CataloguePtr catalogue;
  };

  bool find(const std::string& fingerprint);
  domain::Status take_up(ports::Transaction& tx, const std::string& fingerprint);

  Read read_;
  std::mutex mutex_;
  std::vector<Edition> editions_;          ///< the one last asked for stands first
  std::optional<std::string> unreadable_;  ///< fingerprint
};

}  // namespace yichuang::rpc
