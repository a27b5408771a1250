#include <gmock/gmock.h>

#include "tests/faults/disk.h"
#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/health_watch.h"
#include "tests/support/rpc/installation.h"
#include "tests/support/rpc/scrape.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"

// What the server says of itself while its disk is full: to those who ask for its health, and to
// those who collect its figures.
namespace yichuang::faults {
namespace {

using domain::Reason;
using test::FailsWith;
using test::Succeeds;
using testing::HasSubstr;
using Catalogue = catalogue::v1::CatalogueService::Stub;

class Health : public testing::Test {
 protected:
  Health() {
    auto options = installation_.options();
    options.metrics = "127.0.0.1:" + std::to_string(port_);
    server_ = server::Server::start(options).value();
  }
  ~Health() override { disk_.heal(); }

  grpc::Status take_number() {
    return client_->call(&test::Tickets::IssueTicket, test::wish("610902", {"DL-06"})).status;
  }

  Disk& disk_{Disk::get()};  // before the server: it opens its files through it
  test::TestInstallation installation_;
  const test::ClientIdentity kiosk_{installation_.enrol(7)};
  const int port_{test::free_port()};
  std::unique_ptr<server::Server> server_;
  std::optional<test::Client> client_;
};

TEST_F(Health, IsNotServingWhileNothingCanBeStoredAndRecoversByItself) {
  client_ = installation_.client(*server_, kiosk_);
  test::HealthWatch health(*client_);
  EXPECT_EQ(health.next(), "SERVING");
  EXPECT_THAT(take_number(), Succeeds());
  EXPECT_THAT(test::scrape(port_), HasSubstr("yichuang_storage_healthy 1"));

  disk_.fail(
      {.call = Call::kWrite, .failing = Failing::kFull, .times = kUntilHealed, .part = Part::kLog});
  EXPECT_THAT(take_number(), FailsWith(Reason::kStorageFull));
  EXPECT_EQ(health.next(), "NOT_SERVING");
  EXPECT_THAT(test::scrape(port_), HasSubstr("yichuang_storage_healthy 0"));
  const auto listed = client_->call(&Catalogue::ListOffices, catalogue::v1::ListOfficesRequest());
  EXPECT_THAT(listed.status, Succeeds()) << "who only looks is served";

  disk_.heal();  // and nobody sends a command
  EXPECT_EQ(health.next(), "SERVING");
  EXPECT_THAT(test::scrape(port_), HasSubstr("yichuang_storage_healthy 1"));
  EXPECT_THAT(take_number(), Succeeds());
}

}  // namespace
}  // namespace yichuang::faults
