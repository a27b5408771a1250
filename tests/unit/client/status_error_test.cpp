#include "kiosk/client/grpc/status_error.h"

#include <gtest/gtest.h>

#include "tests/unit/client/fake_server.h"

namespace yichuang::client {
namespace {

using testing::failure;

TEST(StatusError, TakesReasonAndMetadataOutOfTheDetails) {
  const Error error = toError(failure(grpc::StatusCode::FAILED_PRECONDITION, "RECALL_TOO_SOON",
                                      {{"retry_after_seconds", "23"}}));
  EXPECT_EQ(error.reason, "RECALL_TOO_SOON");
  EXPECT_EQ(error.retryAfterSeconds, 23);
  EXPECT_TRUE(error.retryable);
  EXPECT_EQ(error.metadata.value("retry_after_seconds"), "23");
}

struct Case {
  const char* name;
  grpc::Status status;
  const char* reason;
  bool retryable;
  bool repeated;
};

class StatusErrorTable : public ::testing::TestWithParam<Case> {};

TEST_P(StatusErrorTable, IsReadAndRepeatedAsItShould) {
  const Case& each = GetParam();
  EXPECT_EQ(toError(each.status).reason, each.reason);
  EXPECT_EQ(toError(each.status).retryable, each.retryable);
  EXPECT_EQ(mayRepeat(each.status), each.repeated);
}

INSTANTIATE_TEST_SUITE_P(
    All, StatusErrorTable,
    ::testing::Values(
        Case{"NoServer", {grpc::StatusCode::UNAVAILABLE, ""}, "SERVER_UNREACHABLE", true, true},
        Case{"NoAnswer", {grpc::StatusCode::DEADLINE_EXCEEDED, ""}, "NO_ANSWER", true, true},
        Case{"Stopping", failure(grpc::StatusCode::UNAVAILABLE, "SERVER_STOPPING"),
             "SERVER_STOPPING", true, true},
        Case{"DiskFull", failure(grpc::StatusCode::UNAVAILABLE, "STORAGE_FULL"), "STORAGE_FULL",
             true, false},
        Case{"Busy", failure(grpc::StatusCode::RESOURCE_EXHAUSTED, "SERVER_BUSY"), "SERVER_BUSY",
             true, true},
        Case{"Quota", failure(grpc::StatusCode::RESOURCE_EXHAUSTED, "TICKET_QUOTA_EXHAUSTED"),
             "TICKET_QUOTA_EXHAUSTED", false, false},
        Case{"Conflict", failure(grpc::StatusCode::ABORTED, "ETAG_MISMATCH"), "ETAG_MISMATCH",
             false, false},
        Case{"Unexplained", {grpc::StatusCode::UNKNOWN, ""}, "UNEXPLAINED", false, false},
        Case{"BrokenDetails",
             {grpc::StatusCode::NOT_FOUND, "", "\xff\xff"},
             "UNEXPLAINED",
             false,
             false}),
    [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace yichuang::client
