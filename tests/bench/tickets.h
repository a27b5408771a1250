#pragma once

#include "tests/bench/load.h"
#include "yichuang/queue/v1/ticket_service.grpc.pb.h"

namespace yichuang::bench {

/// Tickets without a person, from office to office; `first` counts on from calls before.
OneCall issues(queue::v1::TicketService::Stub& stub, int first);

}  // namespace yichuang::bench
