#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace yichuang::domain {

// Names of resources as they stand on the wire, in events and in the audit trail.

/// A resource inside an office, as "offices/610902/tickets/7": office and last segment.
struct OfficeResource {
  std::string office;
  std::string id;
};

std::string office_name(std::string_view office);
std::string service_name(std::string_view service);
std::string window_name(std::string_view office, std::string_view window);
std::string ticket_name(std::string_view office, std::int64_t id);
std::string appointment_name(std::string_view office, std::int64_t id);
std::string closure_name(std::string_view office, std::int64_t id);
std::string help_call_name(std::string_view office, std::int64_t id);
std::string user_name(std::int64_t id);
std::string device_name(std::int64_t id);

/// Each gives nothing for a text of another form. Codes are 1..40 of letters, digits, dot, dash.
std::optional<std::string> parse_office_name(std::string_view name);
std::optional<std::string> parse_service_name(std::string_view name);
/// `collection` is "windows", "tickets", "appointments", "closures" or "helpCalls".
std::optional<OfficeResource> parse_office_resource(std::string_view name,
                                                    std::string_view collection);
/// "users/7" and the like.
std::optional<std::int64_t> parse_id_name(std::string_view name, std::string_view collection);
/// A positive decimal number without sign or spaces.
std::optional<std::int64_t> parse_id(std::string_view text);

}  // namespace yichuang::domain
