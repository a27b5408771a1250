#pragma once

#include "backend/app/booking/commands.h"

namespace yichuang::app {

/// OFFICE_NOT_FOUND; FIELD_INVALID for a time that is over, turned round or longer than a year;
/// SERVICE_NOT_FOUND, SERVICE_NOT_AT_OFFICE.
domain::Result<const domain::Office*> check_closure(Context& context,
                                                    const PlannedClosure& closure);

/// The appointments the closure affects and where each would move.
std::vector<AffectedAppointment> affected_appointments(Context& context,
                                                       const domain::Office& office,
                                                       const PlannedClosure& closure);

/// Changes whenever the closure, the affected appointments or their versions do.
std::string closure_etag(const Context& context, const PlannedClosure& closure,
                         const std::vector<AffectedAppointment>& affected);

}  // namespace yichuang::app
