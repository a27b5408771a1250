#pragma once

#include <string>

#include "backend/app/assistance/presence.h"
#include "backend/app/context.h"

// What the clock does without anybody asking; run as commands every half minute.
namespace yichuang::app {

/// Machines that have not reported for as long as their office allows are offline.
void find_silent_machines(Context& context, Presence& presence);

/// Ends acknowledged calls that were forgotten, and all of offices whose day is over.
void close_old_help_calls(Context& context);

/// Ends all calls of an office, as at the end of its day.
void close_help_calls(Context& context, const std::string& office);

}  // namespace yichuang::app
