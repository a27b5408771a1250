#include <gmock/gmock.h>

#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using testing::ElementsAre;

class AccountStore : public StoreContract {};
INSTANTIATE_TEST_SUITE_P(Contract, AccountStore, testing::ValuesIn(engines()), engine_name);

TEST_P(AccountStore, UsersKeepEveryField) {
  change([](ports::Transaction& t) { ASSERT_TRUE(t.accounts().insert(full_user(1))); });
  domain::User other;
  other.id = 1;
  other.login = "renamed";
  read([](ports::Transaction& t) {
    EXPECT_EQ(t.accounts().find_user(1), full_user(1));
    EXPECT_EQ(t.accounts().find_login("clerk1"), full_user(1));
    EXPECT_FALSE(t.accounts().find_user(2));
    EXPECT_FALSE(t.accounts().find_login("clerk2"));
    return 0;
  });
  change([&](ports::Transaction& t) { t.accounts().update(other); });
  EXPECT_EQ(other.version, 2);
  EXPECT_THAT(read([](ports::Transaction& t) { return t.accounts().users(); }), ElementsAre(other));
}

TEST_P(AccountStore, ALoginIsTakenOnceAndTheCommandMayGoOn) {
  change([](ports::Transaction& t) {
    ASSERT_TRUE(t.accounts().insert(full_user(1)));
    auto rival = full_user(2);
    rival.login = full_user(1).login;
    const auto taken = t.accounts().insert(rival);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().reason, domain::Reason::kUserExists);
    ASSERT_TRUE(t.accounts().insert(full_user(3)));
  });
  EXPECT_THAT(read([](ports::Transaction& t) { return t.accounts().users(); }),
              ElementsAre(full_user(1), full_user(3)));
}

TEST_P(AccountStore, SessionsKeepEveryFieldAndEnd) {
  change([](ports::Transaction& t) {
    for (const auto* hash : {"a", "b", "c"}) t.accounts().insert(full_session(hash, 1));
    auto later = full_session("d", 2);
    later.expires = at(999);
    t.accounts().insert(later);
  });
  const auto found = [&] {
    return read([](ports::Transaction& t) {
      std::string hashes;
      for (const auto* hash : {"a", "b", "c", "d"}) {
        if (t.accounts().find_session(hash)) hashes += hash;
      }
      return hashes;
    });
  };
  EXPECT_EQ(read([](ports::Transaction& t) { return t.accounts().find_session("a"); }),
            full_session("a", 1));
  EXPECT_EQ(found(), "abcd");
  change([](ports::Transaction& t) { t.accounts().remove_session("a"); });
  EXPECT_EQ(found(), "bcd");
  change([](ports::Transaction& t) { t.accounts().remove_sessions(1, "c"); });
  EXPECT_EQ(found(), "cd");
  change([](ports::Transaction& t) { t.accounts().remove_expired_sessions(at(71)); });
  EXPECT_EQ(found(), "cd") << "c expires after 71";
  change([](ports::Transaction& t) { t.accounts().remove_expired_sessions(at(72)); });
  EXPECT_EQ(found(), "d");
  change([](ports::Transaction& t) { t.accounts().remove_sessions(2, ""); });
  EXPECT_EQ(found(), "");
}

TEST_P(AccountStore, DevicesKeepEveryField) {
  change([](ports::Transaction& t) {
    t.accounts().insert(full_device(2));
    t.accounts().insert(full_device(1));
  });
  domain::Device other;
  other.id = 2;
  change([&](ports::Transaction& t) { t.accounts().update(other); });
  read([&](ports::Transaction& t) {
    EXPECT_THAT(t.accounts().devices(), ElementsAre(full_device(1), other));
    EXPECT_EQ(t.accounts().find_device(1), full_device(1));
    EXPECT_FALSE(t.accounts().find_device(3));
    return 0;
  });
}

TEST_P(AccountStore, EnrolmentsKeepEveryField) {
  change([](ports::Transaction& t) { t.accounts().insert(full_enrolment("x")); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.accounts().find_enrolment("x"); }),
            full_enrolment("x"));
  domain::Enrolment other;
  other.code_hash = "x";
  change([&](ports::Transaction& t) { t.accounts().update(other); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.accounts().find_enrolment("x"); }), other);
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.accounts().find_enrolment("y"); }));
}

}  // namespace
}  // namespace yichuang::storage
