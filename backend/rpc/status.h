#pragma once

#include <grpcpp/support/status.h>

#include "backend/domain/error.h"

namespace yichuang::rpc {

/// The one place where failures become wire statuses: canonical code, English message, and the
/// stable reason with its metadata in the details (yichuang.common.v1.ErrorInfo).
grpc::Status to_status(const domain::Error& error);

}  // namespace yichuang::rpc
