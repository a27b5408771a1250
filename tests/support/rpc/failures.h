#pragma once

#include <map>
#include <optional>
#include <ostream>
#include <string>

#include <gmock/gmock.h>
#include <grpcpp/support/status.h>

#include "backend/domain/reason.h"
#include "yichuang/common/v1/error_details.pb.h"

/// Found by GoogleTest, which would print bytes otherwise.
namespace grpc {
inline void PrintTo(const Status& status, std::ostream* out) {
  *out << status.error_code() << " " << status.error_message();
}
}  // namespace grpc

namespace yichuang::test {

/// What a failed call says of its cause; nothing when the details are not ours.
inline std::optional<common::v1::ErrorInfo> cause_of(const grpc::Status& status) {
  common::v1::Status details;
  common::v1::ErrorInfo info;
  if (!details.ParseFromString(status.error_details()) || details.details_size() != 1 ||
      details.code() != status.error_code() || !details.details(0).UnpackTo(&info)) {
    return {};
  }
  return info;
}

/// "OK", the name of the reason, or the bare code of a failure that is not ours.
inline std::string reason_of(const grpc::Status& status) {
  if (status.ok()) return "OK";
  const auto cause = cause_of(status);
  return cause ? cause->reason()
               : "code " + std::to_string(status.error_code()) + ": " + status.error_message();
}

inline std::map<std::string, std::string> metadata_of(const grpc::Status& status) {
  const auto cause = cause_of(status);
  if (!cause) return {};
  return {cause->metadata().begin(), cause->metadata().end()};
}

MATCHER(Succeeds, "") {
  *result_listener << reason_of(arg) << " " << arg.error_message();
  return arg.ok();
}

MATCHER_P(FailsWith, reason, std::string(domain::to_string(reason))) {
  *result_listener << reason_of(arg) << " " << arg.error_message();
  return reason_of(arg) == domain::to_string(reason);
}

/// FIELD_INVALID and the like, with the name of the field.
MATCHER_P2(FailsWith, reason, field, std::string(domain::to_string(reason)) + " " + field) {
  const auto metadata = metadata_of(arg);
  const auto found = metadata.find("field");
  const std::string named = found == metadata.end() ? "no field" : found->second;
  *result_listener << reason_of(arg) << " " << named;
  return reason_of(arg) == domain::to_string(reason) && named == field;
}

}  // namespace yichuang::test
