#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

appointments::v1::Closure toProto(const Closure& closure) {
  appointments::v1::Closure message;
  message.set_name(closure.name.toStdString());
  *message.mutable_start_time() = toProto(closure.startTime);
  *message.mutable_end_time() = toProto(closure.endTime);
  addTexts(closure.services, message.mutable_services());
  *message.mutable_reason() = toProto(closure.reason);
  return message;
}

Slot fromProto(const appointments::v1::Slot& message) {
  Slot value;
  value.office = fromProto(message.office());
  value.startTime = fromProto(message.start_time());
  value.endTime = fromProto(message.end_time());
  value.capacity = message.capacity();
  value.free = message.free();
  return value;
}

Appointment fromProto(const appointments::v1::Appointment& message) {
  Appointment value;
  value.name = fromProto(message.name());
  value.state = fromProto(message.state());
  value.startTime = fromProto(message.start_time());
  value.endTime = fromProto(message.end_time());
  value.services = listFromProto(message.services());
  value.holder = fromProto(message.holder());
  value.holdUntil = fromProto(message.hold_until());
  value.ticket = fromProto(message.ticket());
  value.code = fromProto(message.code());
  value.etag = fromProto(message.etag());
  value.closure = fromProto(message.closure());
  value.tellTime = fromProto(message.tell_time());
  return value;
}

Closure fromProto(const appointments::v1::Closure& message) {
  Closure value;
  value.name = fromProto(message.name());
  value.startTime = fromProto(message.start_time());
  value.endTime = fromProto(message.end_time());
  value.services = listFromProto(message.services());
  value.reason = fromProto(message.reason());
  return value;
}

}  // namespace yichuang::client
