#include <filesystem>
#include <regex>

#include <gmock/gmock.h>

#include "backend/app/queue/commands.h"
#include "backend/ctl/installation.h"
#include "backend/domain/identity_number.h"
#include "backend/runtime/data_dir.h"
#include "backend/storage/connection.h"
#include "backend/storage/schema.h"
#include "tests/support/program.h"

// The program as an administrator runs it.
namespace yichuang::ctl {
namespace {

using test::content_of;
using test::Finished;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* kPassword = "correct horse battery\n";

class CtlTest : public ::testing::Test {
 protected:
  Finished ctl(std::vector<std::string> arguments, const std::string& input = "") {
    arguments.insert(arguments.begin(), {"--data", data_.root().string()});
    return test::run_program(YICHUANG_CTL, arguments, input);
  }
  void initialise() { ASSERT_EQ(ctl({"init"}).code, 0); }
  void initialise_with_catalogue() {
    initialise();
    ASSERT_EQ(ctl({"import", YICHUANG_ANKANG_CATALOGUE}).code, 0);
  }
  Finished add_user(const std::string& login, const std::string& role,
                    const std::string& password = kPassword) {
    return ctl({"user", "add", login, "--name", "王芳", "--role", role, "--password-stdin"},
               password);
  }
  /// A number given by the desk of 610902 to somebody of the area nobody lives in.
  void issue(const app::Person& person, const std::string& note) {
    const auto installation = Installation::open_with_catalogue(data_).value();
    installation
        ->run([&](app::Context& console) {
          auto environment = console.environment();
          environment.allow_test_identities = true;
          environment.ignore_opening_hours = true;
          const auto catalogue =
              std::make_shared<const domain::CatalogueIndex>(console.catalogue().catalogue());
          app::Context context(console.tx(), catalogue, environment, console.now(), {});
          app::IssueTicket wish;
          wish.office = "610902";
          wish.services = {"DL-06"};
          wish.person = person;
          wish.channel = domain::Channel::kDesk;
          wish.note = note;
          return app::issue_ticket(context, wish);
        })
        .value();
  }
  static std::string identity_number() {
    const std::string first = "61099919900307855";
    return first + domain::identity_check_character(first);
  }
  void tamper(const std::string& sql) {
    storage::Connection(data_.database().string(), storage::Access::kReadWrite).script(sql);
  }

  /// A directory as the program before the last step of the schema has it.
  void initialise_older() {
    initialise();
    std::filesystem::remove(data_.database());
    storage::Connection made(data_.database().string(), storage::Access::kReadWrite);
    const auto steps = storage::all_migrations();
    ASSERT_TRUE(storage::migrate(made, steps.first(steps.size() - 1)));
  }
  int schema() {
    storage::Connection connection(data_.database().string(), storage::Access::kReadOnly);
    return storage::schema_of(connection);
  }

  test::TemporaryFolder folder_;
  runtime::DataDir data_{folder_ / "data"};
};

TEST_F(CtlTest, InitMakesWhatOnlyTheOwnerCanRead) {
  initialise();
  EXPECT_EQ(test::mode_of(data_.root()), 0700U);
  for (const auto& file : {data_.database(), data_.master_key(), data_.authority() / "ca.key"}) {
    EXPECT_EQ(test::mode_of(file), 0600U) << file;
  }
}

TEST_F(CtlTest, InitTouchesNothingThatIsThere) {
  initialise();
  const auto key = content_of(data_.master_key());
  const auto again = ctl({"init"});
  EXPECT_EQ(again.code, 2);
  EXPECT_THAT(again.err, HasSubstr("FIELD_INVALID"));
  EXPECT_EQ(content_of(data_.master_key()), key);
}

TEST_F(CtlTest, CommercialAlgorithmsAreRememberedByTheDirectory) {
  ASSERT_EQ(ctl({"init", "--suite", "commercial"}).code, 0);
  EXPECT_EQ(ctl({"audit", "verify"}).code, 0);
  test::put(data_.suite(), "international\n");
  EXPECT_EQ(ctl({"audit", "verify"}).code, 1);
}

TEST_F(CtlTest, ADirectoryThatIsNoneIsRefused) {
  EXPECT_EQ(ctl({"user", "list"}).code, 2);
  EXPECT_FALSE(std::filesystem::exists(data_.root()));
}

TEST_F(CtlTest, ADatabaseIsNotBroughtUpToDateUnderAnOlderServer) {
  initialise_older();
  const auto server = runtime::DataDirLock::take(data_).value();
  const auto refused = Installation::open(data_);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, domain::Reason::kDatabaseInUse);
  const auto listed = ctl({"user", "list"});
  EXPECT_EQ(listed.code, 3);
  EXPECT_THAT(listed.err, HasSubstr("DATABASE_IN_USE"));
  EXPECT_EQ(schema(), storage::supported_schema() - 1);
}

TEST_F(CtlTest, AnOlderServersDatabaseIsBackedUpAndItsLogFollowedAsItIs) {
  initialise_older();
  const auto server = runtime::DataDirLock::take(data_).value();
  EXPECT_EQ(ctl({"audit", "verify"}).code, 0);
  EXPECT_EQ(ctl({"backup", folder_ / "copy.db"}).code, 0);
  EXPECT_EQ(schema(), storage::supported_schema() - 1);
  storage::Connection copy(folder_ / "copy.db", storage::Access::kReadOnly);
  EXPECT_EQ(storage::schema_of(copy), storage::supported_schema() - 1);
}

TEST_F(CtlTest, ADatabaseIsBroughtUpToDateWhenNoServerRuns) {
  initialise_older();
  EXPECT_EQ(ctl({"user", "list"}).code, 0);
  EXPECT_EQ(schema(), storage::supported_schema());
}

TEST_F(CtlTest, AnOlderBackupIsBroughtUpToDateWhenItIsPutInPlace) {
  initialise_older();
  ASSERT_EQ(ctl({"backup", folder_ / "copy.db"}).code, 0);
  EXPECT_EQ(ctl({"restore", folder_ / "copy.db"}).code, 0);
  EXPECT_EQ(schema(), storage::supported_schema());
}

TEST_F(CtlTest, NoToolOpensTheDatabaseWhileItIsReplaced) {
  initialise();
  const auto restoring = runtime::DataDirLock::take_from_tools(data_).value();
  std::filesystem::remove(data_.database());  // as in the moment between the two
  for (const auto& command : {std::vector<std::string>{"user", "list"},
                              {"audit", "verify"},
                              {"backup", folder_ / "copy.db"}}) {
    const auto refused = ctl(command);
    EXPECT_EQ(refused.code, 3) << command.front();
    EXPECT_THAT(refused.err, HasSubstr("DATABASE_IN_USE")) << command.front();
  }
  EXPECT_FALSE(std::filesystem::exists(data_.database())) << "made by whom?";
}

TEST_F(CtlTest, NoDatabaseIsReplacedWhileAToolHasIt) {
  initialise();
  ASSERT_EQ(ctl({"backup", folder_ / "copy.db"}).code, 0);
  {
    // It has looked for the database and is about to open it.
    const auto tool = runtime::DataDirLock::take_as_tool(data_).value();
    const auto refused = ctl({"restore", folder_ / "copy.db"});
    EXPECT_EQ(refused.code, 3);
    EXPECT_THAT(refused.err, HasSubstr("DATABASE_IN_USE"));
    EXPECT_EQ(ctl({"user", "list"}).code, 0) << "tools do not keep each other out";
  }
  EXPECT_EQ(ctl({"restore", folder_ / "copy.db"}).code, 0);
}

TEST_F(CtlTest, ALostMasterKeyIsNamed) {
  initialise();
  test::put(data_.master_key(), "short");
  const auto found = ctl({"user", "list"});
  EXPECT_EQ(found.code, 3);
  EXPECT_THAT(found.err, HasSubstr("MASTER_KEY_INVALID"));
}

TEST_F(CtlTest, TheSameCatalogueAgainIsSaidToBeNoChange) {
  initialise();
  EXPECT_THAT(ctl({"import", YICHUANG_ANKANG_CATALOGUE}).err, HasSubstr("Imported"));
  const auto again = ctl({"import", YICHUANG_ANKANG_CATALOGUE});
  EXPECT_EQ(again.code, 0);
  EXPECT_THAT(again.err, HasSubstr("nothing was changed"));
}

TEST_F(CtlTest, AFaultyCatalogueIsListedByLineAndChangesNothing) {
  initialise_with_catalogue();
  test::put(folder_ / "bad.yaml", "edition: e\nservices:\n  - code: 7 7\n");
  const auto imported = ctl({"import", (folder_ / "bad.yaml").string()});
  EXPECT_EQ(imported.code, 2);
  EXPECT_THAT(imported.out, HasSubstr("bad.yaml:3: "));
  EXPECT_EQ(add_user("wang", "clerk@610902").code, 0);
}

TEST_F(CtlTest, UsersAreCreatedListedAndDisabled) {
  initialise_with_catalogue();
  EXPECT_EQ(add_user("wang", "clerk@610902").code, 0);
  EXPECT_EQ(ctl({"user", "roles", "wang", "--role", "supervisor@610921"}).code, 0);
  EXPECT_EQ(ctl({"user", "disable", "wang"}).code, 0);
  EXPECT_THAT(ctl({"user", "list"}).out, HasSubstr("wang\t王芳\tsupervisor@610921\tdisabled"));
  EXPECT_EQ(ctl({"user", "enable", "wang"}).code, 0);
  EXPECT_THAT(ctl({"user", "list", "--office", "610921"}).out, HasSubstr("\tactive"));
  EXPECT_THAT(ctl({"user", "list", "--office", "610902"}).out, IsEmpty());
}

TEST_F(CtlTest, TheFirstAdministratorNeedsNoCatalogue) {
  initialise();
  EXPECT_EQ(add_user("root", "administrator@").code, 0);
  EXPECT_THAT(ctl({"user", "list"}).out, HasSubstr("administrator@"));
}

TEST_F(CtlTest, WhatIsWrongWithAUserIsBadInput) {
  initialise_with_catalogue();
  ASSERT_EQ(add_user("wang", "clerk@610902").code, 0);
  const auto refused = [](const Finished& finished, const char* reason) {
    EXPECT_EQ(finished.code, 2);
    EXPECT_THAT(finished.err, HasSubstr(reason));
  };
  refused(add_user("wang", "clerk@610902"), "USER_EXISTS");
  refused(add_user("li", "clerk@999999"), "OFFICE_NOT_FOUND");
  refused(add_user("li", "boss@610902"), "FIELD_INVALID");
  refused(add_user("li", "clerk@610902", "12345678\n"), "PASSWORD_WEAK");
  refused(ctl({"user", "disable", "nobody"}), "USER_NOT_FOUND");
  EXPECT_EQ(ctl({"user", "add", "li"}).code, 2);
}

TEST_F(CtlTest, APasswordIsStoredHashed) {
  initialise_with_catalogue();
  ASSERT_EQ(add_user("wang", "clerk@610902").code, 0);
  storage::Connection database(data_.database().string(), storage::Access::kReadOnly);
  EXPECT_THAT(database.text("SELECT password_hash FROM user_account"),
              ::testing::StartsWith("$argon2id$"));
}

TEST_F(CtlTest, OnlyTheCodeOfAnEnrolmentGoesToStandardOutput) {
  initialise_with_catalogue();
  const auto made = ctl({"device", "enrol", "--role", "kiosk@610902", "--name", "1号取号机"});
  EXPECT_EQ(made.code, 0);
  EXPECT_TRUE(std::regex_match(made.out, std::regex("([2-9A-Z]{4}-){2}[2-9A-Z]{4}\n"))) << made.out;
  EXPECT_EQ(ctl({"device", "revoke", "devices/404"}).code, 2);
}

TEST_F(CtlTest, AChangedEventIsFoundAndABackupPutsItRight) {
  initialise_with_catalogue();
  const auto backup = (folder_ / "backup.db").string();
  ASSERT_EQ(ctl({"backup", backup}).code, 0);
  tamper("UPDATE event SET actor = 'system' WHERE seq = 2");
  const auto broken = ctl({"audit", "verify"});
  EXPECT_EQ(broken.code, 1);
  EXPECT_EQ(broken.out, "2 changed\n");
  EXPECT_EQ(ctl({"restore", backup}).code, 0);
  EXPECT_EQ(ctl({"audit", "verify"}).code, 0);
  EXPECT_EQ(add_user("wang", "clerk@610902").code, 0);
}

TEST_F(CtlTest, ABackupOverwritesNothing) {
  initialise();
  test::put(folder_ / "mine", "mine");
  EXPECT_NE(ctl({"backup", (folder_ / "mine").string()}).code, 0);
  EXPECT_EQ(content_of(folder_ / "mine"), "mine");
}

TEST_F(CtlTest, NothingIsRestoredUnderARunningServer) {
  initialise();
  const auto backup = (folder_ / "backup.db").string();
  ASSERT_EQ(ctl({"backup", backup}).code, 0);
  const auto server = runtime::DataDirLock::take(data_).value();
  const auto refused = ctl({"restore", backup});
  EXPECT_EQ(refused.code, 3);
  EXPECT_THAT(refused.err, HasSubstr("DATABASE_IN_USE"));
  EXPECT_EQ(ctl({"user", "list"}).code, 0);
}

TEST_F(CtlTest, ABackupOfAnotherHallIsNotRestored) {
  initialise();
  const runtime::DataDir other(folder_ / "other");
  ASSERT_EQ(test::run_program(YICHUANG_CTL, {"--data", other.root().string(), "init"}).code, 0);
  const auto refused = ctl({"restore", other.database().string()});
  EXPECT_EQ(refused.code, 1);
  EXPECT_THAT(refused.err, HasSubstr("AUDIT_BROKEN"));
  EXPECT_EQ(ctl({"audit", "verify"}).code, 0);
}

TEST_F(CtlTest, EventsAreExportedOfAnOfficeAndThoseBelow) {
  initialise_with_catalogue();
  ASSERT_EQ(add_user("wang", "clerk@610902").code, 0);
  ASSERT_EQ(add_user("li", "clerk@610921").code, 0);
  const auto exported = [&](const std::string& office) {
    return ctl({"export", "events", "--office", office, "--format", "csv"}).out;
  };
  EXPECT_THAT(exported("610902"), HasSubstr("clerk@610902"));
  EXPECT_THAT(exported("610902"), Not(HasSubstr("clerk@610921")));
  EXPECT_THAT(exported("610900"), HasSubstr("clerk@610921"));
  EXPECT_EQ(ctl({"export", "events", "--office", "999999"}).code, 2);
  EXPECT_EQ(ctl({"export", "events", "--office", "610902", "--from", "tomorrow"}).code, 2);
}

TEST_F(CtlTest, DatesOfAnExportAreDaysOfTheOffice) {
  initialise_with_catalogue();
  ASSERT_EQ(add_user("wang", "clerk@610902").code, 0);
  const auto lines = [&](const std::string& from, const std::string& to) {
    const auto out =
        ctl({"export", "events", "--office", "610902", "--from", from, "--to", to}).out;
    return std::count(out.begin(), out.end(), '\n') - 1;
  };
  // 2026-11-23 16:00 UTC is midnight in Ankang.
  tamper("UPDATE event SET time_us = 1795449600000000 WHERE kind = 'user.created'");
  EXPECT_EQ(lines("2026-11-24", "2026-11-24"), 1);
  EXPECT_EQ(lines("2026-11-23", "2026-11-23"), 0);
  tamper("UPDATE event SET time_us = 1795449600000000 - 1 WHERE kind = 'user.created'");
  EXPECT_EQ(lines("2026-11-24", "2026-11-24"), 0);
  EXPECT_EQ(lines("2026-11-23", "2026-11-23"), 1);
}

TEST_F(CtlTest, TicketsAreExportedWithoutThePersonAndWhatSomebodyTyped) {
  initialise_with_catalogue();
  const std::string number = identity_number();
  issue({number, "欧阳修远", "13812345678"}, "欧阳先生行动不便");
  const auto exported = ctl({"export", "tickets", "--office", "610902"});
  ASSERT_EQ(exported.code, 0);
  EXPECT_THAT(exported.out, HasSubstr("DL-06"));
  EXPECT_THAT(exported.out, HasSubstr("欧**"));
  EXPECT_THAT(exported.out, HasSubstr("138****5678"));
  EXPECT_THAT(exported.out, HasSubstr(number.substr(0, 4) + "*"));
  const auto events = ctl({"export", "events", "--office", "610902"});
  for (const auto& plain : {number, number.substr(6, 8), std::string("修远"),
                            std::string("13812345678"), std::string("行动不便")}) {
    EXPECT_THAT(exported.out, Not(HasSubstr(plain)));
    EXPECT_THAT(events.out, Not(HasSubstr(plain)));
  }
}

TEST_F(CtlTest, AnExportIsItselfRecorded) {
  initialise_with_catalogue();
  ASSERT_EQ(ctl({"export", "tickets", "--office", "610902"}).code, 0);
  EXPECT_THAT(ctl({"export", "events", "--office", "610900"}).out,
              HasSubstr("installation.exported"));
}

}  // namespace
}  // namespace yichuang::ctl
