#include "backend/rpc/catalogue_service.h"

#include <algorithm>

#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/translate_catalogue.h"

namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

std::string method(const char* name) {
  return std::string("/yichuang.catalogue.v1.CatalogueService/") + name;
}

/// Code of an optional filter; empty when none was given.
Result<std::string> optional_office(const std::string& name, const char* field) {
  if (name.empty()) return std::string();
  return office_field(name, field);
}

domain::Status check_catalogue(const Call& call) {
  if (!call.app.catalogue().catalogue().offices.empty()) return {};
  return fail(Reason::kCatalogueMissing, "no catalogue was imported yet");
}

/// Rows of one page, translated.
template <class Rows, class Add>
void add_page(const Rows& rows, const Page& page, Add add) {
  const auto end = std::min(rows.size(), page.first + page.size);
  for (auto i = page.first; i < end; ++i) add(rows[i]);
}

Result<catalogue::v1::ListOfficesResponse> list_offices(
    Call& call, const catalogue::v1::ListOfficesRequest& in) {
  if (auto checked = check_catalogue(call); !checked) return tl::unexpected(checked.error());
  const auto page = page_field(in.page_size(), in.page_token());
  if (!page) return tl::unexpected(page.error());
  const auto ancestor = optional_office(in.ancestor(), "ancestor");
  if (!ancestor) return tl::unexpected(ancestor.error());
  std::string service;
  if (!in.service().empty()) {
    const auto code = service_field(in.service());
    if (!code) return tl::unexpected(code.error());
    service = *code;
  }
  const auto& index = call.app.catalogue();
  std::vector<const domain::Office*> offices;
  for (const auto& office : index.catalogue().offices) {
    const bool below = ancestor->empty() || index.is_within(office.code, *ancestor);
    if (below && (service.empty() || index.service_at(office.code, service) != nullptr)) {
      offices.push_back(&office);
    }
  }
  catalogue::v1::ListOfficesResponse out;
  add_page(offices, *page,
           [&](const auto* office) { *out.add_offices() = to_proto(call.app, *office); });
  out.set_next_page_token(next_page(*page, offices.size()));
  out.set_edition(index.catalogue().edition);
  return out;
}

Result<catalogue::v1::ListServicesResponse> list_services(
    Call& call, const catalogue::v1::ListServicesRequest& in) {
  if (auto checked = check_catalogue(call); !checked) return tl::unexpected(checked.error());
  const auto page = page_field(in.page_size(), in.page_token());
  if (!page) return tl::unexpected(page.error());
  const auto office = optional_office(in.office(), "office");
  if (!office) return tl::unexpected(office.error());
  const auto& index = call.app.catalogue();
  std::vector<const domain::Service*> services;
  for (const auto& service : index.catalogue().services) {
    if (office->empty() || index.service_at(*office, service.code) != nullptr) {
      services.push_back(&service);
    }
  }
  catalogue::v1::ListServicesResponse out;
  add_page(services, *page,
           [&](const auto* service) { *out.add_services() = to_proto(index, *service); });
  out.set_next_page_token(next_page(*page, services.size()));
  return out;
}

Result<catalogue::v1::ListSituationsResponse> list_situations(
    Call& call, const catalogue::v1::ListSituationsRequest& in) {
  if (auto checked = check_catalogue(call); !checked) return tl::unexpected(checked.error());
  const auto page = page_field(in.page_size(), in.page_token());
  if (!page) return tl::unexpected(page.error());
  const auto& situations = call.app.catalogue().catalogue().situations;
  catalogue::v1::ListSituationsResponse out;
  add_page(situations, *page,
           [&](const auto& situation) { *out.add_situations() = to_proto(situation); });
  out.set_next_page_token(next_page(*page, situations.size()));
  return out;
}

Result<catalogue::v1::Office> get_office(Call& call, const catalogue::v1::GetOfficeRequest& in) {
  const auto code = office_field(in.name(), "name");
  if (!code) return tl::unexpected(code.error());
  const auto office = call.app.office(*code);
  if (!office) return tl::unexpected(office.error());
  return to_proto(call.app, **office);
}

Result<catalogue::v1::Service> get_service(Call& call, const catalogue::v1::GetServiceRequest& in) {
  const auto code = service_field(in.name(), "name");
  if (!code) return tl::unexpected(code.error());
  const auto* service = call.app.catalogue().service(*code);
  if (service == nullptr) {
    return fail(Reason::kServiceNotFound, "no such service", {{"service", *code}});
  }
  return to_proto(call.app.catalogue(), *service);
}

/// The catalogue is the same for everybody: no office's rights are asked for.
const OfficeOf kWholeTree = std::string();

}  // namespace

grpc::ServerUnaryReactor* CatalogueService::ListOffices(
    grpc::CallbackServerContext* context, const catalogue::v1::ListOfficesRequest* request,
    catalogue::v1::ListOfficesResponse* response) {
  return query(backend_, context, method("ListOffices"), request, response, kWholeTree,
               list_offices);
}

grpc::ServerUnaryReactor* CatalogueService::GetOffice(
    grpc::CallbackServerContext* context, const catalogue::v1::GetOfficeRequest* request,
    catalogue::v1::Office* response) {
  return query(backend_, context, method("GetOffice"), request, response, kWholeTree, get_office);
}

grpc::ServerUnaryReactor* CatalogueService::ListServices(
    grpc::CallbackServerContext* context, const catalogue::v1::ListServicesRequest* request,
    catalogue::v1::ListServicesResponse* response) {
  return query(backend_, context, method("ListServices"), request, response, kWholeTree,
               list_services);
}

grpc::ServerUnaryReactor* CatalogueService::GetService(
    grpc::CallbackServerContext* context, const catalogue::v1::GetServiceRequest* request,
    catalogue::v1::Service* response) {
  return query(backend_, context, method("GetService"), request, response, kWholeTree, get_service);
}

grpc::ServerUnaryReactor* CatalogueService::ListSituations(
    grpc::CallbackServerContext* context, const catalogue::v1::ListSituationsRequest* request,
    catalogue::v1::ListSituationsResponse* response) {
  return query(backend_, context, method("ListSituations"), request, response, kWholeTree,
               list_situations);
}

}  // namespace yichuang::rpc
