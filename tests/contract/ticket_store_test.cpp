#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using domain::Reason;
using domain::Ticket;
using domain::TicketState;

class TicketStore : public StoreContract {
 protected:
  domain::Status insert(const Ticket& ticket) {
    return attempt([&](ports::Transaction& t) { return t.tickets().insert(ticket); });
  }
  domain::Status update(Ticket ticket) {
    return attempt([&](ports::Transaction& t) { return t.tickets().update(ticket); });
  }
  std::optional<Ticket> find(std::int64_t id) {
    return read([&](ports::Transaction& t) { return t.tickets().find(id); });
  }

  /// A ticket of person 1 for two services.
  static Ticket of_person(std::int64_t id, const std::string& office = "610902") {
    auto ticket = in_state(full_ticket(id), TicketState::kWaiting);
    ticket.office = office;
    ticket.number = static_cast<int>(id);
    return ticket;
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, TicketStore, testing::ValuesIn(engines()), engine_name);

TEST_P(TicketStore, InsertKeepsEveryField) {
  ASSERT_TRUE(insert(full_ticket(42)));
  EXPECT_EQ(find(42), full_ticket(42));
  ASSERT_TRUE(insert(plain_ticket(43, 1)));
  EXPECT_EQ(find(43), plain_ticket(43, 1)) << "absent moments stay absent";
  EXPECT_FALSE(find(44));
}

TEST_P(TicketStore, UpdateKeepsEveryFieldAndRaisesTheVersion) {
  ASSERT_TRUE(insert(plain_ticket(42, 1)));
  auto ticket = full_ticket(42);
  change([&](ports::Transaction& t) { ASSERT_TRUE(t.tickets().update(ticket)); });
  EXPECT_EQ(ticket.version, full_ticket(42).version + 1);
  EXPECT_EQ(find(42), ticket) << "with the item it did not have before";
}

TEST_P(TicketStore, UpdateTouchesNoOtherTicket) {
  ASSERT_TRUE(insert(plain_ticket(1, 1)));
  ASSERT_TRUE(insert(plain_ticket(2, 2)));
  auto ticket = plain_ticket(1, 1);
  ticket.note = "changed";
  ASSERT_TRUE(update(ticket));
  EXPECT_EQ(find(2), plain_ticket(2, 2));
}

TEST_P(TicketStore, UpdateOfWhatIsNotThereIsABug) {
  EXPECT_THROW((void)update(plain_ticket(1, 1)), std::logic_error);
}

TEST_P(TicketStore, ErrorsOfTheEngineNameNoPerson) {
  ASSERT_TRUE(insert(full_ticket(1)));
  auto second = full_ticket(2);
  second.holder = full_holder(2);
  try {
    (void)insert(second);  // with the number of the first
    FAIL() << "inserted";
  } catch (const UniqueViolation& error) {
    const std::string message = error.what();
    EXPECT_NE(message.find("ticket.number"), std::string::npos) << message;
    const auto& holder = second.holder;
    for (const auto& secret : {holder.identity_index, holder.masked_name, holder.masked_phone}) {
      EXPECT_EQ(message.find(secret), std::string::npos) << message;
    }
  }
}

TEST_P(TicketStore, OnePersonHasOneOpenTicketForAServiceInAllOffices) {
  ASSERT_TRUE(insert(of_person(1)));
  for (const auto* office : {"610902", "610921"}) {
    const auto second = insert(of_person(2, office));
    ASSERT_FALSE(second) << office;
    EXPECT_EQ(second.error().reason, Reason::kTicketOpenAlready);
    EXPECT_EQ(second.error().metadata.at("ticket"), "1");
  }
  EXPECT_FALSE(find(2));
}

TEST_P(TicketStore, ARefusedInsertLeavesNothingEvenWhenItsCommandGoesOn) {
  ASSERT_TRUE(insert(of_person(1)));
  auto rival = of_person(2);
  rival.items.front().service = "licence.renew";  // free; the second service is not
  change([&](ports::Transaction& t) { EXPECT_FALSE(t.tickets().insert(rival)); });
  EXPECT_FALSE(find(2));
  rival.items.pop_back();
  EXPECT_TRUE(insert(rival)) << "the free service was not claimed by the refused ticket";
}

TEST_P(TicketStore, OtherPersonsOtherServicesAndUnknownPersonsDoNotCollide) {
  ASSERT_TRUE(insert(of_person(1)));
  auto other_person = of_person(2);
  other_person.holder = full_holder(2);
  EXPECT_TRUE(insert(other_person));
  auto other_service = of_person(3);
  for (auto& item : other_service.items) item.service += ".other";
  EXPECT_TRUE(insert(other_service));
  EXPECT_TRUE(insert(plain_ticket(4, 4)));
  EXPECT_TRUE(insert(plain_ticket(5, 5)));
}

TEST_P(TicketStore, TheClaimLastsAsLongAsTheTicketIsOpen) {
  for (const auto state : domain::kAllTicketStates) {
    const auto id = 100 * static_cast<std::int64_t>(state);
    ASSERT_TRUE(insert(of_person(id))) << "before " << to_string(state);
    ASSERT_TRUE(update(in_state(of_person(id), state)));
    EXPECT_EQ(insert(of_person(id + 1)).has_value(), !domain::is_open(state)) << to_string(state);
    ASSERT_TRUE(update(in_state(of_person(id), TicketState::kCancelled)));
    if (find(id + 1)) {
      ASSERT_TRUE(update(in_state(of_person(id + 1), TicketState::kCancelled)));
    }
  }
}

TEST_P(TicketStore, AnItemThatIsDoneFreesItsService) {
  ASSERT_TRUE(insert(of_person(1)));
  auto ticket = of_person(1);
  ticket.items.front().state = domain::ItemState::kDone;
  ASSERT_TRUE(update(ticket));
  auto again = of_person(2);
  EXPECT_FALSE(insert(again)) << "its second service is still pending";
  again.items.pop_back();
  EXPECT_TRUE(insert(again));
}

TEST_P(TicketStore, UpdateMayNotTakeAServiceAnotherTicketHas) {
  ASSERT_TRUE(insert(of_person(1)));
  auto second = of_person(2);
  for (auto& item : second.items) item.service += ".other";
  ASSERT_TRUE(insert(second));
  const auto before = find(2);
  second.items.front().service = "vehicle.transfer";
  const auto refused = update(second);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Reason::kTicketOpenAlready);
  EXPECT_EQ(find(2), before);
}

TEST_P(TicketStore, AHolderWhoIsCorrectedTakesTheClaimAlong) {
  ASSERT_TRUE(insert(of_person(1)));
  auto corrected = of_person(1);
  corrected.holder = full_holder(2);
  ASSERT_TRUE(update(corrected));
  EXPECT_TRUE(insert(of_person(2))) << "person 1 is free";
  auto rival = of_person(3);
  rival.holder = full_holder(2);
  EXPECT_FALSE(insert(rival)) << "person 2 is not";
}

}  // namespace
}  // namespace yichuang::storage
