#include <gmock/gmock.h>

#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using domain::HelpCall;
using domain::HelpCallState;
using domain::Machine;
using domain::Peripheral;
using domain::PeripheralKind;
using domain::PeripheralState;
using testing::ElementsAre;
using testing::IsEmpty;

class HelpCallStore : public StoreContract {
 protected:
  void insert(const HelpCall& call) {
    change([&](ports::Transaction& t) { t.help_calls().insert(call); });
  }
  static HelpCall call(std::int64_t id, std::int64_t device, HelpCallState state) {
    auto made = full_help_call(id);
    made.device = device;
    made.state = state;
    return made;
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, HelpCallStore, testing::ValuesIn(engines()), engine_name);

TEST_P(HelpCallStore, InsertAndUpdateKeepEveryField) {
  insert(full_help_call(1));
  EXPECT_EQ(read([](ports::Transaction& t) { return t.help_calls().find(1); }), full_help_call(1));
  HelpCall other;
  other.id = 1;
  other.office = "610921";
  change([&](ports::Transaction& t) { t.help_calls().update(other); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.help_calls().find(1); }), other);
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.help_calls().find(2); }));
}

TEST_P(HelpCallStore, ClosedOnesAreInNoList) {
  const auto open = call(2, 11, HelpCallState::kOpen);
  const auto acknowledged = call(1, 12, HelpCallState::kAcknowledged);
  auto elsewhere = call(3, 13, HelpCallState::kOpen);
  elsewhere.office = "610921";
  insert(open);
  insert(acknowledged);
  insert(elsewhere);
  insert(call(4, 14, HelpCallState::kClosed));
  read([&](ports::Transaction& t) {
    auto& store = t.help_calls();
    EXPECT_THAT(store.unclosed("610902"), ElementsAre(acknowledged, open));
    EXPECT_THAT(store.unclosed("610921"), ElementsAre(elsewhere));
    EXPECT_THAT(store.all_unclosed(), ElementsAre(acknowledged, open, elsewhere));
    EXPECT_EQ(store.unclosed_of_device(11), open);
    EXPECT_EQ(store.unclosed_of_device(14), std::nullopt);
    return 0;
  });
}

TEST_P(HelpCallStore, AKioskHasOneThatIsNotClosed) {
  insert(call(1, 11, HelpCallState::kClosed));
  insert(call(2, 11, HelpCallState::kAcknowledged));
  EXPECT_THROW(insert(call(3, 11, HelpCallState::kOpen)), UniqueViolation);
}

class MachineStore : public StoreContract {
 protected:
  void save(const Machine& machine) {
    change([&](ports::Transaction& t) { t.machines().save(machine); });
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, MachineStore, testing::ValuesIn(engines()), engine_name);

TEST_P(MachineStore, SaveMakesAndReplacesEveryField) {
  for (const auto& machine :
       {Machine{7, "610902", true, at(1)}, Machine{7, "610921", false, at(2)}}) {
    save(machine);
    EXPECT_EQ(read([](ports::Transaction& t) { return t.machines().find(7); }), machine);
  }
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.machines().find(8); }));
}

TEST_P(MachineStore, ListsByOfficeAndWhatIsOnline) {
  const Machine off{9, "610902", false, at(1)};
  const Machine on{8, "610902", true, at(2)};
  const Machine elsewhere{7, "610921", true, at(3)};
  for (const auto& machine : {off, on, elsewhere}) save(machine);
  read([&](ports::Transaction& t) {
    EXPECT_THAT(t.machines().of_office("610902"), ElementsAre(on, off));
    EXPECT_THAT(t.machines().of_office("610900"), IsEmpty());
    EXPECT_THAT(t.machines().online(), ElementsAre(elsewhere, on));
    return 0;
  });
}

TEST_P(MachineStore, PeripheralsAreReplacedWhole) {
  const Peripheral reader{7, PeripheralKind::kCardReader, PeripheralState::kOffline, at(1)};
  const Peripheral printer{7, PeripheralKind::kPrinter, PeripheralState::kPaperOut, at(2)};
  const Peripheral others{8, PeripheralKind::kPrinter, PeripheralState::kOk, at(3)};
  const auto replace = [&](std::int64_t device, const std::vector<Peripheral>& all) {
    change([&](ports::Transaction& t) { t.machines().replace_peripherals(device, all); });
  };
  const auto stored = [&](std::int64_t device) {
    return read([&](ports::Transaction& t) { return t.machines().peripherals(device); });
  };
  replace(7, {printer, reader});
  replace(8, {others});
  EXPECT_THAT(stored(7), ElementsAre(reader, printer));
  replace(7, {reader});
  EXPECT_THAT(stored(7), ElementsAre(reader));
  replace(7, {});
  EXPECT_THAT(stored(7), IsEmpty());
  EXPECT_THAT(stored(8), ElementsAre(others));
}

}  // namespace
}  // namespace yichuang::storage
