#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

QDateTime fromProto(const google::protobuf::Timestamp& time) {
  if (time.seconds() == 0 && time.nanos() == 0) return {};
  return QDateTime::fromMSecsSinceEpoch(time.seconds() * 1000 + time.nanos() / 1'000'000, Qt::UTC);
}

google::protobuf::Timestamp toProto(const QDateTime& time) {
  google::protobuf::Timestamp message;
  const qint64 milliseconds = time.toMSecsSinceEpoch();
  message.set_seconds(milliseconds / 1000);
  message.set_nanos(static_cast<int>(milliseconds % 1000) * 1'000'000);
  return message;
}

common::v1::LocalizedText toProto(const LocalizedText& text) {
  common::v1::LocalizedText message;
  message.set_zh(text.zh.toStdString());
  message.set_en(text.en.toStdString());
  return message;
}

LocalizedText fromProto(const common::v1::LocalizedText& message) {
  LocalizedText value;
  value.zh = fromProto(message.zh());
  value.en = fromProto(message.en());
  return value;
}

WaitEstimate fromProto(const common::v1::WaitEstimate& message) {
  WaitEstimate value;
  value.halfSeconds = message.half_seconds();
  value.nineInTenSeconds = message.nine_in_ten_seconds();
  value.peopleAhead = message.people_ahead();
  value.openWindows = message.open_windows();
  value.learned = message.learned();
  value.unserved = message.unserved();
  return value;
}

MaskedPerson fromProto(const common::v1::MaskedPerson& message) {
  MaskedPerson value;
  value.name = fromProto(message.name());
  value.identityNumber = fromProto(message.identity_number());
  value.phone = fromProto(message.phone());
  return value;
}

}  // namespace yichuang::client
