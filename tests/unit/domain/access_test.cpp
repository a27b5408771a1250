#include "backend/domain/access.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "backend/domain/access_table.h"

namespace yichuang::domain {
namespace {

constexpr std::string_view kCallNext = "/yichuang.queue.v1.CounterService/CallNext";
constexpr std::string_view kCallTicket = "/yichuang.queue.v1.CounterService/CallTicket";
constexpr std::string_view kCheckIn =
    "/yichuang.appointments.v1.AppointmentService/CheckInAppointment";
constexpr std::string_view kIssue = "/yichuang.queue.v1.TicketService/IssueTicket";
constexpr std::string_view kLogin = "/yichuang.identity.v1.IdentityService/Login";
constexpr std::string_view kChangePassword = "/yichuang.identity.v1.IdentityService/ChangePassword";
constexpr std::string_view kListEvents =
    "/yichuang.administration.v1.AdministrationService/ListEvents";
constexpr std::string_view kCreateUser =
    "/yichuang.administration.v1.AdministrationService/CreateUser";

// city > county-a > station, city > county-b
bool is_within(std::string_view office, std::string_view ancestor) {
  if (office == ancestor || ancestor == "CITY") return true;
  return office == "STATION" && ancestor == "COUNTY-A";
}

Caller caller_with(std::string_view grants) {
  Caller caller;
  caller.grants = parse_grants(grants).value();
  const bool device = !caller.grants.empty() && is_device_role(caller.grants.front().role);
  caller.kind = device ? Caller::Kind::kDevice : Caller::Kind::kUser;
  caller.id = "7213";
  return caller;
}

std::string outcome(const Status& status) {
  return status ? "OK" : std::string{to_string(status.error().reason)};
}

std::string outcome(std::string_view grants, std::string_view method, std::string_view office) {
  return outcome(authorize(caller_with(grants), method, office, is_within));
}

struct Row {
  std::string_view grants;
  std::string_view method;
  std::string_view office;
  std::string_view outcome;
};

class Access : public testing::TestWithParam<Row> {};

TEST_P(Access, FollowsRoleAndOffice) {
  const auto& [grants, method, office, expected] = GetParam();
  EXPECT_EQ(outcome(grants, method, office), expected)
      << grants << " calls " << method << " for " << office;
}

INSTANTIATE_TEST_SUITE_P(
    Rules, Access,
    testing::Values(Row{"clerk@COUNTY-A", kCallNext, "COUNTY-A", "OK"},
                    Row{"clerk@COUNTY-A", kCallNext, "STATION", "OK"},
                    Row{"clerk@COUNTY-A", kCallNext, "COUNTY-B", "OFFICE_OUT_OF_SCOPE"},
                    Row{"clerk@COUNTY-A", kCallNext, "CITY", "OFFICE_OUT_OF_SCOPE"},
                    Row{"clerk@COUNTY-A", kCallNext, "", "OFFICE_OUT_OF_SCOPE"},
                    Row{"clerk@COUNTY-A", kCallNext, "NOWHERE", "OFFICE_OUT_OF_SCOPE"},
                    Row{"clerk@CITY", kCallNext, "COUNTY-B", "OK"},
                    Row{"clerk@COUNTY-A clerk@COUNTY-B", kCallNext, "COUNTY-B", "OK"},
                    Row{"clerk@COUNTY-A", kCallTicket, "COUNTY-A", "PERMISSION_DENIED"},
                    Row{"supervisor@COUNTY-A", kCallTicket, "COUNTY-A", "OK"},
                    // The right in one office and the role in another do not add up.
                    Row{"clerk@COUNTY-A supervisor@COUNTY-B", kCallTicket, "COUNTY-A",
                        "OFFICE_OUT_OF_SCOPE"},
                    Row{"kiosk@COUNTY-A", kIssue, "COUNTY-B", "OK"},
                    Row{"clerk@COUNTY-A", kIssue, "COUNTY-B", "OK"},
                    Row{"kiosk@COUNTY-A", kCheckIn, "COUNTY-A", "OK"},
                    Row{"kiosk@COUNTY-A", kCheckIn, "STATION", "OFFICE_OUT_OF_SCOPE"},
                    Row{"kiosk@COUNTY-A", kCallNext, "COUNTY-A", "PERMISSION_DENIED"},
                    Row{"display@COUNTY-A", kIssue, "COUNTY-A", "PERMISSION_DENIED"},
                    Row{"administrator@CITY", kCallNext, "CITY", "PERMISSION_DENIED"},
                    Row{"administrator@CITY", kListEvents, "CITY", "PERMISSION_DENIED"},
                    Row{"administrator@COUNTY-A", kCreateUser, "COUNTY-B", "OFFICE_OUT_OF_SCOPE"},
                    Row{"administrator@", kCreateUser, "COUNTY-B", "OK"},
                    Row{"administrator@", kCreateUser, "", "OK"},
                    Row{"auditor@CITY", kListEvents, "COUNTY-A", "OK"},
                    Row{"auditor@CITY", kCreateUser, "CITY", "PERMISSION_DENIED"},
                    Row{"", kCallNext, "CITY", "PERMISSION_DENIED"}, Row{"", kLogin, "", "OK"},
                    Row{"supervisor@CITY", "/yichuang.queue.v1.CounterService/Unknown", "CITY",
                        "PERMISSION_DENIED"},
                    Row{"supervisor@CITY", "", "CITY", "PERMISSION_DENIED"}));

TEST(AccessOfNobody, IsLoginOrDevice) {
  EXPECT_EQ(outcome(authorize_method({}, kLogin)), "OK");
  EXPECT_EQ(outcome(authorize_method({}, kCallNext)), "LOGIN_REQUIRED");
  EXPECT_EQ(outcome(authorize({}, kCallNext, "CITY", is_within)), "LOGIN_REQUIRED");
  EXPECT_EQ(outcome(authorize_method({}, "/unknown")), "PERMISSION_DENIED");
}

TEST(AccessWithAnExpiredPassword, IsToTheOwnAccountOnly) {
  auto caller = caller_with("supervisor@CITY");
  caller.password_only = true;
  EXPECT_EQ(outcome(authorize_method(caller, kChangePassword)), "OK");
  EXPECT_EQ(outcome(authorize_method(caller, kCallNext)), "PASSWORD_EXPIRED");
}

TEST(AccessByRolesOfTheOtherKind, IsNone) {
  auto device = caller_with("supervisor@CITY");
  device.kind = Caller::Kind::kDevice;
  EXPECT_EQ(outcome(authorize(device, kCallNext, "CITY", is_within)), "PERMISSION_DENIED");
  auto user = caller_with("kiosk@CITY");
  user.kind = Caller::Kind::kUser;
  EXPECT_EQ(outcome(authorize(user, kIssue, "CITY", is_within)), "PERMISSION_DENIED");
}

bool reaches(Reach reach, std::string_view office) {
  switch (reach) {
    case Reach::kNone:
      return false;
    case Reach::kOwnOffice:
      return office == "COUNTY-A";
    case Reach::kSubtree:
      return office == "COUNTY-A" || office == "STATION";
    case Reach::kAny:
      return true;
  }
  return false;
}

TEST(AccessTable, IsWhatIsEnforcedForEachMethodRoleAndOffice) {
  for (const MethodAccess& access : access_table()) {
    for (int i = 0; i < kRoleCount; ++i) {
      const Role role = static_cast<Role>(i);
      const std::string grant = std::string{to_string(role)} + "@COUNTY-A";
      for (const auto* office : {"CITY", "COUNTY-A", "COUNTY-B", "STATION"}) {
        const bool expected = access.anyone || reaches(access.of(role), office);
        EXPECT_EQ(outcome(grant, access.method, office) == "OK", expected)
            << grant << " calls " << access.method << " for " << office;
      }
    }
  }
}

TEST(AccessTable, AuditorsOnlyReadAndDisplaysOnlyWatchAndReport) {
  const auto starts = [](std::string_view method, std::initializer_list<std::string_view> verbs) {
    const auto name = method.substr(method.rfind('/') + 1);
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](std::string_view verb) { return name.starts_with(verb); });
  };
  for (const MethodAccess& access : access_table()) {
    if (access.auditor != Reach::kNone) {
      EXPECT_TRUE(starts(access.method, {"Get", "List", "Verify", "ChangePassword"}))
          << access.method;
    }
    if (access.display != Reach::kNone) {
      EXPECT_TRUE(starts(access.method, {"Get", "List", "ReportPeripherals", "WatchBoard"}))
          << access.method;
    }
  }
}

TEST(Grants, AreReadAsWritten) {
  for (const std::string text :
       {"", "clerk@610902", "clerk@610902 supervisor@610981", "administrator@",
        "kiosk@610902-ZX display@610902 booking_staff@610902 auditor@610900"}) {
    const auto grants = parse_grants(text);
    ASSERT_TRUE(grants.has_value()) << text;
    EXPECT_EQ(to_string(*grants), text);
  }
}

TEST(Grants, RefuseGarbage) {
  for (const auto* text : {"clerk", "@", "chief@610902", "clerk@610902,supervisor@610902",
                           "clerk@a b", " clerk@610902", "clerk@610902  clerk@610902", "clerk@一窗",
                           "clerk@000000000000000000001", "Clerk@610902"}) {
    const auto grants = parse_grants(text);
    ASSERT_FALSE(grants.has_value()) << text;
    EXPECT_EQ(grants.error().reason, Reason::kFieldInvalid) << text;
  }
}

TEST(Caller, IsNamedAsResource) {
  EXPECT_EQ(actor_of({}), "nobody");
  EXPECT_EQ(actor_of(caller_with("clerk@CITY")), "users/7213");
  EXPECT_EQ(actor_of(caller_with("kiosk@CITY")), "devices/7213");
}

}  // namespace
}  // namespace yichuang::domain
