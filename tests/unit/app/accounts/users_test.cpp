#include "tests/unit/app/accounts/accounts_fixture.h"

namespace yichuang::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

using UsersTest = AccountsTest;

struct RefusedUser {
  const char* name;
  std::string login;
  std::string display_name;
  std::vector<domain::RoleGrant> granted;
  std::string reason;
};

class RefusedUserTest : public AccountsTest, public ::testing::WithParamInterface<RefusedUser> {};

TEST_P(RefusedUserTest, IsNotCreated) {
  add_user("taken", "clerk@610902");
  const auto& row = GetParam();
  const auto created = hall_.run([&](Context& context) {
    return create_user(context, {row.login, row.display_name, "hash1:x", row.granted}, kEverywhere);
  });
  EXPECT_EQ(reason_of(created), row.reason);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("user.created"));
}

const std::vector<domain::RoleGrant> kClerk{{domain::Role::kClerk, "610902"}};

INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedUserTest,
    ::testing::Values(
        RefusedUser{"TakenLogin", "taken", "王芳", kClerk, "USER_EXISTS"},
        RefusedUser{"UpperCaseLogin", "Wang", "王芳", kClerk, "FIELD_INVALID"},
        RefusedUser{"LoginOfOne", "w", "王芳", kClerk, "FIELD_INVALID"},
        RefusedUser{"LongLogin", std::string(65, 'w'), "王芳", kClerk, "FIELD_INVALID"},
        RefusedUser{"NoName", "wang", "", kClerk, "FIELD_MISSING"},
        RefusedUser{"NameOfTwoLines", "wang", "王\n芳", kClerk, "FIELD_INVALID"},
        RefusedUser{"LongName", "wang", std::string(51, 'w'), kClerk, "FIELD_TOO_LONG"},
        RefusedUser{"NoRole", "wang", "王芳", {}, "FIELD_MISSING"},
        RefusedUser{
            "RoleOfADevice", "wang", "王芳", {{domain::Role::kKiosk, "610902"}}, "FIELD_INVALID"},
        RefusedUser{"UnknownOffice",
                    "wang",
                    "王芳",
                    {{domain::Role::kClerk, "999999"}},
                    "OFFICE_NOT_FOUND"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(UsersTest, ARoleOutsideTheCallersReachCannotBeGiven) {
  const auto created = hall_.run([&](Context& context) {
    return create_user(context, {"wang", "王芳", "hash1:x", roles("clerk@610902 auditor@610900")},
                       only("610902"));
  });
  EXPECT_EQ(reason_of(created), "OFFICE_OUT_OF_SCOPE");
}

TEST_F(UsersTest, RepeatedRolesAreStoredOnce) {
  EXPECT_EQ(add_user("wang", "clerk@610902 clerk@610902").roles, "clerk@610902");
}

TEST_F(UsersTest, TheEventNamesRolesButNoPerson) {
  const auto user = add_user("wangfang", "clerk@610902");
  const auto event = hall_.last_event();
  EXPECT_EQ(event.office, "610902");
  EXPECT_EQ(event.subject, "users/" + std::to_string(user.id));
  EXPECT_THAT(event.payload, HasSubstr("clerk@610902"));
  EXPECT_THAT(event.payload, Not(HasSubstr("王芳")));
  EXPECT_THAT(event.payload, Not(HasSubstr("wangfang")));
}

TEST_F(UsersTest, SomebodyWithARoleAboveCannotBeTakenOverFromBelow) {
  const auto chief = add_user("chief", "clerk@610902 administrator@610900");
  const auto reset = hall_.run([&](Context& context) {
    return reset_password(context, {chief.id, "hash1:mine"}, only("610902"));
  });
  const auto update = hall_.run([&](Context& context) {
    return update_user(context, {chief.id, 0, "王芳", roles("clerk@610902"), false},
                       only("610902"));
  });
  EXPECT_EQ(reason_of(reset), "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(reason_of(update), "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(stored(chief.id), chief);
}

TEST_F(UsersTest, AnOldVersionIsNotOverwritten) {
  const auto user = add_user("wang", "clerk@610902");
  const auto rename = [&](const std::string& name) {
    return hall_.run([&](Context& context) {
      return update_user(context, {user.id, user.version, name, roles("clerk@610902"), false},
                         kEverywhere);
    });
  };
  EXPECT_EQ(rename("王小芳").value().version, user.version + 1);
  EXPECT_EQ(reason_of(rename("王大芳")), "ETAG_MISMATCH");
  EXPECT_EQ(stored(user.id).display_name, "王小芳");
}

TEST_F(UsersTest, RightsThatAreTakenAwayEndAtOnce) {
  const auto user = add_user("wang", "supervisor@610902");
  const auto session = log_in_as("wang", "correct horse").value().value();
  hall_
      .run([&](Context& context) {
        return update_user(context, {user.id, 0, "王芳", roles("clerk@610902"), false},
                           kEverywhere);
      })
      .value();
  EXPECT_EQ(reason_of(resolve(session.token)), "LOGIN_REQUIRED");
}

TEST_F(UsersTest, ANewNameDoesNotEndASession) {
  const auto user = add_user("wang", "clerk@610902");
  const auto session = log_in_as("wang", "correct horse").value().value();
  hall_
      .run([&](Context& context) {
        return update_user(context, {user.id, 0, "王小芳", roles("clerk@610902"), false},
                           kEverywhere);
      })
      .value();
  EXPECT_EQ(resolve(session.token).value().actor.display_name, "王小芳");
}

TEST_F(UsersTest, AResetPasswordOpensALockAndMustBeChanged) {
  const auto user = add_user("wang", "clerk@610902");
  for (int i = 0; i < 5; ++i) ASSERT_FALSE(log_in_as("wang", "wrong").value().has_value());
  hall_
      .run([&](Context& context) {
        return reset_password(context, {user.id, passwords_.hash("first one")}, kEverywhere);
      })
      .value();
  const auto session = log_in_as("wang", "first one").value().value();
  EXPECT_TRUE(resolve(session.token).value().caller.password_only);
}

TEST_F(UsersTest, ListsGoByOfficeAndPage) {
  const auto city = add_user("city", "administrator@610900").id;
  const auto hanbin = add_user("hanbin", "clerk@610902").id;
  const auto both = add_user("both", "clerk@610921 clerk@610902").id;
  const auto root = add_user("root", "administrator@").id;
  const auto ids = [&](const Page& page) {
    std::vector<std::int64_t> found;
    const auto listed =
        hall_.run([&](Context& context) { return list_users(context, page); }).value();
    for (const auto& user : listed.users) found.push_back(user.id);
    if (listed.more) found.push_back(-1);
    return found;
  };
  EXPECT_THAT(ids({"610902"}), ElementsAre(hanbin, both));
  EXPECT_THAT(ids({"610900"}), ElementsAre(city, hanbin, both));
  EXPECT_THAT(ids({""}), ElementsAre(city, hanbin, both, root));
  EXPECT_THAT(ids({"610900", 0, 2}), ElementsAre(city, hanbin, -1));
  EXPECT_THAT(ids({"610900", hanbin, 2}), ElementsAre(both));
}

}  // namespace
}  // namespace yichuang::app
