#pragma once

#include "backend/app/context.h"

// What the clock does without anybody asking; run as commands every half minute.
namespace yichuang::app {

/// Missed tickets whose time to come back ran out become EXPIRED.
domain::Status end_lapsed_returns(Context& context);

/// Closes the day of every office whose business day is over and that still has open tickets.
domain::Status close_due_days(Context& context);

/// First answers older than two days, and logins that have ended.
void forget_old_answers(Context& context);

}  // namespace yichuang::app
