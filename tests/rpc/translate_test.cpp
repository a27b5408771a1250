#include <array>

#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include "backend/domain/line_order.h"
#include "backend/rpc/translate_queue.h"

// Every value of the domain's enums has a value of the wire, no two the same, and every number the
// wire may bring is taken or refused, never read as something else.
namespace yichuang::rpc {
namespace {

using common::v1::PriorityClass;
using domain::Reason;
using queue::v1::Ticket;

/// Values of a proto enum but UNSPECIFIED.
template <class Enum>
int named_values() {
  return google::protobuf::GetEnumDescriptor<Enum>()->value_count() - 1;
}

/// Checks the enumerators that begin with `first` and follow one another: each gives another value
/// of the wire and together they give all of them.
template <class Domain>
void expect_one_to_one(Domain first) {
  using Wire = decltype(to_proto(first));
  std::set<int> seen;
  for (int i = 0; i < named_values<Wire>(); ++i) {
    const auto wire = to_proto(static_cast<Domain>(static_cast<int>(first) + i));
    EXPECT_NE(static_cast<int>(wire), 0) << "enumerator " << static_cast<int>(first) + i;
    EXPECT_TRUE(seen.insert(static_cast<int>(wire)).second) << "given twice: " << wire;
  }
  // One past the last enumerator has no value any more.
  const auto past = static_cast<Domain>(static_cast<int>(first) + named_values<Wire>());
  EXPECT_EQ(static_cast<int>(to_proto(past)), 0);
}

TEST(EnumsOfTheDomain, HaveOneValueOfTheWireEach) {
  expect_one_to_one(domain::TicketState::kWaiting);
  expect_one_to_one(domain::ItemState::kPending);
  expect_one_to_one(domain::Channel::kKiosk);
  expect_one_to_one(domain::WindowState::kClosed);
  expect_one_to_one(domain::OrderReasonKind::kArrival);
  expect_one_to_one(domain::OfficeLevel::kCity);
  expect_one_to_one(domain::PriorityClass::kOrdinary);
}

TEST(TicketStates, KeepTheirStoredNumbersOnTheWire) {
  for (const auto state : domain::kAllTicketStates) {
    EXPECT_EQ(static_cast<int>(to_proto(state)), static_cast<int>(state));
  }
}

TEST(PriorityClasses, ComeBackAsTheyWent) {
  for (int i = 0; i < named_values<PriorityClass>(); ++i) {
    const auto priority =
        static_cast<domain::PriorityClass>(static_cast<int>(domain::PriorityClass::kOrdinary) + i);
    const auto back = from_proto(to_proto(priority));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, priority);
  }
}

TEST(PriorityClasses, AreOrdinaryWhenNothingIsSaid) {
  EXPECT_EQ(from_proto(common::v1::PRIORITY_CLASS_UNSPECIFIED).value(),
            domain::PriorityClass::kOrdinary);
}

TEST(PriorityClasses, OfUnknownNumberAreRefused) {
  for (const int number : {-1, 6, 99, 2'000'000'000}) {
    const auto read = from_proto(static_cast<PriorityClass>(number));
    ASSERT_FALSE(read) << number;
    EXPECT_EQ(read.error().reason, Reason::kFieldInvalid);
    EXPECT_EQ(read.error().metadata.at("field"), "priority_class");
  }
}

TEST(Channels, ThatACallerMayChooseComeBackAsTheyWent) {
  for (const auto channel :
       {domain::Channel::kKiosk, domain::Channel::kDesk, domain::Channel::kRemote}) {
    EXPECT_EQ(from_proto(to_proto(channel)).value(), channel);
  }
}

TEST(Channels, ThatAreNotACallersToChooseAreRefused) {
  for (const int number : {0, static_cast<int>(Ticket::APPOINTMENT),
                           static_cast<int>(Ticket::TRANSFER), -1, 6, 2'000'000'000}) {
    const auto read = from_proto(static_cast<Ticket::Channel>(number));
    ASSERT_FALSE(read) << number;
    EXPECT_EQ(read.error().reason, Reason::kFieldInvalid);
    EXPECT_EQ(read.error().metadata.at("field"), "channel");
  }
}

}  // namespace
}  // namespace yichuang::rpc
