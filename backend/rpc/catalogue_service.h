#pragma once

#include "backend/rpc/backend.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"

namespace yichuang::rpc {

class CatalogueService final : public catalogue::v1::CatalogueService::CallbackService {
 public:
  explicit CatalogueService(Backend& backend) : backend_(backend) {}

  grpc::ServerUnaryReactor* ListOffices(grpc::CallbackServerContext* context,
                                        const catalogue::v1::ListOfficesRequest* request,
                                        catalogue::v1::ListOfficesResponse* response) override;
  grpc::ServerUnaryReactor* GetOffice(grpc::CallbackServerContext* context,
                                      const catalogue::v1::GetOfficeRequest* request,
                                      catalogue::v1::Office* response) override;
  grpc::ServerUnaryReactor* ListServices(grpc::CallbackServerContext* context,
                                         const catalogue::v1::ListServicesRequest* request,
                                         catalogue::v1::ListServicesResponse* response) override;
  grpc::ServerUnaryReactor* GetService(grpc::CallbackServerContext* context,
                                       const catalogue::v1::GetServiceRequest* request,
                                       catalogue::v1::Service* response) override;
  grpc::ServerUnaryReactor* ListSituations(
      grpc::CallbackServerContext* context, const catalogue::v1::ListSituationsRequest* request,
      catalogue::v1::ListSituationsResponse* response) override;

 private:
  Backend& backend_;
};

}  // namespace yichuang::rpc
