#include "kiosk/client/grpc/grpc_catalogue_client.h"

#include <utility>

#include "kiosk/client/grpc/paged_call.h"
#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

GrpcCatalogueClient::GrpcCatalogueClient(Connection& connection)
    : connection_(connection),
      stub_(catalogue::v1::CatalogueService::NewStub(connection.channel())) {}

PendingCall GrpcCatalogueClient::listOffices(const ListOffices& request,
                                             Callback<OfficeList> callback) {
  catalogue::v1::ListOfficesRequest message;
  message.set_ancestor(request.ancestor.toStdString());
  message.set_service(request.service.toStdString());
  return PagedCall<catalogue::v1::ListOfficesRequest, catalogue::v1::ListOfficesResponse,
                   OfficeList>::
      run(
          connection_,
          startOf(stub_.get(),
                  &catalogue::v1::CatalogueService::StubInterface::async_interface::ListOffices),
          std::move(message),
          [](const catalogue::v1::ListOfficesResponse& page, OfficeList& all) {
            all.offices.append(listFromProto(page.offices()));
            all.edition = fromProto(page.edition());
          },
          std::move(callback));
}

PendingCall GrpcCatalogueClient::getOffice(const QString& name, Callback<Office> callback) {
  catalogue::v1::GetOfficeRequest message;
  message.set_name(name.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &catalogue::v1::CatalogueService::StubInterface::async_interface::GetOffice,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCatalogueClient::listServices(const QString& office,
                                              Callback<QList<Service>> callback) {
  catalogue::v1::ListServicesRequest message;
  message.set_office(office.toStdString());
  return PagedCall<catalogue::v1::ListServicesRequest, catalogue::v1::ListServicesResponse,
                   QList<Service>>::
      run(
          connection_,
          startOf(stub_.get(),
                  &catalogue::v1::CatalogueService::StubInterface::async_interface::ListServices),
          std::move(message),
          [](const catalogue::v1::ListServicesResponse& page, QList<Service>& all) {
            all.append(listFromProto(page.services()));
          },
          std::move(callback));
}

PendingCall GrpcCatalogueClient::getService(const QString& name, Callback<Service> callback) {
  catalogue::v1::GetServiceRequest message;
  message.set_name(name.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &catalogue::v1::CatalogueService::StubInterface::async_interface::GetService,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcCatalogueClient::listSituations(Callback<QList<Situation>> callback) {
  catalogue::v1::ListSituationsRequest message;
  return PagedCall<catalogue::v1::ListSituationsRequest, catalogue::v1::ListSituationsResponse,
                   QList<Situation>>::
      run(
          connection_,
          startOf(stub_.get(),
                  &catalogue::v1::CatalogueService::StubInterface::async_interface::ListSituations),
          std::move(message),
          [](const catalogue::v1::ListSituationsResponse& page, QList<Situation>& all) {
            all.append(listFromProto(page.situations()));
          },
          std::move(callback));
}

}  // namespace yichuang::client
