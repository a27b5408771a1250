#include "backend/domain/resource_name.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace yichuang::domain {
namespace {

constexpr std::size_t kLongestCode = 40;

bool is_code(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
           c == '.';
  };
  return !text.empty() && text.size() <= kLongestCode && std::ranges::all_of(text, allowed);
}

/// What follows the prefix, if it does.
std::optional<std::string_view> after(std::string_view text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return {};
  return text.substr(prefix.size());
}

std::optional<std::string> code_after(std::string_view name, std::string_view prefix) {
  const auto code = after(name, prefix);
  if (!code || !is_code(*code)) return {};
  return std::string(*code);
}

}  // namespace

std::string office_name(std::string_view office) { return fmt::format("offices/{}", office); }

std::string service_name(std::string_view service) { return fmt::format("services/{}", service); }

std::string window_name(std::string_view office, std::string_view window) {
  return fmt::format("offices/{}/windows/{}", office, window);
}

std::string ticket_name(std::string_view office, std::int64_t id) {
  return fmt::format("offices/{}/tickets/{}", office, id);
}

std::string appointment_name(std::string_view office, std::int64_t id) {
  return fmt::format("offices/{}/appointments/{}", office, id);
}

std::string closure_name(std::string_view office, std::int64_t id) {
  return fmt::format("offices/{}/closures/{}", office, id);
}

std::string help_call_name(std::string_view office, std::int64_t id) {
  return fmt::format("offices/{}/helpCalls/{}", office, id);
}

std::string user_name(std::int64_t id) { return fmt::format("users/{}", id); }

std::string device_name(std::int64_t id) { return fmt::format("devices/{}", id); }

std::optional<std::string> parse_office_name(std::string_view name) {
  return code_after(name, "offices/");
}

std::optional<std::string> parse_service_name(std::string_view name) {
  return code_after(name, "services/");
}

std::optional<OfficeResource> parse_office_resource(std::string_view name,
                                                    std::string_view collection) {
  const auto rest = after(name, "offices/");
  if (!rest) return {};
  const auto slash = rest->find('/');
  if (slash == std::string_view::npos) return {};
  const auto office = rest->substr(0, slash);
  const auto id = after(rest->substr(slash + 1), fmt::format("{}/", collection));
  if (!id || !is_code(office) || !is_code(*id)) return {};
  return OfficeResource{std::string(office), std::string(*id)};
}

std::optional<std::int64_t> parse_id_name(std::string_view name, std::string_view collection) {
  const auto id = after(name, fmt::format("{}/", collection));
  if (!id) return {};
  return parse_id(*id);
}

std::optional<std::int64_t> parse_id(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value <= 0) return {};
  return value;
}

}  // namespace yichuang::domain
