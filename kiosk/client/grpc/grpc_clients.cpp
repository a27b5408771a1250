#include "kiosk/client/grpc/grpc_clients.h"

namespace yichuang::client {

GrpcClients::GrpcClients(const ConnectionOptions& options)
    : connection(options),
      administration(connection),
      catalogue(connection),
      tickets(connection),
      counter(connection),
      appointments(connection),
      assistance(connection),
      identity(connection),
      watch(connection) {}

}  // namespace yichuang::client
