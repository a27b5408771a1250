#include <gmock/gmock.h>

#include "tests/contract/engine.h"
#include "tests/contract/samples.h"

namespace yichuang::storage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class EventStore : public StoreContract {
 protected:
  std::vector<std::int64_t> after(std::int64_t sequence, const std::string& office, int limit) {
    return read([&](ports::Transaction& t) {
      std::vector<std::int64_t> found;
      for (const auto& event : t.events().after(sequence, office, limit)) {
        found.push_back(event.sequence);
      }
      return found;
    });
  }
};
INSTANTIATE_TEST_SUITE_P(Contract, EventStore, testing::ValuesIn(engines()), engine_name);

TEST_P(EventStore, GivesSequenceAndHashAndKeepsTheRest) {
  EXPECT_EQ(read([](ports::Transaction& t) { return t.events().last_sequence(); }), 0);
  change([](ports::Transaction& t) { t.events().append(full_event("610902")); });
  auto expected = full_event("610902");
  expected.sequence = 1;
  expected.hash = signer().chain("", expected);
  EXPECT_THAT(read([](ports::Transaction& t) { return t.events().after(0, "", 9); }),
              ElementsAre(expected));
}

TEST_P(EventStore, HasNoGapsAlsoAfterACommandThatFailed) {
  change([](ports::Transaction& t) {
    t.events().append(full_event("610902"));
    t.events().append(full_event("610921"));
  });
  EXPECT_FALSE(attempt([](ports::Transaction& t) -> domain::Status {
    t.events().append(full_event("610902"));
    return domain::fail(domain::Reason::kOfficeClosed, "closed");
  }));
  change([](ports::Transaction& t) { t.events().append(full_event("610902")); });
  EXPECT_THAT(after(0, "", 99), ElementsAre(1, 2, 3));
  EXPECT_EQ(read([](ports::Transaction& t) { return t.events().last_sequence(); }), 3);
}

TEST_P(EventStore, IsReadFromASequenceByOfficeAndInPortions) {
  change([](ports::Transaction& t) {
    for (const auto* office : {"610902", "610921", "610902", ""}) {
      t.events().append(full_event(office));
    }
  });
  EXPECT_THAT(after(1, "", 2), ElementsAre(2, 3));
  EXPECT_THAT(after(0, "610902", 99), ElementsAre(1, 3));
  EXPECT_THAT(after(1, "610902", 99), ElementsAre(3));
  EXPECT_THAT(after(4, "", 99), IsEmpty());
}

class RequestStore : public StoreContract {};
INSTANTIATE_TEST_SUITE_P(Contract, RequestStore, testing::ValuesIn(engines()), engine_name);

TEST_P(RequestStore, AnswersKeepEveryByte) {
  ports::RequestStore::Answer answer{"IssueTicket", "f1", {}};
  for (int byte = 0; byte < 256; ++byte) answer.response += static_cast<char>(byte);
  const ports::RequestStore::Answer empty{"Cancel", "f2", ""};
  change([&](ports::Transaction& t) {
    t.requests().save("users/1", "r1", at(1), answer);
    t.requests().save("users/2", "r1", at(2), empty);
  });
  read([&](ports::Transaction& t) {
    const auto found = t.requests().find("users/1", "r1");
    EXPECT_EQ(found.value().method, answer.method);
    EXPECT_EQ(found.value().fingerprint, answer.fingerprint);
    EXPECT_EQ(found.value().response, answer.response);
    EXPECT_EQ(t.requests().find("users/2", "r1").value().response, "");
    EXPECT_FALSE(t.requests().find("users/1", "r2"));
    EXPECT_FALSE(t.requests().find("users/3", "r1"));
    return 0;
  });
}

TEST_P(RequestStore, OldAnswersAreForgotten) {
  change([](ports::Transaction& t) {
    t.requests().save("users/1", "old", at(1), {"m", "f", "r"});
    t.requests().save("users/1", "new", at(2), {"m", "f", "r"});
    t.requests().remove_before(at(2));
  });
  EXPECT_FALSE(read([](ports::Transaction& t) { return t.requests().find("users/1", "old"); }));
  EXPECT_TRUE(read([](ports::Transaction& t) { return t.requests().find("users/1", "new"); }));
}

TEST_P(RequestStore, OldAnswersAreForgottenHoweverMany) {
  const auto left = [this](const std::string& actor) {
    return read([&](ports::Transaction& t) {
      int found = 0;
      for (int i = 0; i < 1200; ++i) {
        found += t.requests().find(actor, "r" + std::to_string(i)) ? 1 : 0;
      }
      return found;
    });
  };
  change([](ports::Transaction& t) {
    const auto save = [&t](const std::string& actor, int count, domain::Instant time) {
      for (int i = 0; i < count; ++i) {
        t.requests().save(actor, "r" + std::to_string(i), time, {"m", "f", "r"});
      }
    };
    // A clock that was ahead for a while, and then right.
    save("users/1", 100, at(9));
    save("users/2", 1200, at(1));
    save("users/3", 10, at(2));
    t.requests().remove_before(at(2));
  });
  EXPECT_EQ(left("users/1"), 100);
  EXPECT_EQ(left("users/2"), 0);
  EXPECT_EQ(left("users/3"), 10);
}

class SettingStore : public StoreContract {};
INSTANTIATE_TEST_SUITE_P(Contract, SettingStore, testing::ValuesIn(engines()), engine_name);

TEST_P(SettingStore, ValuesBelongToScopeAndKey) {
  change([](ports::Transaction& t) {
    t.settings().set("610902", "notice", "first");
    t.settings().set("610902", "notice", "今日系统升级");
    t.settings().set("", "notice", "");
  });
  read([](ports::Transaction& t) {
    EXPECT_EQ(t.settings().get("610902", "notice"), "今日系统升级");
    EXPECT_EQ(t.settings().get("", "notice"), "") << "empty is not missing";
    EXPECT_FALSE(t.settings().get("610921", "notice"));
    EXPECT_FALSE(t.settings().get("610902", "other"));
    return 0;
  });
}

TEST_P(SettingStore, TheCatalogueIsTheNewestAndTheOnesBeforeStay) {
  using Files = std::map<std::string, std::string>;
  EXPECT_EQ(read([](ports::Transaction& t) { return t.settings().catalogue_fingerprint(); }), "");
  EXPECT_EQ(read([](ports::Transaction& t) { return t.settings().catalogue_files(); }), Files{});
  const Files first{{"services.yaml", "a: 1\n"}, {"edition.yaml", "e"}};
  const Files second{{"services.yaml", "名: 2\n"}};
  change([&](ports::Transaction& t) { t.settings().add_catalogue("f1", "2026a", at(1), first); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.settings().catalogue_files(); }), first);
  change([&](ports::Transaction& t) { t.settings().add_catalogue("f2", "2026b", at(2), second); });
  EXPECT_EQ(read([](ports::Transaction& t) { return t.settings().catalogue_files(); }), second);
  EXPECT_EQ(read([](ports::Transaction& t) { return t.settings().catalogue_fingerprint(); }), "f2");
  EXPECT_EQ(engine().reader().integer("SELECT COUNT(*) FROM catalogue_file"), 3);
  EXPECT_EQ(engine().reader().text("SELECT edition FROM catalogue_edition WHERE id = 1"), "2026a");
}

class ServiceTimeStore : public StoreContract {};
INSTANTIATE_TEST_SUITE_P(Contract, ServiceTimeStore, testing::ValuesIn(engines()), engine_name);

TEST_P(ServiceTimeStore, AddsUpByOfficeServiceAndHour) {
  change([](ports::Transaction& t) {
    t.service_times().add({"610902", "licence.renew", 9, 1, 5.25, 27.5625});
    t.service_times().add({"610902", "licence.renew", 9, 2, 10.5, 55.125});
    t.service_times().add({"610902", "licence.renew", 10, 1, 0.1, 0.01});
  });
  const auto rows = read([](ports::Transaction& t) { return t.service_times().all(); });
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].office, "610902");
  EXPECT_EQ(rows[0].service, "licence.renew");
  EXPECT_EQ(rows[0].hour, 9);
  EXPECT_EQ(rows[0].count, 3);
  EXPECT_EQ(rows[0].sum_log, 15.75);
  EXPECT_EQ(rows[0].sum_log2, 82.6875);
  EXPECT_EQ(rows[1].hour, 10);
  EXPECT_EQ(rows[1].sum_log, 0.1) << "no digit is lost";
}

}  // namespace
}  // namespace yichuang::storage
