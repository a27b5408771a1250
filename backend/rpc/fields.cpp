#include "backend/rpc/fields.h"

#include <algorithm>

#include "backend/domain/resource_name.h"
#include "backend/domain/utf8.h"

namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

constexpr std::size_t kUsualPage = 200;
constexpr std::size_t kLargestPage = 500;
constexpr std::int64_t kEndOfTime = 4'102'444'800;  // 2100-01-01

tl::unexpected<domain::Error> malformed(std::string_view name, const char* field) {
  if (name.empty()) return fail(Reason::kFieldMissing, "a field is empty", {{"field", field}});
  return fail(Reason::kFieldInvalid, "a field is malformed", {{"field", field}});
}

}  // namespace

Result<std::string> office_field(std::string_view name, const char* field) {
  auto office = domain::parse_office_name(name);
  if (!office) return malformed(name, field);
  return *std::move(office);
}

Result<app::WindowRef> window_field(std::string_view name, const char* field) {
  auto parsed = domain::parse_office_resource(name, "windows");
  if (!parsed) return malformed(name, field);
  return app::WindowRef{std::move(parsed->office), std::move(parsed->id)};
}

Result<app::TicketRef> resource_field(std::string_view name, const char* collection,
                                      const char* field) {
  auto parsed = domain::parse_office_resource(name, collection);
  const auto id = parsed ? domain::parse_id(parsed->id) : std::nullopt;
  if (!id) return malformed(name, field);
  return app::TicketRef{std::move(parsed->office), *id};
}

Result<app::TicketRef> ticket_field(std::string_view name, const char* field) {
  return resource_field(name, "tickets", field);
}

Result<std::string> service_field(std::string_view name, const char* field) {
  auto service = domain::parse_service_name(name);
  if (!service) return malformed(name, field);
  return *std::move(service);
}

Result<std::vector<std::string>> service_fields(
    const google::protobuf::RepeatedPtrField<std::string>& names) {
  if (names.empty()) return malformed("", "services");
  std::vector<std::string> services;
  for (const auto& name : names) {
    auto service = service_field(name, "services");
    if (!service) return tl::unexpected(service.error());
    services.push_back(*std::move(service));
  }
  return services;
}

domain::Status check_text(const std::string& text, std::size_t limit, const char* field) {
  if (domain::count_code_points(text) > limit) {
    return fail(Reason::kFieldTooLong, "a field is too long",
                {{"field", field}, {"limit", std::to_string(limit)}});
  }
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
  if (!domain::is_utf8(text) || std::ranges::any_of(text, is_control)) {
    return malformed(text, field);
  }
  return {};
}

domain::Status check_required(const std::string& text, std::size_t limit, const char* field) {
  if (text.empty()) return malformed(text, field);
  return check_text(text, limit, field);
}

OfficeOf office_of_window(std::string_view name) {
  auto window = window_field(name);
  if (!window) return tl::unexpected(window.error());
  return std::move(window->office);
}

OfficeOf office_of_ticket(std::string_view name, const char* field) {
  auto ticket = ticket_field(name, field);
  if (!ticket) return tl::unexpected(ticket.error());
  return std::move(ticket->office);
}

Result<std::int64_t> version_field(std::string_view etag) {
  if (etag.empty()) return 0;
  const auto version = domain::parse_id(etag);
  if (!version) return fail(Reason::kEtagMismatch, "no etag of ours");
  return *version;
}

Result<Page> page_field(int size, const std::string& token) {
  Page page;
  if (size < 0) return malformed("x", "page_size");
  page.size = size == 0 ? kUsualPage : std::min(static_cast<std::size_t>(size), kLargestPage);
  if (token.empty()) return page;
  const auto first = domain::parse_id(token);
  if (!first) return fail(Reason::kPageTokenInvalid, "no page token of ours");
  page.first = static_cast<std::size_t>(*first);
  return page;
}

std::string next_page(const Page& page, std::size_t total) {
  return page.first + page.size < total ? std::to_string(page.first + page.size) : std::string();
}

Result<domain::Instant> time_field(const google::protobuf::Timestamp& time, const char* field) {
  if (time.seconds() <= 0 || time.seconds() > kEndOfTime || time.nanos() < 0 ||
      time.nanos() > 999'999'999) {
    return malformed(time.seconds() == 0 ? "" : "x", field);
  }
  return domain::from_micros(time.seconds() * 1'000'000 + time.nanos() / 1000);
}

}  // namespace yichuang::rpc
