#pragma once

#include "kiosk/apps/launch/launch_options.h"
#include "kiosk/client/error.h"
#include "kiosk/client/grpc/connection.h"

namespace yichuang::apps {

/// How to reach the server as this device: reads the state directory and, with an enrolment code
/// and no certificate yet, enrols first (waits for the answer, saves it). Fails with the reason of
/// the enrolment, FILE_UNREADABLE or FILE_UNWRITABLE.
client::Outcome<client::ConnectionOptions> prepareConnection(const LaunchOptions& options);

}  // namespace yichuang::apps
