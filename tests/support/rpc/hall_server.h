#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <grpcpp/channel.h>

#include "backend/domain/catalogue_index.h"
#include "backend/ports/database.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/fakes.h"
#include "tests/support/rpc/client.h"
#include "tests/support/temporary_folder.h"

namespace yichuang::events {
class Hub;
}

namespace yichuang::test {

/// Offices: the city 610900; below it the counties 610902 and 610921; below 610902 the station
/// 610902-01. Windows of 610902: 1, 2 and 3 serve everything, "4" only VH-01; the others have
/// window 1. Services: DL-01 (A), DL-06 (B), VH-01 (C), and VI-01 (D) at 610902 only.
domain::CataloguePtr hall_catalogue();

/// The services over a real database file and an in-process channel, at a time the test sets; it
/// begins on Monday at nine. Callers are believed: the token "clerk@610902#3" is user 3 with that
/// role, "kiosk@610902" device 7; "+" joins roles. Tokens without @ are looked up.
class HallServer {
 public:
  struct Setup {
    domain::CataloguePtr catalogue{hall_catalogue()};
    bool ignore_opening_hours{true};
    std::size_t queue_limit{4096};
  };

  HallServer();
  explicit HallServer(Setup setup);
  ~HallServer();

  /// Ends the server and starts it again on the same file. A start that fails throws, and may be
  /// tried again.
  void restart();

  Client as(const std::string& token) { return {channel(), token}; }
  std::shared_ptr<grpc::Channel> channel();

  /// Of the database.
  std::string file() const { return folder_ / "hall.db"; }

  ManualClock clock{on_monday(9)};

  ports::Database& database();
  std::size_t queued_writes() const;
  events::Hub& hub();

  /// Reads what the database holds.
  template <class Query>
  auto look(Query&& query) {
    std::optional<decltype(query(std::declval<ports::Transaction&>()))> answer;
    read([&](ports::Transaction& tx) { answer.emplace(query(tx)); });
    return *std::move(answer);
  }

 private:
  struct Running;
  void start();
  void read(const std::function<void(ports::Transaction&)>& query);

  Setup setup_;
  TemporaryFolder folder_;
  std::unique_ptr<Running> running_;
};

}  // namespace yichuang::test
