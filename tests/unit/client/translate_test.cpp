#include "kiosk/client/grpc/translate.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/generated_enum_reflection.h>
#include <gtest/gtest.h>

namespace yichuang::client {
namespace {

template <typename Proto>
class EnumTranslation : public ::testing::Test {};

using Enums = ::testing::Types<common::v1::OfficeLevel, common::v1::PriorityClass,
                               identity::v1::Role, catalogue::v1::Service::Category,
                               catalogue::v1::Service::CrossProvince, queue::v1::Ticket::State,
                               queue::v1::Ticket::Channel, queue::v1::TicketItem::State,
                               queue::v1::OrderReason::Kind, queue::v1::Window::State,
                               appointments::v1::Appointment::State, assistance::v1::HelpCall::Kind,
                               assistance::v1::HelpCall::State, assistance::v1::Peripheral::Kind,
                               assistance::v1::Peripheral::State, assistance::v1::Alert::Kind>;
TYPED_TEST_SUITE(EnumTranslation, Enums);

TYPED_TEST(EnumTranslation, EveryValueComesBackAsItself) {
  const auto* type = google::protobuf::GetEnumDescriptor<TypeParam>();
  for (int i = 0; i < type->value_count(); ++i) {
    const auto value = static_cast<TypeParam>(type->value(i)->number());
    EXPECT_EQ(toProto(fromProto(value)), value) << type->value(i)->full_name();
  }
}

TYPED_TEST(EnumTranslation, ANewerServersValueIsUnknown) {
  using Value = decltype(fromProto(TypeParam()));
  EXPECT_EQ(fromProto(static_cast<TypeParam>(9'999)), Value::Unknown);
}

TEST(Translation, AnAbsentTimeIsNull) {
  EXPECT_TRUE(fromProto(queue::v1::Ticket()).callTime.isNull());
}

TEST(Translation, ATimeComesBackToTheMillisecond) {
  const QDateTime time(QDate(2026, 11, 23), QTime(9, 5, 7, 123), Qt::UTC);
  EXPECT_EQ(fromProto(toProto(time)), time);
}

TEST(Translation, AWaitingTicketHasItsPlaceAndReasons) {
  queue::v1::WaitingTicket message;
  message.mutable_ticket()->set_number("A001");
  auto* item = message.mutable_ticket()->add_items();
  item->set_ordinal(2);
  item->set_service("services/DL-06");
  message.mutable_place()->set_position(3);
  auto* reason = message.mutable_place()->add_reasons();
  reason->set_kind(queue::v1::OrderReason::PRIORITY);
  reason->set_head_start_seconds(600);

  const PlacedTicket placed = fromProto(message);
  EXPECT_EQ(placed.ticket.number, "A001");
  ASSERT_EQ(placed.ticket.items.size(), 1);
  EXPECT_EQ(placed.ticket.items[0].service, "services/DL-06");
  ASSERT_TRUE(placed.place.has_value());
  EXPECT_EQ(placed.place->position, 3);
  EXPECT_EQ(placed.place->reasons[0], (OrderReason{OrderReason::Kind::Priority, 600, QDateTime()}));
}

TEST(Translation, AFreeWindowHasNoTicket) {
  EXPECT_FALSE(fromProto(watch::v1::WindowUpdate()).ticket.has_value());
}

TEST(Translation, AServiceWithoutALegalLimitHasNone) {
  EXPECT_FALSE(fromProto(catalogue::v1::Service()).limit.has_value());
  catalogue::v1::Service message;
  message.mutable_limit()->set_days(0);
  message.mutable_limit()->set_working_days(true);
  EXPECT_EQ(fromProto(message).limit, (LegalLimit{0, true}));
}

}  // namespace
}  // namespace yichuang::client
