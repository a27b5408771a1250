#include <gmock/gmock.h>

#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using domain::Appointment;
using domain::AppointmentState;
using domain::Window;
using testing::ElementsAre;
using testing::IsEmpty;

class WindowStore : public StoreContract {
 protected:
  void save(const Window& window) {
    change([&](ports::Transaction& t) { t.windows().save(window); });
  }
  static Window window(const std::string& code, std::int64_t clerk, std::int64_t ticket) {
    auto made = full_window();
    made.code = code;
    made.clerk = clerk;
    made.ticket = ticket;
    return made;
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, WindowStore, testing::ValuesIn(engines()), engine_name);

TEST_P(WindowStore, SaveMakesAndReplacesEveryField) {
  Window empty;
  empty.office = "610902";
  empty.code = "3";
  for (const auto& state : {empty, full_window(), empty}) {
    save(state);
    read([&](ports::Transaction& t) {
      EXPECT_EQ(t.windows().find("610902", "3"), state);
      EXPECT_THAT(t.windows().of_office("610902"), ElementsAre(state));
      return 0;
    });
  }
}

TEST_P(WindowStore, FindsByOfficeAndClerk) {
  save(window("2", 21, 0));
  save(window("1", 0, 0));
  read([](ports::Transaction& t) {
    EXPECT_THAT(t.windows().of_office("610902"), ElementsAre(testing::Field(&Window::code, "1"),
                                                             testing::Field(&Window::code, "2")));
    EXPECT_THAT(t.windows().of_office("610921"), IsEmpty());
    EXPECT_FALSE(t.windows().find("610921", "1"));
    EXPECT_EQ(t.windows().of_clerk(21).value().code, "2");
    EXPECT_FALSE(t.windows().of_clerk(22));
    EXPECT_FALSE(t.windows().of_clerk(0)) << "a closed window has no clerk";
    return 0;
  });
}

TEST_P(WindowStore, OneClerkSitsAtOneWindowAndOneTicketIsAtOne) {
  save(window("1", 21, 31));
  EXPECT_THROW(save(window("2", 21, 32)), UniqueViolation);
  EXPECT_THROW(save(window("2", 22, 31)), UniqueViolation);
  save(window("2", 22, 32));
  save(window("1", 0, 0));
  save(window("2", 0, 0));
  EXPECT_EQ(read([](ports::Transaction& t) { return t.windows().of_office("610902").size(); }), 2U);
}

class AppointmentStore : public StoreContract {
 protected:
  void insert(const Appointment& appointment) {
    change([&](ports::Transaction& t) { t.appointments().insert(appointment); });
  }
  static Appointment booked(std::int64_t id, int start) {
    auto made = full_appointment(id);
    made.start = at(start);
    made.end = at(start + 900);
    return made;
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, AppointmentStore, testing::ValuesIn(engines()), engine_name);

TEST_P(AppointmentStore, InsertAndUpdateKeepEveryField) {
  insert(full_appointment(1));
  EXPECT_EQ(read([](ports::Transaction& t) { return t.appointments().find(1); }),
            full_appointment(1));
  Appointment other;
  other.id = 1;
  other.office = "610921";
  other.business_date = domain::plus_days(kMonday, 1);
  change([&](ports::Transaction& t) { t.appointments().update(other); });
  EXPECT_EQ(other.version, 2);
  EXPECT_EQ(read([](ports::Transaction& t) { return t.appointments().find(1); }), other);
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.appointments().find(2); }));
}

TEST_P(AppointmentStore, FindsByTimePersonPhoneAndCode) {
  const auto early = booked(2, 0);
  const auto late = booked(1, 900);
  insert(late);
  insert(early);
  read([&](ports::Transaction& t) {
    auto& store = t.appointments();
    EXPECT_THAT(store.starting_in("610902", at(0), at(901)), ElementsAre(early, late));
    EXPECT_THAT(store.starting_in("610902", at(0), at(900)), ElementsAre(early));
    EXPECT_THAT(store.starting_in("610902", at(1), at(901)), ElementsAre(late));
    EXPECT_THAT(store.starting_in("610921", at(0), at(901)), IsEmpty());
    EXPECT_THAT(store.of_person("610902", "identity-2", at(0)), ElementsAre(early, late));
    EXPECT_THAT(store.of_phone("610902", "phone-2", at(1)), ElementsAre(late));
    EXPECT_THAT(store.of_person("610902", "", at(0)), IsEmpty());
    EXPECT_THAT(store.of_phone("610902", "", at(0)), IsEmpty());
    EXPECT_EQ(store.of_code("610902", early.code), early);
    EXPECT_EQ(store.of_code("610921", early.code), std::nullopt);
    return 0;
  });
}

TEST_P(AppointmentStore, UntoldAreDisplacedPersonsInOrderOfTime) {
  const auto displaced = [](std::int64_t id, int start) {
    auto made = booked(id, start);
    made.state = AppointmentState::kDisplaced;
    made.told.reset();
    return made;
  };
  const auto late = displaced(1, 900);
  const auto early = displaced(2, 0);
  auto told = displaced(3, 0);
  told.told = at(1);
  auto nobody = displaced(4, 0);
  nobody.holder = {};
  auto elsewhere = displaced(5, 0);
  elsewhere.office = "610921";
  auto kept = booked(6, 0);
  kept.told.reset();
  for (const auto& each : {late, early, told, nobody, elsewhere, kept}) insert(each);
  read([&](ports::Transaction& t) {
    EXPECT_THAT(t.appointments().untold("610902", 99), ElementsAre(early, late));
    EXPECT_THAT(t.appointments().untold("610902", 1), ElementsAre(early));
    return 0;
  });
}

TEST_P(AppointmentStore, ACodeIsGivenOnceInAnOffice) {
  insert(booked(1, 0));
  auto second = booked(2, 0);
  second.code = booked(1, 0).code;
  EXPECT_THROW(insert(second), UniqueViolation);
}

TEST_P(AppointmentStore, OverdueAreHoldsAndBookingsWhoseTimeIsOver) {
  for (int i = 1; i <= 7; ++i) {
    auto appointment = booked(i, 0);
    appointment.state = static_cast<AppointmentState>(i);
    appointment.hold_until = at(100);
    insert(appointment);
  }
  const auto overdue = [&](int now, int missed_before) {
    return read([&](ports::Transaction& t) {
      std::vector<std::int64_t> ids;
      for (const auto& each : t.appointments().overdue(at(now), at(missed_before))) {
        ids.push_back(each.id);
      }
      return ids;
    });
  };
  EXPECT_THAT(overdue(100, 900), IsEmpty());
  EXPECT_THAT(overdue(101, 900), ElementsAre(1));
  EXPECT_THAT(overdue(100, 901), ElementsAre(2));
  EXPECT_THAT(overdue(9999, 9999), ElementsAre(1, 2)) << "other states are over already";
}

TEST_P(AppointmentStore, ClosuresKeepEveryFieldAndAreListedWhileTheyLast) {
  auto closure = full_closure(1);
  change([&](ports::Transaction& t) { t.appointments().insert(full_closure(1)); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.appointments().find_closure(1); }), closure);
  const auto listed = [&](int from) {
    return read(
        [&](ports::Transaction& t) { return t.appointments().closures("610902", at(from)); });
  };
  EXPECT_THAT(listed(0), IsEmpty()) << "it is deleted";
  closure.deleted = false;
  closure.services.clear();
  change([&](ports::Transaction& t) { t.appointments().update(closure); });
  EXPECT_THAT(listed(49), ElementsAre(closure));
  EXPECT_THAT(listed(50), IsEmpty()) << "it ends at 50";
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.appointments().find_closure(2); }));
}

}  // namespace
}  // namespace yichuang::storage
