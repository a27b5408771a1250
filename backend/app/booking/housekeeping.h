#pragma once

#include "backend/app/context.h"

// What the clock does to booked seats; run as a command every half minute.
namespace yichuang::app {

/// Holds that ran out become LAPSED; booked seats whose check-in has ended become MISSED.
void end_overdue_appointments(Context& context);

}  // namespace yichuang::app
