#include "backend/rpc/status.h"

#include <map>

#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include "tests/support/rpc/failures.h"
#include "yichuang/common/v1/error_reason.pb.h"

namespace yichuang::rpc {
namespace {

using domain::ErrorKind;
using domain::Reason;
using grpc::StatusCode;

constexpr Reason kAllReasons[] = {
#define YICHUANG_REASON(enumerator, wire_name, kind) Reason::enumerator,
    YICHUANG_REASONS(YICHUANG_REASON)
#undef YICHUANG_REASON
};

/// The canonical code of each kind, written down a second time on purpose.
const std::map<ErrorKind, StatusCode> kCodes = {
    {ErrorKind::kInvalid, StatusCode::INVALID_ARGUMENT},
    {ErrorKind::kUnauthenticated, StatusCode::UNAUTHENTICATED},
    {ErrorKind::kDenied, StatusCode::PERMISSION_DENIED},
    {ErrorKind::kNotFound, StatusCode::NOT_FOUND},
    {ErrorKind::kPrecondition, StatusCode::FAILED_PRECONDITION},
    {ErrorKind::kConflict, StatusCode::ABORTED},
    {ErrorKind::kExists, StatusCode::ALREADY_EXISTS},
    {ErrorKind::kExhausted, StatusCode::RESOURCE_EXHAUSTED},
    {ErrorKind::kUnavailable, StatusCode::UNAVAILABLE},
    {ErrorKind::kDeadline, StatusCode::DEADLINE_EXCEEDED},
    {ErrorKind::kInternal, StatusCode::INTERNAL}};

TEST(StatusOfAnError, HasTheCodeOfItsKindForEveryReason) {
  for (const auto reason : kAllReasons) {
    const auto status = to_status({reason, "why", {}});
    EXPECT_EQ(status.error_code(), kCodes.at(domain::kind_of(reason))) << to_string(reason);
  }
}

TEST(StatusOfAnError, TellsEveryReasonByItsWireName) {
  for (const auto reason : kAllReasons) {
    const auto cause = test::cause_of(to_status({reason, "why", {}}));
    ASSERT_TRUE(cause) << to_string(reason);
    EXPECT_EQ(cause->reason(), to_string(reason));
    EXPECT_EQ(cause->domain(), "yichuang");
  }
}

TEST(StatusOfAnError, NamesNoReasonThatTheProtosDoNotKnow) {
  for (const auto reason : kAllReasons) {
    const auto name = "ERROR_REASON_" + std::string(to_string(reason));
    EXPECT_NE(common::v1::ErrorReason_descriptor()->FindValueByName(name), nullptr) << name;
  }
}

TEST(StatusOfAnError, CarriesMessageAndMetadata) {
  const auto status = to_status({Reason::kTicketNotFound, "no ticket 7", {{"ticket", "7"}}});
  EXPECT_EQ(status.error_message(), "no ticket 7");
  EXPECT_EQ(test::metadata_of(status), (std::map<std::string, std::string>{{"ticket", "7"}}));
}

}  // namespace
}  // namespace yichuang::rpc
