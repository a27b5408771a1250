#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/app/context.h"
#include "backend/domain/access.h"
#include "backend/domain/account.h"
#include "backend/ports/device_authority.h"

// What administrators do with people and devices; one command a file.
namespace yichuang::app {

/// Whether the caller may act for an office. It is asked for every office that a command touches,
/// before and after: who cannot reach all of somebody's roles cannot take over their account.
using OfficeGuard = std::function<domain::Status(std::string_view office)>;

struct CreateUser {
  std::string login;         ///< 2..64 of a-z, 0-9, dot, dash, underscore
  std::string display_name;  ///< 1..50 characters
  std::string password_hash;
  std::vector<domain::RoleGrant> roles;  ///< at least one, none of a device
  bool must_change_password{true};
};
/// USER_EXISTS, OFFICE_NOT_FOUND, FIELD_MISSING, FIELD_INVALID, FIELD_TOO_LONG.
domain::Result<domain::User> create_user(Context& context, const CreateUser& command,
                                         const OfficeGuard& guard);

struct UpdateUser {
  std::int64_t id{};
  std::int64_t version{};  ///< 0: any
  std::string display_name;
  std::vector<domain::RoleGrant> roles;
  bool disabled{};
};
/// Ends the user's sessions when roles or the right to log in change. USER_NOT_FOUND,
/// ETAG_MISMATCH and what create_user says of names and roles.
domain::Result<domain::User> update_user(Context& context, const UpdateUser& command,
                                         const OfficeGuard& guard);

struct ResetPassword {
  std::int64_t id{};
  std::string password_hash;
  bool must_change_password{true};
};
/// Ends the user's sessions and opens a locked login. USER_NOT_FOUND.
domain::Result<domain::User> reset_password(Context& context, const ResetPassword& command,
                                            const OfficeGuard& guard);

/// USER_NOT_FOUND.
domain::Result<domain::User> find_user(ports::Transaction& tx, std::int64_t id);

/// A part of a list, in order of id.
struct Page {
  std::string office;    ///< with those below; empty: the whole installation
  std::int64_t after{};  ///< larger ids only
  int limit{200};
};
struct UserPage {
  std::vector<domain::User> users;
  bool more{};
};
/// Who has a role at the office or below. OFFICE_NOT_FOUND.
domain::Result<UserPage> list_users(Context& context, const Page& page);

struct CreateEnrolment {
  std::string display_name;  ///< 1..50 characters
  domain::RoleGrant grant;   ///< kiosk or display
};
struct CreatedEnrolment {
  std::string code;  ///< "7KQ2-M4XA-9TRB", shown once; only a digest is stored
  domain::Instant expires;
};
/// OFFICE_NOT_FOUND, FIELD_MISSING, FIELD_INVALID, FIELD_TOO_LONG.
domain::Result<CreatedEnrolment> create_enrolment(Context& context, const CreateEnrolment& command);

struct EnrolDevice {
  std::string code;  ///< in any case, with or without its dashes
  std::string certificate_request;
};
struct EnrolledDevice {
  domain::Device device;
  std::string certificate;  ///< PEM
};
/// ENROLMENT_INVALID, CERTIFICATE_REQUEST_INVALID; a faulty request leaves the code good.
domain::Result<EnrolledDevice> enrol_device(Context& context, const EnrolDevice& command,
                                            const ports::DeviceAuthority& authority);

struct DevicePage {
  std::vector<domain::Device> devices;
  bool more{};
};
/// OFFICE_NOT_FOUND.
domain::Result<DevicePage> list_devices(Context& context, const Page& page);

/// Doing it twice is no error. DEVICE_NOT_FOUND.
domain::Result<domain::Device> revoke_device(Context& context, std::int64_t id,
                                             const OfficeGuard& guard);

}  // namespace yichuang::app
