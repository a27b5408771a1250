#pragma once

#include <string>
#include <vector>

#include "backend/app/hall/alerts.h"
#include "backend/rpc/translate_queue.h"
#include "yichuang/assistance/v1/assistance_service.pb.h"

namespace yichuang::rpc {

assistance::v1::HelpCall::Kind to_proto(domain::HelpCallKind kind);
assistance::v1::HelpCall::State to_proto(domain::HelpCallState state);
assistance::v1::Peripheral::Kind to_proto(domain::PeripheralKind kind);
assistance::v1::Peripheral::State to_proto(domain::PeripheralState state);
assistance::v1::Alert::Kind to_proto(domain::AlertKind kind);

/// Each FIELD_INVALID for a value this server does not know.
domain::Result<domain::HelpCallKind> from_proto(assistance::v1::HelpCall::Kind kind);
domain::Result<domain::PeripheralKind> from_proto(assistance::v1::Peripheral::Kind kind);
domain::Result<domain::PeripheralState> from_proto(assistance::v1::Peripheral::State state);
/// FIELD_INVALID too when a kind is named twice.
domain::Result<std::vector<domain::Peripheral>> from_proto(
    const google::protobuf::RepeatedPtrField<assistance::v1::Peripheral>& peripherals);

/// Who comes is for staff only.
assistance::v1::HelpCall to_proto(const domain::WatchedHelpCall& call, Audience audience);
assistance::v1::Peripheral to_proto(const domain::Peripheral& peripheral);
assistance::v1::Alert to_proto(const domain::Alert& alert, const std::string& office);

}  // namespace yichuang::rpc
