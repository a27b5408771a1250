#pragma once

#include <map>
#include <string>
#include <string_view>

#include "backend/domain/catalogue_index.h"
#include "backend/domain/error.h"
#include "backend/domain/session_policy.h"
#include "backend/ports/clock.h"
#include "backend/ports/database.h"
#include "backend/ports/secrets.h"

namespace yichuang::app {

/// Who does it, as events name them.
struct Actor {
  std::string name{"system"};  ///< "users/…", "devices/…", "nobody", "console", "system"
  std::int64_t user{};         ///< 0 for devices and the system
  std::string display_name;
};

/// How logins and enrolments are limited.
struct AccountPolicies {
  domain::LockoutPolicy lockout;
  domain::SessionPolicy session;
  domain::PasswordAgePolicy password_age;
  domain::seconds enrolment{86'400};  ///< how long a one-time code is good
};

/// What use cases need besides the database; the same for the whole life of the server.
struct Environment {
  const ports::Zones& zones;
  const ports::Secrets& secrets;
  ports::Ids& ids;
  bool allow_test_identities{};  ///< area 610999; demonstration sites and tests
  bool ignore_opening_hours{};   ///< demonstrations run at night too
  AccountPolicies accounts{};
};

/// One use case's surroundings. Lives as long as its transaction.
class Context {
 public:
  Context(ports::Transaction& transaction, domain::CataloguePtr catalogue,
          const Environment& environment, domain::Instant now, Actor actor);

  ports::Transaction& tx() { return transaction_; }
  const domain::CatalogueIndex& catalogue() const { return *catalogue_; }
  const domain::CataloguePtr& catalogue_ptr() const { return catalogue_; }
  const Environment& environment() const { return environment_; }
  domain::Instant now() const { return now_; }
  const Actor& actor() const { return actor_; }

  /// The same transaction for a step whose actor becomes known only on the way.
  Context as(Actor actor) const;

  /// OFFICE_NOT_FOUND.
  domain::Result<const domain::Office*> office(std::string_view code) const;
  ports::LocalTime local(const domain::Office& office) const;
  const domain::BusinessCalendar& calendar() const { return catalogue_->calendar(); }

  /// Appends an event to the transaction. Details hold no personal data.
  void record(std::string_view kind, std::string_view office, std::string subject,
              const std::map<std::string, std::string>& details = {});

 private:
  ports::Transaction& transaction_;
  domain::CataloguePtr catalogue_;
  const Environment& environment_;
  domain::Instant now_;
  Actor actor_;
};

}  // namespace yichuang::app
