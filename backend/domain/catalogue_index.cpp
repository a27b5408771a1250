#include "backend/domain/catalogue_index.h"

#include <algorithm>
#include <utility>

namespace yichuang::domain {
namespace {

template <class Items, class Codes>
void index_by_code(const Items& items, Codes& codes) {
  for (std::size_t i = 0; i < items.size(); ++i) codes.emplace(items[i].code, i);
}

template <class Items, class Codes>
auto find(const Items& items, const Codes& codes, std::string_view code) -> decltype(items.data()) {
  const auto found = codes.find(code);
  return found == codes.end() ? nullptr : &items[found->second];
}

}  // namespace

CatalogueIndex::CatalogueIndex(Catalogue catalogue)
    : catalogue_(std::move(catalogue)), calendar_(catalogue_.calendar) {
  index_by_code(catalogue_.offices, offices_);
  index_by_code(catalogue_.services, services_);
  index_by_code(catalogue_.materials, materials_);
}

const Office* CatalogueIndex::office(std::string_view code) const {
  return find(catalogue_.offices, offices_, code);
}

const Service* CatalogueIndex::service(std::string_view code) const {
  return find(catalogue_.services, services_, code);
}

const Material* CatalogueIndex::material(std::string_view code) const {
  return find(catalogue_.materials, materials_, code);
}

const WindowDef* CatalogueIndex::window(std::string_view office_code, std::string_view code) const {
  const auto* found = office(office_code);
  if (found == nullptr) return nullptr;
  const auto at = std::ranges::find(found->windows, code, &WindowDef::code);
  return at == found->windows.end() ? nullptr : &*at;
}

const ServiceAtOffice* CatalogueIndex::service_at(std::string_view office_code,
                                                  std::string_view service_code) const {
  const auto* found = office(office_code);
  if (found == nullptr) return nullptr;
  const auto at = std::ranges::find(found->services, service_code, &ServiceAtOffice::service);
  return at == found->services.end() ? nullptr : &*at;
}

bool CatalogueIndex::is_within(std::string_view office_code, std::string_view ancestor) const {
  // The tree was checked to have no cycle; its depth is that of the levels.
  for (const auto* at = office(office_code); at != nullptr; at = office(at->parent)) {
    if (at->code == ancestor) return true;
  }
  return false;
}

std::vector<const Office*> CatalogueIndex::offices_for(
    const std::vector<std::string>& services) const {
  std::vector<const Office*> offices;
  for (const auto& candidate : catalogue_.offices) {
    const bool all = std::ranges::all_of(services, [&](const std::string& service) {
      return service_at(candidate.code, service) != nullptr;
    });
    if (all) offices.push_back(&candidate);
  }
  return offices;
}

std::vector<const Office*> CatalogueIndex::subtree(std::string_view ancestor) const {
  std::vector<const Office*> offices;
  for (const auto& candidate : catalogue_.offices) {
    if (is_within(candidate.code, ancestor)) offices.push_back(&candidate);
  }
  return offices;
}

int CatalogueIndex::expected_seconds(std::string_view office_code,
                                     std::string_view service_code) const {
  const auto* here = service_at(office_code, service_code);
  if (here != nullptr && here->expected_seconds > 0) return here->expected_seconds;
  const auto* found = service(service_code);
  return found == nullptr ? Service{}.expected_seconds : found->expected_seconds;
}

std::optional<ServiceId> CatalogueIndex::service_id(std::string_view code) const {
  const auto found = services_.find(code);
  if (found == services_.end()) return {};
  return static_cast<ServiceId>(found->second);
}

std::optional<OfficeId> CatalogueIndex::office_id(std::string_view code) const {
  const auto found = offices_.find(code);
  if (found == offices_.end()) return {};
  return static_cast<OfficeId>(found->second);
}

std::optional<WindowId> CatalogueIndex::window_id(std::string_view office_code,
                                                  std::string_view code) const {
  const auto* found = office(office_code);
  const auto* def = window(office_code, code);
  if (def == nullptr) return {};
  return static_cast<WindowId>(def - found->windows.data());
}

LineWindow CatalogueIndex::line_window(const Office& office, const WindowDef& window) const {
  LineWindow line_window;
  line_window.id = static_cast<WindowId>(&window - office.windows.data());
  line_window.services.all = window.all_services;
  for (const auto& code : window.services) {
    if (const auto id = service_id(code)) line_window.services.ids.push_back(*id);
  }
  std::ranges::sort(line_window.services.ids);
  return line_window;
}

bool CatalogueIndex::serves(const WindowDef& window, std::string_view service_code) {
  return window.all_services ||
         std::ranges::find(window.services, service_code) != window.services.end();
}

}  // namespace yichuang::domain
