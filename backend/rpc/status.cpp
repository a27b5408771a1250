#include "backend/rpc/status.h"

#include "yichuang/common/v1/error_details.pb.h"

namespace yichuang::rpc {
namespace {

grpc::StatusCode code_of(domain::ErrorKind kind) {
  switch (kind) {
    case domain::ErrorKind::kInvalid:
      return grpc::StatusCode::INVALID_ARGUMENT;
    case domain::ErrorKind::kUnauthenticated:
      return grpc::StatusCode::UNAUTHENTICATED;
    case domain::ErrorKind::kDenied:
      return grpc::StatusCode::PERMISSION_DENIED;
    case domain::ErrorKind::kNotFound:
      return grpc::StatusCode::NOT_FOUND;
    case domain::ErrorKind::kPrecondition:
      return grpc::StatusCode::FAILED_PRECONDITION;
    case domain::ErrorKind::kConflict:
      return grpc::StatusCode::ABORTED;
    case domain::ErrorKind::kExists:
      return grpc::StatusCode::ALREADY_EXISTS;
    case domain::ErrorKind::kExhausted:
      return grpc::StatusCode::RESOURCE_EXHAUSTED;
    case domain::ErrorKind::kUnavailable:
      return grpc::StatusCode::UNAVAILABLE;
    case domain::ErrorKind::kDeadline:
      return grpc::StatusCode::DEADLINE_EXCEEDED;
    case domain::ErrorKind::kInternal:
      return grpc::StatusCode::INTERNAL;
  }
  return grpc::StatusCode::INTERNAL;
}

}  // namespace

grpc::Status to_status(const domain::Error& error) {
  common::v1::ErrorInfo info;
  info.set_reason(std::string(domain::to_string(error.reason)));
  info.set_domain("yichuang");
  for (const auto& [key, value] : error.metadata) (*info.mutable_metadata())[key] = value;

  const auto code = code_of(domain::kind_of(error.reason));
  common::v1::Status details;
  details.set_code(code);
  details.set_message(error.message);
  details.add_details()->PackFrom(info);
  return {code, error.message, details.SerializeAsString()};
}

}  // namespace yichuang::rpc
