#include "tests/unit/app/accounts/accounts_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::MatchesRegex;

class DevicesTest : public AccountsTest {
 protected:
  std::string new_code(domain::RoleGrant grant = {domain::Role::kKiosk, "610902"}) {
    return hall_
        .run([&](Context& context) {
          return create_enrolment(context, {"1号取号机", grant});
        })
        .value()
        .code;
  }
  domain::Result<EnrolledDevice> enrol(const std::string& code,
                                       const std::string& request = "request") {
    return hall_.run([&](Context& context) {
      return enrol_device(context, {code, request}, authority_);
    });
  }
  domain::Result<KnownCaller> resolve_device_by(std::int64_t id, const std::string& fingerprint) {
    return hall_.look(
        [&](ports::Transaction& tx) { return resolve_device(tx, id, fingerprint, hall_.now); });
  }
};

TEST_F(DevicesTest, ACodeGivesTheDeviceItsOfficeAndRole) {
  const auto code = new_code();
  EXPECT_THAT(code, MatchesRegex("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"));
  const auto enrolled = enrol(code).value();
  EXPECT_EQ(enrolled.device.display_name, "1号取号机");
  EXPECT_EQ(enrolled.certificate, "certificate of " + std::to_string(enrolled.device.id));
  const auto known = resolve_device_by(enrolled.device.id, enrolled.device.fingerprint).value();
  EXPECT_EQ(domain::actor_of(known.caller), "devices/" + std::to_string(enrolled.device.id));
  EXPECT_EQ(known.caller.grants, roles("kiosk@610902"));
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("enrolment.created", "device.enrolled"));
}

TEST_F(DevicesTest, ACodeMayBeTypedInSmallLettersWithoutDashes) {
  auto code = new_code();
  std::erase(code, '-');
  for (char& c : code) c = static_cast<char>(std::tolower(c));
  EXPECT_EQ(reason_of(enrol(" " + code)), "OK");
}

TEST_F(DevicesTest, ACodeIsGoodOnce) {
  const auto code = new_code();
  ASSERT_TRUE(enrol(code));
  EXPECT_EQ(reason_of(enrol(code)), "ENROLMENT_INVALID");
}

TEST_F(DevicesTest, ACodeIsGoodForADay) {
  const auto code = new_code();
  hall_.now += hours{24};
  EXPECT_EQ(reason_of(enrol(code)), "ENROLMENT_INVALID");
}

TEST_F(DevicesTest, AGuessedCodeIsRefused) {
  EXPECT_EQ(reason_of(enrol("2222-2222-2222")), "ENROLMENT_INVALID");
}

TEST_F(DevicesTest, AFaultyRequestLeavesTheCodeGood) {
  const auto code = new_code();
  EXPECT_EQ(reason_of(enrol(code, "bad")), "CERTIFICATE_REQUEST_INVALID");
  EXPECT_EQ(reason_of(enrol(code)), "OK");
}

TEST_F(DevicesTest, OnlyDeviceRolesInKnownOfficesAreEnrolled) {
  const auto create = [&](domain::RoleGrant grant) {
    return reason_of(hall_.run([&](Context& context) {
      return create_enrolment(context, {"1号取号机", grant});
    }));
  };
  EXPECT_EQ(create({domain::Role::kClerk, "610902"}), "FIELD_INVALID");
  EXPECT_EQ(create({domain::Role::kKiosk, "999999"}), "OFFICE_NOT_FOUND");
  EXPECT_EQ(create({domain::Role::kKiosk, ""}), "OFFICE_NOT_FOUND");
}

TEST_F(DevicesTest, AnotherCertificateOfTheSameNameIsUnknown) {
  const auto device = enrol(new_code()).value().device;
  EXPECT_EQ(reason_of(resolve_device_by(device.id, "another")), "DEVICE_UNKNOWN");
  EXPECT_EQ(reason_of(resolve_device_by(device.id + 1, device.fingerprint)), "DEVICE_UNKNOWN");
}

TEST_F(DevicesTest, ARevokedDeviceIsRefusedAtOnceAndRecordedOnce) {
  const auto device = enrol(new_code()).value().device;
  for (int i = 0; i < 2; ++i) {
    EXPECT_TRUE(
        hall_.run([&](Context& context) { return revoke_device(context, device.id, kEverywhere); })
            .value()
            .revoked);
  }
  EXPECT_EQ(reason_of(resolve_device_by(device.id, device.fingerprint)), "DEVICE_REVOKED");
  EXPECT_THAT(hall_.event_kinds(),
              ElementsAre("enrolment.created", "device.enrolled", "device.revoked"));
}

TEST_F(DevicesTest, ADeviceWhoseCertificateHasRunOutIsRefused) {
  const auto device = enrol(new_code()).value().device;
  hall_.now = device.expires - hours{1};
  EXPECT_EQ(reason_of(resolve_device_by(device.id, device.fingerprint)), "OK");
  hall_.now = device.expires;
  EXPECT_EQ(reason_of(resolve_device_by(device.id, device.fingerprint)), "CERTIFICATE_EXPIRED");
}

TEST_F(DevicesTest, ADeviceElsewhereCannotBeRevoked) {
  const auto device = enrol(new_code()).value().device;
  const auto revoked = hall_.run(
      [&](Context& context) { return revoke_device(context, device.id, only("610921")); });
  EXPECT_EQ(reason_of(revoked), "OFFICE_OUT_OF_SCOPE");
  EXPECT_EQ(reason_of(hall_.run(
                [&](Context& context) { return revoke_device(context, 404, kEverywhere); })),
            "DEVICE_NOT_FOUND");
}

TEST_F(DevicesTest, ListsGoByOffice) {
  const auto kiosk = enrol(new_code()).value().device.id;
  const auto board = enrol(new_code({domain::Role::kDisplay, "610921"})).value().device.id;
  const auto ids = [&](const std::string& office) {
    std::vector<std::int64_t> found;
    const auto listed =
        hall_.run([&](Context& context) { return list_devices(context, {office}); }).value();
    for (const auto& device : listed.devices) found.push_back(device.id);
    return found;
  };
  EXPECT_THAT(ids("610902"), ElementsAre(kiosk));
  EXPECT_THAT(ids("610900"), ElementsAre(kiosk, board));
}

}  // namespace
}  // namespace yichuang::app
