#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

RoleGrant fromProto(const identity::v1::RoleGrant& message) {
  RoleGrant value;
  value.role = fromProto(message.role());
  value.office = fromProto(message.office());
  return value;
}

Caller fromProto(const identity::v1::Caller& message) {
  Caller value;
  value.name = fromProto(message.name());
  value.displayName = fromProto(message.display_name());
  value.roles = listFromProto(message.roles());
  value.expireTime = fromProto(message.expire_time());
  value.mustChangePassword = message.must_change_password();
  return value;
}

}  // namespace yichuang::client
