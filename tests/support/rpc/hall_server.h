#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <grpcpp/channel.h>

#include "backend/domain/catalogue_index.h"
#include "backend/ports/clock.h"
#include "backend/ports/database.h"
#include "tests/support/rpc/client.h"
#include "tests/support/temporary_folder.h"

namespace yichuang::events {
class Hub;
}

namespace yichuang::test {

/// Goes only when the test says so. Thread-safe.
class ManualClock final : public ports::Clock {
 public:
  domain::Instant now() const override { return domain::from_micros(micros_); }
  void advance(domain::microseconds by) { micros_ += by.count(); }

 private:
  std::atomic<std::int64_t> micros_{1'790'000'000'000'000};
};

/// Offices: the city 610900; below it the counties 610902 and 610921; below 610902 the station
/// 610902-01. Windows of 610902: 1, 2 and 3 serve everything, "4" only VH-01; the others have
/// window 1. Services: DL-01 (A), DL-06 (B), VH-01 (C), and VI-01 (D) at 610902 only.
domain::CataloguePtr hall_catalogue();

/// 18 characters of the test area. `sequence` is 0..999.
std::string identity_number(const std::string& birth_date, int sequence);

/// The services over a real database file and an in-process channel, at a time the test sets.
/// Callers are believed: the token "clerk@610902#7" is user 7 with that role, "kiosk@610902#3" a
/// device; "+" joins roles.
class HallServer {
 public:
  struct Limits {
    std::size_t queue{4096};
    int readers{2};
  };

  HallServer();
  explicit HallServer(Limits limits);
  ~HallServer();

  /// Ends the server and starts it again on the same file.
  void restart();

  Client as(const std::string& token) { return {channel(), token}; }
  std::shared_ptr<grpc::Channel> channel();

  ManualClock clock;

  ports::Database& database();
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

  Limits limits_;
  TemporaryFolder folder_;
  std::unique_ptr<Running> running_;
};

}  // namespace yichuang::test
