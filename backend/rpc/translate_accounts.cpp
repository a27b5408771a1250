#include "backend/rpc/translate_accounts.h"

#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/translate_common.h"

namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Role;

identity::v1::Role to_proto(Role role) {
  switch (role) {
    case Role::kKiosk:
      return identity::v1::ROLE_KIOSK;
    case Role::kDisplay:
      return identity::v1::ROLE_DISPLAY;
    case Role::kClerk:
      return identity::v1::ROLE_CLERK;
    case Role::kSupervisor:
      return identity::v1::ROLE_SUPERVISOR;
    case Role::kBookingStaff:
      return identity::v1::ROLE_BOOKING_STAFF;
    case Role::kAdministrator:
      return identity::v1::ROLE_ADMINISTRATOR;
    case Role::kAuditor:
      return identity::v1::ROLE_AUDITOR;
  }
  return identity::v1::ROLE_UNSPECIFIED;
}

Result<Role> role_field(identity::v1::Role role, const char* field) {
  switch (role) {
    case identity::v1::ROLE_KIOSK:
      return Role::kKiosk;
    case identity::v1::ROLE_DISPLAY:
      return Role::kDisplay;
    case identity::v1::ROLE_CLERK:
      return Role::kClerk;
    case identity::v1::ROLE_SUPERVISOR:
      return Role::kSupervisor;
    case identity::v1::ROLE_BOOKING_STAFF:
      return Role::kBookingStaff;
    case identity::v1::ROLE_ADMINISTRATOR:
      return Role::kAdministrator;
    case identity::v1::ROLE_AUDITOR:
      return Role::kAuditor;
    case identity::v1::ROLE_UNSPECIFIED:
      return fail(Reason::kFieldMissing, "a role is not set", {{"field", field}});
    case identity::v1::Role_INT_MIN_SENTINEL_DO_NOT_USE_:
    case identity::v1::Role_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return fail(Reason::kFieldInvalid, "an unknown role", {{"field", field}});
}

}  // namespace

identity::v1::RoleGrant to_proto(const domain::RoleGrant& grant) {
  identity::v1::RoleGrant out;
  out.set_role(to_proto(grant.role));
  if (!grant.office.empty()) out.set_office(domain::office_name(grant.office));
  return out;
}

identity::v1::RoleGrant stored_grant(const std::string& role) {
  const auto grants = domain::parse_grants(role);
  return grants && !grants->empty() ? to_proto(grants->front()) : identity::v1::RoleGrant();
}

identity::v1::Caller to_proto(const Identified& who) {
  identity::v1::Caller out;
  out.set_name(domain::actor_of(who.caller));
  out.set_display_name(who.actor.display_name);
  for (const auto& grant : who.caller.grants) *out.add_roles() = to_proto(grant);
  if (who.session) *out.mutable_expire_time() = to_proto(who.session->expires);
  out.set_must_change_password(who.caller.password_only);
  return out;
}

administration::v1::User to_proto(const domain::User& user) {
  administration::v1::User out;
  out.set_name(domain::user_name(user.id));
  out.set_login(user.login);
  out.set_display_name(user.display_name);
  if (const auto grants = domain::parse_grants(user.roles)) {
    for (const auto& grant : *grants) *out.add_roles() = to_proto(grant);
  }
  out.set_disabled(user.disabled);
  out.set_must_change_password(user.must_change_password);
  *out.mutable_create_time() = to_proto(user.created);
  if (user.last_login) *out.mutable_last_login_time() = to_proto(*user.last_login);
  out.set_etag(std::to_string(user.version));
  return out;
}

administration::v1::Device to_proto(const domain::Device& device) {
  administration::v1::Device out;
  out.set_name(domain::device_name(device.id));
  out.set_display_name(device.display_name);
  *out.mutable_grant() = stored_grant(device.role);
  out.set_revoked(device.revoked);
  *out.mutable_create_time() = to_proto(device.created);
  *out.mutable_expire_time() = to_proto(device.expires);
  out.set_fingerprint(device.fingerprint);
  return out;
}

administration::v1::Event to_proto(const domain::Event& event) {
  administration::v1::Event out;
  out.set_sequence(event.sequence);
  *out.mutable_time() = to_proto(event.time);
  if (!event.office.empty()) out.set_office(domain::office_name(event.office));
  out.set_kind(event.kind);
  out.set_subject(event.subject);
  out.set_actor(event.actor);
  out.set_payload(event.payload);
  out.set_hash(event.hash);
  return out;
}

Result<domain::RoleGrant> grant_field(const identity::v1::RoleGrant& grant, const char* field) {
  const auto role = role_field(grant.role(), field);
  if (!role) return tl::unexpected(role.error());
  if (grant.office().empty()) return domain::RoleGrant{*role, ""};
  auto office = office_field(grant.office(), field);
  if (!office) return tl::unexpected(office.error());
  return domain::RoleGrant{*role, *std::move(office)};
}

Result<std::vector<domain::RoleGrant>> grant_fields(
    const google::protobuf::RepeatedPtrField<identity::v1::RoleGrant>& grants) {
  std::vector<domain::RoleGrant> read;
  for (const auto& grant : grants) {
    auto one = grant_field(grant, "roles");
    if (!one) return tl::unexpected(one.error());
    read.push_back(*std::move(one));
  }
  return read;
}

}  // namespace yichuang::rpc
