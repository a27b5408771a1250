#pragma once

#include <memory>

#include "kiosk/client/grpc/connection.h"
#include "kiosk/client/watch_client.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace yichuang::client {

class GrpcWatchClient final : public WatchClient {
 public:
  /// The connection outlives the client.
  explicit GrpcWatchClient(Connection& connection);

  [[nodiscard]] PendingCall watchBoard(const QString& office, FeedSink<BoardUpdate> sink) override;
  [[nodiscard]] PendingCall watchWindow(const QString& window,
                                        FeedSink<WindowUpdate> sink) override;
  [[nodiscard]] PendingCall watchTicket(const QString& ticket,
                                        FeedSink<TicketUpdate> sink) override;
  [[nodiscard]] PendingCall watchKiosk(const QString& office, FeedSink<KioskUpdate> sink) override;
  [[nodiscard]] PendingCall watchOffice(const QString& office,
                                        FeedSink<OfficeUpdate> sink) override;
  [[nodiscard]] PendingCall watchCity(const QString& ancestor, FeedSink<CityUpdate> sink) override;

 private:
  Connection& connection_;
  std::unique_ptr<watch::v1::WatchService::Stub> stub_;
};

}  // namespace yichuang::client
