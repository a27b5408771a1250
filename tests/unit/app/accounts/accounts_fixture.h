#pragma once

#include <string>

#include <gmock/gmock.h>

#include "backend/app/accounts/callers.h"
#include "backend/app/accounts/commands.h"
#include "backend/app/accounts/login.h"
#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::app {

inline const OfficeGuard kEverywhere = [](std::string_view) { return domain::Status{}; };

/// May act for one office only.
inline OfficeGuard only(const std::string& office) {
  return [office](std::string_view asked) -> domain::Status {
    if (asked == office) return {};
    return domain::fail(domain::Reason::kOfficeOutOfScope, "elsewhere");
  };
}

inline std::vector<domain::RoleGrant> roles(std::string_view text) {
  return domain::parse_grants(text).value();
}

using test::reason_of;

class AccountsTest : public ::testing::Test {
 protected:
  domain::User add_user(const std::string& login, const std::string& granted,
                        const std::string& password = "correct horse") {
    return hall_
        .run([&](Context& context) {
          return create_user(context,
                             {login, "王芳", passwords_.hash(password), roles(granted), false},
                             kEverywhere);
        })
        .value();
  }

  /// All three steps of a login.
  domain::Result<std::optional<OpenedSession>> log_in_as(const std::string& login,
                                                         const std::string& password) {
    auto found =
        hall_.look([&](ports::Transaction& tx) { return find_login(tx, login, hall_.now); });
    if (!found) return tl::unexpected(found.error());
    return finish_login(*found, password);
  }

  domain::Result<std::optional<OpenedSession>> finish_login(std::optional<LoginTarget> target,
                                                            const std::string& password) {
    const auto proof = prove_password(passwords_, std::move(target), password);
    return hall_.run([&](Context& context) { return log_in(context, proof); });
  }

  domain::Result<KnownCaller> resolve(const std::string& token) {
    return hall_.look([&](ports::Transaction& tx) {
      return resolve_session(tx, hall_.secrets().token_digest(token), hall_.now);
    });
  }

  domain::User stored(std::int64_t id) {
    return hall_.look([&](ports::Transaction& tx) { return find_user(tx, id).value(); });
  }

  test::Hall hall_;
  test::FakePasswords passwords_;
  test::FakeDeviceAuthority authority_;
};

}  // namespace yichuang::app
