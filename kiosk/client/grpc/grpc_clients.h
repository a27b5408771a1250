#pragma once

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/grpc/grpc_administration_client.h"
#include "kiosk/client/grpc/grpc_appointment_client.h"
#include "kiosk/client/grpc/grpc_assistance_client.h"
#include "kiosk/client/grpc/grpc_catalogue_client.h"
#include "kiosk/client/grpc/grpc_counter_client.h"
#include "kiosk/client/grpc/grpc_identity_client.h"
#include "kiosk/client/grpc/grpc_ticket_client.h"
#include "kiosk/client/grpc/grpc_watch_client.h"

namespace yichuang::client {

/// Every client over one connection: what a program's main() makes and hands on piece by piece.
/// Handles of calls and feeds are dropped before it.
struct GrpcClients {
  explicit GrpcClients(const ConnectionOptions& options);

  Connection connection;
  GrpcAdministrationClient administration;
  GrpcCatalogueClient catalogue;
  GrpcTicketClient tickets;
  GrpcCounterClient counter;
  GrpcAppointmentClient appointments;
  GrpcAssistanceClient assistance;
  GrpcIdentityClient identity;
  GrpcWatchClient watch;
};

}  // namespace yichuang::client
