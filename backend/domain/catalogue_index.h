#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/domain/calendar.h"
#include "backend/domain/catalogue.h"
#include "backend/domain/line_order.h"
#include "backend/domain/service_time.h"

namespace yichuang::domain {

/// A catalogue that was validated, with its look-ups. Immutable, shared between threads.
class CatalogueIndex {
 public:
  explicit CatalogueIndex(Catalogue catalogue);

  const Catalogue& catalogue() const { return catalogue_; }
  const BusinessCalendar& calendar() const { return calendar_; }

  /// Null when there is none.
  const Office* office(std::string_view code) const;
  const Service* service(std::string_view code) const;
  const Material* material(std::string_view code) const;
  const WindowDef* window(std::string_view office, std::string_view code) const;
  const ServiceAtOffice* service_at(std::string_view office, std::string_view service) const;

  /// True also for the office itself.
  bool is_within(std::string_view office, std::string_view ancestor) const;

  /// Offices that handle every one of the services, in catalogue order.
  std::vector<const Office*> offices_for(const std::vector<std::string>& services) const;

  /// The office and all below it, parents first.
  std::vector<const Office*> subtree(std::string_view ancestor) const;

  /// Seconds one handling takes before anything was measured.
  int expected_seconds(std::string_view office, std::string_view service) const;

  /// Dense numbers for the rules that count with them; nothing for an unknown code.
  std::optional<ServiceId> service_id(std::string_view code) const;
  std::optional<OfficeId> office_id(std::string_view code) const;
  std::optional<WindowId> window_id(std::string_view office, std::string_view code) const;

  /// The window as the line's rules see it.
  LineWindow line_window(const Office& office, const WindowDef& window) const;

  static bool serves(const WindowDef& window, std::string_view service);

 private:
  using Codes = std::map<std::string, std::size_t, std::less<>>;

  Catalogue catalogue_;
  BusinessCalendar calendar_;
  Codes offices_;
  Codes services_;
  Codes materials_;
};

using CataloguePtr = std::shared_ptr<const CatalogueIndex>;

}  // namespace yichuang::domain
