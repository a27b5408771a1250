#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/timestamp.pb.h>

#include "backend/app/queue/commands.h"
#include "backend/domain/error.h"
#include "backend/rpc/unary.h"

// Reading of request fields: each gives the value or FIELD_MISSING, FIELD_INVALID, FIELD_TOO_LONG
// with the field's name. Pages are cut here too.
namespace yichuang::rpc {

domain::Result<std::string> office_field(std::string_view name, const char* field = "office");
domain::Result<app::WindowRef> window_field(std::string_view name, const char* field = "window");
domain::Result<app::TicketRef> ticket_field(std::string_view name, const char* field = "name");
/// Appointments and closures: office and id.
domain::Result<app::TicketRef> resource_field(std::string_view name, const char* collection,
                                              const char* field = "name");
domain::Result<std::vector<std::string>> service_fields(
    const google::protobuf::RepeatedPtrField<std::string>& names);
domain::Result<std::string> service_field(std::string_view name, const char* field = "service");

/// At most `limit` characters (not bytes) of valid UTF-8 without control characters but newline.
domain::Status check_text(const std::string& text, std::size_t limit, const char* field);
domain::Status check_required(const std::string& text, std::size_t limit, const char* field);

/// The office of a window or ticket, for the check of rights.
OfficeOf office_of_window(std::string_view name);
OfficeOf office_of_ticket(std::string_view name, const char* field = "name");

/// 0 for an empty etag. ETAG_MISMATCH when it is none of ours.
domain::Result<std::int64_t> version_field(std::string_view etag);

struct Page {
  std::size_t first{};
  std::size_t size{};
};
/// `size` 0 means 200; more than 500 is cut. PAGE_TOKEN_INVALID.
domain::Result<Page> page_field(int size, const std::string& token);
/// Token of the page after this one; empty on the last of `total`.
std::string next_page(const Page& page, std::size_t total);

domain::Result<domain::Instant> time_field(const google::protobuf::Timestamp& time,
                                           const char* field);

}  // namespace yichuang::rpc
