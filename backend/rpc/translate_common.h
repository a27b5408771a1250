#pragma once

#include <google/protobuf/timestamp.pb.h>

#include "backend/domain/catalogue.h"
#include "backend/domain/error.h"
#include "backend/domain/estimate.h"
#include "backend/domain/ticket.h"
#include "yichuang/common/v1/types.pb.h"

// Domain values to the wire and back. Enum values of the wire that this program does not know
// become FIELD_INVALID, never another value.
namespace yichuang::rpc {

google::protobuf::Timestamp to_proto(domain::Instant time);
common::v1::LocalizedText to_proto(const domain::Text& text);
common::v1::OfficeLevel to_proto(domain::OfficeLevel level);
common::v1::PriorityClass to_proto(domain::PriorityClass priority);
common::v1::WaitEstimate to_proto(const domain::WaitEstimate& estimate);
common::v1::MaskedPerson to_proto(const domain::Holder& holder);

/// UNSPECIFIED is ordinary.
domain::Result<domain::PriorityClass> from_proto(common::v1::PriorityClass priority);

}  // namespace yichuang::rpc
