#pragma once

#include "kiosk/apps/launch/launch_options.h"
#include "kiosk/client/error.h"
#include "kiosk/client/grpc/connection.h"

namespace yichuang::apps {

/// How a program reaches its server, and the office it works for.
struct Post {
  client::ConnectionOptions connection;
  QString
      office;  ///< as named at the start, else where the device was enrolled; empty: not known yet
};

/// How to reach the server as this device: reads the state directory and, with an enrolment code
/// and no certificate yet, enrols first (waits for the answer, saves it). Fails with the reason of
/// the enrolment, FILE_UNREADABLE or FILE_UNWRITABLE.
client::Outcome<Post> prepareConnection(const LaunchOptions& options);

}  // namespace yichuang::apps
