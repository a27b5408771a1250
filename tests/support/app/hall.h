#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "backend/app/context.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "backend/storage/schema.h"
#include "backend/storage/sql_database.h"
#include "tests/support/app/fakes.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::test {

/// Three offices: the city's 610900, and 610902 and 610921 below it.
domain::CataloguePtr small_catalogue();

/// Use cases on a database of their own, one transaction each, at a time the test sets.
class Hall {
 public:
  explicit Hall(domain::CataloguePtr catalogue = small_catalogue());

  /// Runs a use case as `actor`; a failure takes back what it did.
  template <class UseCase>
  auto run(UseCase&& use_case, const app::Actor& actor = {}) {
    using Answer = decltype(use_case(std::declval<app::Context&>()));
    std::optional<Answer> answer;
    const auto done = storage::run_once(
        connection_, signer_,
        [&](ports::Transaction& tx) {
          app::Context context(tx, catalogue_, environment_, now, actor);
          answer.emplace(use_case(context));
          return answer->has_value() ? domain::Status{} : tl::unexpected(answer->error());
        },
        sink);
    EXPECT_EQ(done.has_value(), answer->has_value());
    return *std::move(answer);
  }

  /// Reads without a use case.
  template <class Query>
  auto look(Query&& query) {
    std::optional<decltype(query(std::declval<ports::Transaction&>()))> answer;
    const auto done = storage::run_once(connection_, signer_, [&](ports::Transaction& tx) {
      answer.emplace(query(tx));
      return domain::Status{};
    });
    EXPECT_TRUE(done.has_value());
    return *std::move(answer);
  }

  /// Kinds of the events so far, in order.
  std::vector<std::string> event_kinds();
  domain::Event last_event();

  const ports::Secrets& secrets() const { return vault_; }
  app::Environment& environment() { return environment_; }

  ports::CommitSink* sink{};  ///< learns of what use cases changed; may be null
  domain::Instant now{domain::from_micros(1'790'000'000'000'000)};

 private:
  TemporaryFolder folder_;
  security::KeyRing keys_{security::test_ring(7)};
  security::AuditSigner signer_{keys_, security::Suite::kInternational};
  security::Vault vault_{keys_, security::Suite::kInternational};
  security::IdSource ids_;
  FakeZones zones_;
  app::Environment environment_{.zones = zones_, .secrets = vault_, .ids = ids_};
  domain::CataloguePtr catalogue_;
  storage::Connection connection_;
};

}  // namespace yichuang::test
