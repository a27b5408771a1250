// Any request to any method by any role, over the whole server side: decoded, checked, carried out.
// The first byte names the method, the second who calls, the rest is the request.
#include <memory>
#include <set>
#include <string>

#include "backend/domain/access.h"
#include "tests/faults/fuzz/entry.h"
#include "tests/support/rpc/any_method.h"
#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"

namespace yichuang::fuzz {
namespace {

/// So that no input depends on more than these before it.
constexpr int kCallsPerServer = 2000;

const std::set<std::string> kNeverAnswered = {"INTERNAL", "STORAGE_UNAVAILABLE",
                                              "SECRET_UNDECIPHERABLE", "DEADLINE_EXCEEDED"};

test::HallServer& server() {
  static std::unique_ptr<test::HallServer> running;
  static int calls = 0;
  if (!running || ++calls % kCallsPerServer == 0) {
    running.reset();
    running = std::make_unique<test::HallServer>();
  }
  return *running;
}

/// Nobody, each role at the office most inputs speak of, or everything a person can be.
std::string token_of(std::uint8_t choice) {
  const int role = choice % (domain::kRoleCount + 2);
  if (role == domain::kRoleCount) return {};
  if (role > domain::kRoleCount) {
    return "clerk@610900+supervisor@610900+booking_staff@610900+administrator@610900#7";
  }
  return std::string(domain::to_string(static_cast<domain::Role>(role))) + "@610902#7";
}

void expect_known(const grpc::Status& status) {
  if (status.ok()) return;
  // What cannot be decoded never reaches our code.
  if (status.error_message().find("deserializ") != std::string::npos) return;
  const auto cause = test::cause_of(status);
  if (!cause) std::fprintf(stderr, "%s\n", status.error_message().c_str());
  require(cause.has_value(), "every failure names its reason");
  if (kNeverAnswered.contains(cause->reason()))
    std::fprintf(stderr, "%s\n", cause->reason().c_str());
  require(!kNeverAnswered.contains(cause->reason()), "no request is an internal failure");
}

}  // namespace
}  // namespace yichuang::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  if (size < 2) return 0;
  static const auto kMethods = test::all_methods();
  const auto& method = *kMethods[data[0] % kMethods.size()];
  fuzz::expect_known(test::call_raw(fuzz::server().as(fuzz::token_of(data[1])),
                                    test::path_of(method),
                                    std::string(fuzz::text_of(data + 2, size - 2))));
  return 0;
}
