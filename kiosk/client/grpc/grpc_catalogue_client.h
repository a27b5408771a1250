#pragma once

#include <memory>

#include "kiosk/client/catalogue_client.h"
#include "kiosk/client/grpc/connection.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"

namespace yichuang::client {

class GrpcCatalogueClient final : public CatalogueClient {
 public:
  /// The connection outlives the client.
  explicit GrpcCatalogueClient(Connection& connection);

  [[nodiscard]] PendingCall listOffices(const ListOffices& request,
                                        Callback<OfficeList> callback) override;
  [[nodiscard]] PendingCall getOffice(const QString& name, Callback<Office> callback) override;
  [[nodiscard]] PendingCall listServices(const QString& office,
                                         Callback<QList<Service>> callback) override;
  [[nodiscard]] PendingCall getService(const QString& name, Callback<Service> callback) override;
  [[nodiscard]] PendingCall listSituations(Callback<QList<Situation>> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<catalogue::v1::CatalogueService::Stub> stub_;
};

}  // namespace yichuang::client
