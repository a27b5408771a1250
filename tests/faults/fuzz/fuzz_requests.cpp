// Any request to any method by any role, over the whole server side: decoded, checked, carried out.
// The first two bytes name the method, the third who calls, the rest is the request.
#include <map>
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

/// FNV-1a, folded to 16 bits.
std::uint16_t number_of(const std::string& path) {
  std::uint32_t hash = 2166136261U;
  for (const unsigned char c : path) hash = (hash ^ c) * 16777619U;
  return static_cast<std::uint16_t>((hash >> 16) ^ (hash & 0xffffU));
}

/// The method whose number is the first from `number` on. By hash and not by place in a list: an
/// input kept keeps its method when others are added.
const std::string& path_at(std::uint16_t number) {
  static const auto kPaths = [] {
    std::map<std::uint16_t, std::string> paths;
    for (const auto* method : test::all_methods()) {
      const auto path = test::path_of(*method);
      require(paths.emplace(number_of(path), path).second, "no two methods share a number");
    }
    return paths;
  }();
  const auto found = kPaths.lower_bound(number);
  return found == kPaths.end() ? kPaths.begin()->second : found->second;
}

/// The transport answers a request that cannot be decoded so, before it reaches our code.
bool is_undecodable(const grpc::Status& status) {
  return status.error_message().empty() && (status.error_code() == grpc::StatusCode::INTERNAL ||
                                            status.error_code() == grpc::StatusCode::UNIMPLEMENTED);
}

void expect_known(const grpc::Status& status) {
  if (status.ok() || is_undecodable(status)) return;
  const auto cause = test::cause_of(status);
  if (!cause) std::fprintf(stderr, "%d %s\n", status.error_code(), status.error_message().c_str());
  require(cause.has_value(), "every failure names its reason");
  if (kNeverAnswered.contains(cause->reason()))
    std::fprintf(stderr, "%s\n", cause->reason().c_str());
  require(!kNeverAnswered.contains(cause->reason()), "no request is an internal failure");
}

}  // namespace
}  // namespace yichuang::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  if (size < 3) return 0;
  const auto& path = fuzz::path_at(static_cast<std::uint16_t>(data[0] << 8 | data[1]));
  fuzz::expect_known(test::call_raw(fuzz::server().as(fuzz::token_of(data[2])), path,
                                    std::string(fuzz::text_of(data + 3, size - 3))));
  return 0;
}
