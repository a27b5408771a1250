#include "kiosk/client/grpc/grpc_watch_client.h"

#include <utility>

#include "kiosk/client/grpc/feed_call.h"
#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

GrpcWatchClient::GrpcWatchClient(Connection& connection)
    : connection_(connection), stub_(watch::v1::WatchService::NewStub(connection.channel())) {}

PendingCall GrpcWatchClient::watchBoard(const QString& office, FeedSink<BoardUpdate> sink) {
  watch::v1::WatchBoardRequest message;
  message.set_office(office.toStdString());
  return FeedCall<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate, BoardUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchBoard(context, request, reader);
      },
      std::move(message), [](const watch::v1::BoardUpdate& update) { return fromProto(update); },
      std::move(sink));
}

PendingCall GrpcWatchClient::watchWindow(const QString& window, FeedSink<WindowUpdate> sink) {
  watch::v1::WatchWindowRequest message;
  message.set_window(window.toStdString());
  return FeedCall<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate, WindowUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchWindow(context, request, reader);
      },
      std::move(message), [](const watch::v1::WindowUpdate& update) { return fromProto(update); },
      std::move(sink));
}

PendingCall GrpcWatchClient::watchTicket(const QString& ticket, FeedSink<TicketUpdate> sink) {
  watch::v1::WatchTicketRequest message;
  message.set_ticket(ticket.toStdString());
  return FeedCall<watch::v1::WatchTicketRequest, watch::v1::TicketUpdate, TicketUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchTicket(context, request, reader);
      },
      std::move(message), [](const watch::v1::TicketUpdate& update) { return fromProto(update); },
      std::move(sink));
}

PendingCall GrpcWatchClient::watchKiosk(const QString& office, FeedSink<KioskUpdate> sink) {
  watch::v1::WatchKioskRequest message;
  message.set_office(office.toStdString());
  return FeedCall<watch::v1::WatchKioskRequest, watch::v1::KioskUpdate, KioskUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchKiosk(context, request, reader);
      },
      std::move(message), [](const watch::v1::KioskUpdate& update) { return fromProto(update); },
      std::move(sink));
}

PendingCall GrpcWatchClient::watchOffice(const QString& office, FeedSink<OfficeUpdate> sink) {
  watch::v1::WatchOfficeRequest message;
  message.set_office(office.toStdString());
  return FeedCall<watch::v1::WatchOfficeRequest, watch::v1::OfficeUpdate, OfficeUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchOffice(context, request, reader);
      },
      std::move(message), [](const watch::v1::OfficeUpdate& update) { return fromProto(update); },
      std::move(sink));
}

PendingCall GrpcWatchClient::watchCity(const QString& ancestor, FeedSink<CityUpdate> sink) {
  watch::v1::WatchCityRequest message;
  message.set_ancestor(ancestor.toStdString());
  return FeedCall<watch::v1::WatchCityRequest, watch::v1::CityUpdate, CityUpdate>::run(
      connection_,
      [stub = stub_.get()](auto* context, const auto* request, auto* reader) {
        stub->async()->WatchCity(context, request, reader);
      },
      std::move(message), [](const watch::v1::CityUpdate& update) { return fromProto(update); },
      std::move(sink));
}

}  // namespace yichuang::client
