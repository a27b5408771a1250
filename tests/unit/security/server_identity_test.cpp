#include "backend/security/server_identity.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace yichuang::security {
namespace {

using namespace std::chrono_literals;
using domain::Instant;
using domain::Reason;
using test::mode_of;
using test::put;
using test::TemporaryFolder;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 9h;
constexpr auto kDay = std::chrono::days{1};

class ServerIdentity : public testing::Test {
 protected:
  ServerCredentials ensure(Instant now, const ServerIdentityOptions& options = {}) {
    return ensure_server_identity(authority_, folder_.path(), options, now).value();
  }

  TemporaryFolder folder_;
  Authority authority_ = Authority::open_or_create(folder_.path(), kNow).value();
  ServerCredentials first_ = ensure(kNow);
};

TEST_F(ServerIdentity, IsKeptWhileItIsGood) {
  EXPECT_EQ(mode_of(folder_ / "server.key"), 0600U);
  EXPECT_EQ(ensure(kNow + 366 * kDay).info, first_.info);
}

TEST_F(ServerIdentity, IsRenewedBeforeItEnds) {
  const auto renewed = ensure(kNow + 367 * kDay);
  EXPECT_NE(renewed.info.serial, first_.info.serial);
  EXPECT_EQ(renewed.info.not_after, kNow + (367 + 397) * kDay);
}

TEST_F(ServerIdentity, IsRenewedAfterItEnded) {
  EXPECT_NE(ensure(kNow + 400 * kDay).info.serial, first_.info.serial);
}

TEST_F(ServerIdentity, IsRenewedForANewHostOnly) {
  const auto wider = ensure(kNow, {.hosts = {"hall.example", "10.1.2.3"}});
  EXPECT_NE(wider.info.serial, first_.info.serial);
  EXPECT_EQ(ensure(kNow, {.hosts = {"10.1.2.3"}}).info, wider.info);
}

TEST_F(ServerIdentity, IsRenewedUnderANewAuthority) {
  std::filesystem::remove(folder_ / "ca.pem");
  std::filesystem::remove(folder_ / "ca.key");
  authority_ = Authority::open_or_create(folder_.path(), kNow).value();
  EXPECT_NE(ensure(kNow).info.serial, first_.info.serial);
}

TEST_F(ServerIdentity, IsMadeAgainWhenDamagedOrHalf) {
  put(folder_ / "server.pem", "garbage");
  const auto second = ensure(kNow);
  EXPECT_NE(second.info.serial, first_.info.serial);
  put(folder_ / "server.key", first_.key_pem);
  const auto third = ensure(kNow);
  EXPECT_NE(third.info.serial, second.info.serial);
  std::filesystem::remove(folder_ / "server.key");
  EXPECT_NE(ensure(kNow).info.serial, third.info.serial);
}

TEST_F(ServerIdentity, AnExposedKeyStopsTheStart) {
  std::filesystem::permissions(folder_ / "server.key", std::filesystem::perms{0644});
  const auto result = ensure_server_identity(authority_, folder_.path(), {}, kNow);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().reason, Reason::kSecretFileExposed);
}

TEST_F(ServerIdentity, OfficialFilesAreJudgedWhenLoaded) {
  const auto load = [&](Instant now) {
    return load_server_credentials(folder_ / "server.pem", folder_ / "server.key", now);
  };
  EXPECT_EQ(load(kNow)->info, first_.info);
  EXPECT_EQ(load(kNow + 397 * kDay).error().reason, Reason::kCertificateExpired);
  EXPECT_EQ(load(kNow + 397 * kDay).error().metadata.at("not_after"), "2027-12-25T09:00:00Z");
  std::filesystem::rename(folder_ / "ca.key", folder_ / "server.key");
  EXPECT_EQ(load(kNow).error().reason, Reason::kCertificateKeyMismatch);
  std::filesystem::remove(folder_ / "server.pem");
  EXPECT_EQ(load(kNow).error().reason, Reason::kCertificateMissing);
}

}  // namespace
}  // namespace yichuang::security
