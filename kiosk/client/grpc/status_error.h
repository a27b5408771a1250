#pragma once

#include <grpcpp/support/status.h>

#include "kiosk/client/error.h"

namespace yichuang::client {

/// The one place that reads a failed call's status: the reason out of its binary details, or a
/// reason of the client's own where no server had a say.
Error toError(const grpc::Status& status);

/// Whether the same call may be sent again without anybody being asked. For a command this is
/// safe only because the repeat carries the same request_id.
bool mayRepeat(const grpc::Status& status);

}  // namespace yichuang::client
