#include "backend/rpc/administration_service.h"

#include "tests/unit/catalogue/sample.h"
#include "tests/unit/rpc/accounts_rpc.h"

namespace yichuang::rpc {
namespace {

using administration::v1::User;
using ::testing::HasSubstr;

class AdministrationServiceTest : public AccountsRpcTest {
 protected:
  std::string create_as(const std::string& who,
                        const administration::v1::CreateUserRequest& request, User& user) {
    return call(&Administration::CreateUser, who, request, user);
  }
  std::string reset(const std::string& who, const std::string& name) {
    administration::v1::ResetPasswordRequest request;
    request.set_request_id(test::request_id());
    request.set_name(name);
    request.set_password("another password");
    User user;
    return call(&Administration::ResetPassword, who, request, user);
  }
  administration::v1::UpdateUserRequest update_request(const User& user) {
    administration::v1::UpdateUserRequest request;
    request.set_request_id(test::request_id());
    request.set_name(user.name());
    request.set_etag(user.etag());
    request.set_display_name(user.display_name());
    *request.mutable_roles() = user.roles();
    return request;
  }
  std::string import(const std::string& content, bool validate_only,
                     administration::v1::ImportCatalogueResponse& response) {
    administration::v1::ImportCatalogueRequest request;
    request.set_request_id(test::request_id());
    (*request.mutable_files())["c.yaml"] = content;
    request.set_validate_only(validate_only);
    return call(&Administration::ImportCatalogue, kAdministrator, request, response);
  }
};

TEST_F(AdministrationServiceTest, ARetryGivesTheFirstAnswerAgain) {
  const auto request = user_request("wangfang");
  User first, again;
  ASSERT_EQ(create_as(kAdministrator, request, first), "OK");
  EXPECT_EQ(create_as(kAdministrator, request, again), "OK");
  EXPECT_EQ(again.name(), first.name());
  EXPECT_EQ(create_as(kAdministrator, user_request("wangfang"), again), "USER_EXISTS");
}

TEST_F(AdministrationServiceTest, WhatIsKeptOfACommandDoesNotTellThePassword) {
  auto request = user_request("wangfang");
  User user;
  ASSERT_EQ(create_as(kAdministrator, request, user), "OK");
  // Another password under the same id is taken for the same command.
  request.set_password("quite another password");
  EXPECT_EQ(create_as(kAdministrator, request, user), "OK");
}

TEST_F(AdministrationServiceTest, OnlyAdministratorsOfTheOfficeCreateUsers) {
  User user;
  EXPECT_EQ(create_as("clerk@610902", user_request("wang"), user), "PERMISSION_DENIED");
  EXPECT_EQ(create_as("administrator@610921", user_request("wang"), user), "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(create_as("administrator@610902", user_request("wang"), user), "OK");
  EXPECT_EQ(create_as("administrator@610902",
                      user_request("li", identity::v1::ROLE_ADMINISTRATOR, "offices/610900"), user),
            "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(create_as("administrator@610900",
                      user_request("li", identity::v1::ROLE_ADMINISTRATOR, ""), user),
            "OFFICE_OUT_OF_SCOPE");
}

TEST_F(AdministrationServiceTest, AWeakFirstPasswordIsRefused) {
  auto request = user_request("wang");
  request.set_password("short");
  User user;
  EXPECT_EQ(create_as(kAdministrator, request, user), "PASSWORD_WEAK");
}

TEST_F(AdministrationServiceTest, ADistrictCannotResetThePasswordOfTheCity) {
  User chief;
  ASSERT_EQ(
      create_as(kAdministrator,
                user_request("chief", identity::v1::ROLE_ADMINISTRATOR, "offices/610900"), chief),
      "OK");
  EXPECT_EQ(reset("administrator@610902", chief.name()), "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(reset(kAdministrator, chief.name()), "OK");
  EXPECT_EQ(reset(kAdministrator, "users/404"), "USER_NOT_FOUND");
  EXPECT_EQ(reset(kAdministrator, "404"), "FIELD_INVALID");
}

TEST_F(AdministrationServiceTest, AnUpdateNeedsTheVersionThatWasRead) {
  const auto user = create("wangfang");
  User updated;
  auto request = update_request(user);
  request.set_disabled(true);
  EXPECT_EQ(call(&Administration::UpdateUser, kAdministrator, request, updated), "OK");
  EXPECT_TRUE(updated.disabled());
  EXPECT_EQ(call(&Administration::UpdateUser, kAdministrator, update_request(user), updated),
            "ETAG_MISMATCH");
  request = update_request(updated);
  request.clear_etag();
  EXPECT_EQ(call(&Administration::UpdateUser, kAdministrator, request, updated), "FIELD_MISSING");
}

TEST_F(AdministrationServiceTest, ListsAreCutIntoPages) {
  for (const auto* login : {"one", "two", "three"}) create(login);
  administration::v1::ListUsersRequest request;
  request.set_office("offices/610902");
  request.set_page_size(2);
  administration::v1::ListUsersResponse page;
  ASSERT_EQ(call(&Administration::ListUsers, kAdministrator, request, page), "OK");
  ASSERT_EQ(page.users_size(), 2);
  request.set_page_token(page.next_page_token());
  page.Clear();
  ASSERT_EQ(call(&Administration::ListUsers, kAdministrator, request, page), "OK");
  ASSERT_EQ(page.users_size(), 1);
  EXPECT_EQ(page.users(0).login(), "three");
  EXPECT_TRUE(page.next_page_token().empty());
}

TEST_F(AdministrationServiceTest, FaultsOfACatalogueAreAnAnswer) {
  administration::v1::ImportCatalogueResponse response;
  ASSERT_EQ(import("services:\n  - code: 7 7\n", false, response), "OK");
  ASSERT_GT(response.faults_size(), 0);
  // Faults of the whole catalogue come first.
  const auto& last = response.faults(response.faults_size() - 1);
  EXPECT_EQ(last.file(), "c.yaml");
  EXPECT_EQ(last.line(), 2);
  EXPECT_FALSE(last.message().zh().empty());
  EXPECT_FALSE(response.changed());
}

TEST_F(AdministrationServiceTest, ACatalogueIsTakenOnceAndCheckedWithoutBeingTaken) {
  const auto content = std::string(catalogue::testing::sample());
  administration::v1::ImportCatalogueResponse response;
  ASSERT_EQ(import(content, true, response), "OK");
  EXPECT_EQ(response.faults_size(), 0) << response.DebugString();
  EXPECT_FALSE(response.changed());
  ASSERT_EQ(import(content, false, response), "OK");
  EXPECT_TRUE(response.changed());
  ASSERT_EQ(import(content, false, response), "OK");
  EXPECT_FALSE(response.changed());
}

TEST_F(AdministrationServiceTest, TheAuditTrailIsForAuditors) {
  create("wangfang");
  administration::v1::ListEventsRequest request;
  request.set_office("offices/610900");
  administration::v1::ListEventsResponse events;
  EXPECT_EQ(call(&Administration::ListEvents, kAdministrator, request, events),
            "PERMISSION_DENIED");
  ASSERT_EQ(call(&Administration::ListEvents, "auditor@610900", request, events), "OK");
  ASSERT_EQ(events.events_size(), 1);
  EXPECT_EQ(events.events(0).kind(), "user.created");
  EXPECT_EQ(events.events(0).actor(), "users/7");
  administration::v1::VerifyAuditResponse verified;
  ASSERT_EQ(call(&Administration::VerifyAudit, "auditor@610900",
                 administration::v1::VerifyAuditRequest(), verified),
            "OK");
  EXPECT_TRUE(verified.whole());
  EXPECT_EQ(verified.events(), 1);
}

TEST_F(AdministrationServiceTest, ANoticeIsOfTheSupervisorsOffice) {
  administration::v1::SetNoticeRequest request;
  request.set_request_id(test::request_id());
  request.set_office("offices/610902");
  request.mutable_notice()->set_zh("今日停电");
  request.mutable_notice()->set_en("No power today");
  administration::v1::SetNoticeResponse response;
  EXPECT_EQ(call(&Administration::SetNotice, "supervisor@610921", request, response),
            "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(call(&Administration::SetNotice, "supervisor@610902", request, response), "OK");
  administration::v1::GetNoticeRequest look;
  administration::v1::Notice notice;
  look.set_office("offices/610902");
  EXPECT_EQ(call(&Administration::GetNotice, "supervisor@610921", look, notice),
            "OFFICE_OUT_OF_SCOPE");
  ASSERT_EQ(call(&Administration::GetNotice, "supervisor@610902", look, notice), "OK");
  EXPECT_EQ(notice.text().zh(), "今日停电");
  EXPECT_FALSE(notice.has_start_time());
}

}  // namespace
}  // namespace yichuang::rpc
