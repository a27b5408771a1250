#include "backend/app/accounts/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::Device;
using domain::Enrolment;
using domain::fail;
using domain::Reason;
using domain::Result;

constexpr int kCodeLength = 12;  // 58 bits, good for a day
constexpr std::size_t kGroup = 4;

std::string digest_of(const Context& context, std::string_view typed) {
  return context.environment().secrets.token_digest(plain_code(typed));
}

std::string grouped(const std::string& code) {
  std::string groups;
  for (std::size_t at = 0; at < code.size(); at += kGroup) {
    groups.append(groups.empty() ? "" : "-").append(code, at, kGroup);
  }
  return groups;
}

/// One reason for all that is wrong with a code: who guesses learns nothing.
Result<Enrolment> valid_enrolment(Context& context, std::string_view typed) {
  auto enrolment = context.tx().accounts().find_enrolment(digest_of(context, typed));
  if (!enrolment || enrolment->used || context.now() >= enrolment->expires) {
    return fail(Reason::kEnrolmentInvalid, "the code is not valid, was used or is too old");
  }
  return *std::move(enrolment);
}

void record_device(Context& context, const Device& device, std::string_view kind) {
  context.record(kind, home_office(device.role), domain::device_name(device.id),
                 {{"role", device.role}, {"fingerprint", device.fingerprint}});
}

}  // namespace

Result<CreatedEnrolment> create_enrolment(Context& context, const CreateEnrolment& command) {
  if (auto good = check_line(command.display_name, "display_name", kLongestDisplayName); !good) {
    return tl::unexpected(good.error());
  }
  if (!domain::is_device_role(command.grant.role)) {
    return fail(Reason::kFieldInvalid, "a device is a kiosk or a display", {{"field", "grant"}});
  }
  if (auto known = context.office(command.grant.office); !known) {
    return tl::unexpected(known.error());
  }
  CreatedEnrolment created;
  created.code = grouped(context.environment().secrets.typed_code(kCodeLength));
  created.expires = context.now() + context.environment().accounts.enrolment;
  const Enrolment enrolment{digest_of(context, created.code), command.display_name,
                            domain::to_string({command.grant}), created.expires, false};
  context.tx().accounts().insert(enrolment);
  context.record("enrolment.created", command.grant.office,
                 domain::office_name(command.grant.office), {{"role", enrolment.role}});
  return created;
}

Result<EnrolledDevice> enrol_device(Context& context, const EnrolDevice& command,
                                    const ports::DeviceAuthority& authority) {
  auto enrolment = valid_enrolment(context, command.code);
  if (!enrolment) return tl::unexpected(enrolment.error());
  Device device;
  device.id = context.environment().ids.next(context.now());
  auto certificate =
      authority.certify(command.certificate_request, std::to_string(device.id), context.now());
  if (!certificate) return tl::unexpected(certificate.error());
  device.display_name = enrolment->display_name;
  device.role = enrolment->role;
  device.fingerprint = certificate->fingerprint;
  device.created = context.now();
  device.expires = certificate->expires;
  context.tx().accounts().insert(device);
  enrolment->used = true;
  context.tx().accounts().update(*enrolment);
  record_device(context, device, "device.enrolled");
  return EnrolledDevice{std::move(device), std::move(certificate->pem)};
}

Result<Device> revoke_device(Context& context, std::int64_t id, const OfficeGuard& guard) {
  auto device = context.tx().accounts().find_device(id);
  if (!device) {
    return fail(Reason::kDeviceNotFound, "no such device", {{"device", std::to_string(id)}});
  }
  if (auto allowed = guard_roles(device->role, guard); !allowed) {
    return tl::unexpected(allowed.error());
  }
  if (device->revoked) return *std::move(device);
  device->revoked = true;
  context.tx().accounts().update(*device);
  record_device(context, *device, "device.revoked");
  return *std::move(device);
}

}  // namespace yichuang::app
