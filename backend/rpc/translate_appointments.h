#pragma once

#include "backend/app/booking/commands.h"
#include "backend/rpc/translate_common.h"
#include "yichuang/appointments/v1/appointment_service.pb.h"
#include "yichuang/appointments/v1/resources.pb.h"

namespace yichuang::rpc {

appointments::v1::Appointment::State to_proto(domain::AppointmentState state);

/// Without the code the citizen may type: only the answer to the booking shows it.
appointments::v1::Appointment to_proto(const domain::Appointment& appointment);
appointments::v1::Slot to_proto(const app::OfferedSlot& offered, const std::string& office);
appointments::v1::Closure to_proto(const domain::OfficeClosure& closure);
appointments::v1::PreviewClosureResponse to_proto(const app::ClosurePreview& preview,
                                                  const std::string& office);

/// FIELD_MISSING, FIELD_INVALID.
domain::Result<app::PlannedClosure> from_proto(const appointments::v1::Closure& closure,
                                               const std::string& office);

}  // namespace yichuang::rpc
