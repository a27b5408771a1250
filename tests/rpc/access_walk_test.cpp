#include <memory>
#include <set>
#include <string>
#include <vector>

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <gtest/gtest.h>

#include "backend/domain/access.h"
#include "backend/domain/access_table.h"
#include "tests/support/rpc/any_method.h"
#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"

// Every rpc is called by every role for its own office, one below, one above and a foreign one; the
// server refuses exactly what the table of rights refuses, with the same reason.
namespace yichuang::test {
namespace {

using google::protobuf::Message;
using google::protobuf::MethodDescriptor;

constexpr const char* kOwn = "610902";

/// What a field `name` of the method holds: a ticket, an appointment, a closure, an office, ...
std::string resource_of(const MethodDescriptor& method, const std::string& office) {
  if (method.name() == "GetOffice") return "offices/" + office;
  if (method.name() == "GetService") return "services/DL-01";
  if (method.name() == "DeleteClosure") return "offices/" + office + "/closures/7";
  const bool ticket = method.service()->name() == "TicketService";
  return "offices/" + office + (ticket ? "/tickets/7" : "/appointments/7");
}

/// The smallest request that says which office it is about.
std::unique_ptr<Message> request_about(const MethodDescriptor& method, const std::string& office) {
  auto* factory = google::protobuf::MessageFactory::generated_factory();
  std::unique_ptr<Message> request(factory->GetPrototype(method.input_type())->New());
  const auto set = [&](const char* field, const std::string& value) {
    const auto* found = method.input_type()->FindFieldByName(field);
    if (found != nullptr) request->GetReflection()->SetString(request.get(), found, value);
  };
  set("request_id", request_id());
  set("office", "offices/" + office);
  set("ancestor", "offices/" + office);
  set("window", "offices/" + office + "/windows/1");
  set("help_call", "offices/" + office + "/helpCalls/7");
  set("ticket", "offices/" + office + "/tickets/7");
  set("name", resource_of(method, office));
  return request;
}

struct Somebody {
  std::string token;
  domain::Caller caller;
};

std::vector<Somebody> everybody() {
  std::vector<Somebody> callers = {{}};
  for (int i = 0; i < domain::kRoleCount; ++i) {
    const auto role = static_cast<domain::Role>(i);
    Somebody somebody;
    somebody.token = std::string(domain::to_string(role)) + "@" + kOwn + "#7";
    somebody.caller = {
        domain::is_device_role(role) ? domain::Caller::Kind::kDevice : domain::Caller::Kind::kUser,
        "7",
        {{role, kOwn}},
        false};
    callers.push_back(std::move(somebody));
  }
  return callers;
}

/// Commands on users and devices are about the offices these have roles at, not about one that the
/// request names.
bool names_an_office(const MethodDescriptor& method) {
  return method.service()->name() != "AdministrationService" ||
         method.input_type()->FindFieldByName("office") != nullptr;
}

/// The refusal the table of rights asks for; "" when it allows the call.
std::string refusal(const Somebody& somebody, const MethodDescriptor& method,
                    const std::string& office) {
  static const auto kCatalogue = hall_catalogue();
  const auto path = path_of(method);
  if (!names_an_office(method)) {
    const auto allowed = domain::authorize_method(somebody.caller, path);
    return allowed ? "" : std::string(domain::to_string(allowed.error().reason));
  }
  const auto allowed = domain::authorize(somebody.caller, path, office,
                                         [](std::string_view inner, std::string_view outer) {
                                           return kCatalogue->is_within(inner, outer);
                                         });
  return allowed ? "" : std::string(domain::to_string(allowed.error().reason));
}

const std::set<std::string> kRefusals = {"LOGIN_REQUIRED", "DEVICE_REQUIRED", "PERMISSION_DENIED",
                                         "OFFICE_OUT_OF_SCOPE"};

class AccessWalk : public ::testing::TestWithParam<std::string> {};

TEST_P(AccessWalk, AnswersAsTheTableOfRightsSays) {
  HallServer server;
  int refused = 0;
  for (const auto& somebody : everybody()) {
    const auto client = server.as(somebody.token);
    for (const auto* method : all_methods()) {
      const auto path = path_of(*method);
      const auto answer = reason_of(
          call_raw(client, path, request_about(*method, GetParam())->SerializeAsString()));
      const auto expected = refusal(somebody, *method, GetParam());
      if (expected.empty() && !names_an_office(*method)) continue;
      refused += expected.empty() ? 0 : 1;
      EXPECT_EQ(kRefusals.contains(answer) ? answer : "", expected)
          << somebody.token << " calls " << path << ", which answers " << answer;
    }
  }
  EXPECT_GT(refused, 100);
}

INSTANTIATE_TEST_SUITE_P(Offices, AccessWalk,
                         ::testing::Values("610902", "610902-01", "610900", "610921"),
                         [](const auto& office) {
                           return office.param == kOwn          ? std::string("own")
                                  : office.param == "610902-01" ? std::string("below")
                                  : office.param == "610900"    ? std::string("above")
                                                                : std::string("foreign");
                         });

/// The walk is whole: tests/unit/protos holds the table to the protos.
TEST(AccessWalkItself, TakesEveryMethodOfTheTable) {
  std::set<std::string> walked;
  for (const auto* method : all_methods()) walked.insert(path_of(*method));
  std::set<std::string> table;
  for (const auto& access : domain::access_table()) table.emplace(access.method);
  EXPECT_EQ(walked, table);
}

TEST(AnUnknownMethod, IsNotImplemented) {
  HallServer server;
  const auto status =
      call_raw(server.as("clerk@610902"), "/yichuang.queue.v1.CounterService/Steal", "");
  EXPECT_EQ(status.error_code(), grpc::StatusCode::UNIMPLEMENTED);
}

}  // namespace
}  // namespace yichuang::test
