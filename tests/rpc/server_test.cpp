#include "backend/server/server.h"

#include <future>

#include <gmock/gmock.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/installation.h"
#include "tests/support/rpc/scrape.h"
#include "tests/support/rpc/watcher.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"

// The whole server over TLS: who gets in, what keeps it from starting, how it stops.
namespace yichuang::test {
namespace {

using domain::Reason;
using testing::HasSubstr;
using Catalogue = catalogue::v1::CatalogueService::Stub;

void replace(std::string& text, std::string_view old, std::string_view by) {
  const auto at = text.find(old);
  ASSERT_NE(at, std::string::npos) << old;
  text.replace(at, old.size(), by);
}

class ServerTest : public ::testing::Test {
 protected:
  void start() {
    auto started = installation_.start();
    ASSERT_TRUE(started) << started.error().message;
    server_ = *std::move(started);
  }

  grpc::Status list_offices(const Client& client) {
    return client.call(&Catalogue::ListOffices, catalogue::v1::ListOfficesRequest()).status;
  }
  grpc::Status list_offices(const ClientIdentity& identity) {
    return list_offices(installation_.client(*server_, identity));
  }

  Reason why_not_started(const server::Options& options) {
    const auto started = server::Server::start(options);
    return started ? Reason::kInternal : started.error().reason;
  }

  TestInstallation installation_;
  std::unique_ptr<server::Server> server_;
};

TEST_F(ServerTest, LetsAnEnrolledDeviceIn) {
  const auto kiosk = installation_.enrol(7);
  start();
  EXPECT_THAT(list_offices(kiosk), Succeeds());
}

TEST_F(ServerTest, AsksWhoeverShowsNothingToLogIn) {
  start();
  EXPECT_THAT(list_offices(ClientIdentity{}), FailsWith(Reason::kLoginRequired));
}

TEST_F(ServerTest, KnowsNoDeviceThatWasNotEnrolled) {
  const auto stranger = installation_.certify(8);
  start();
  EXPECT_THAT(list_offices(stranger), FailsWith(Reason::kDeviceUnknown));
}

TEST_F(ServerTest, TurnsARevokedDeviceAway) {
  const auto revoked = installation_.enrol(7, {.revoked = true});
  start();
  EXPECT_THAT(list_offices(revoked), FailsWith(Reason::kDeviceRevoked));
}

TEST_F(ServerTest, TurnsAnOlderCertificateOfADeviceAway) {
  installation_.enrol(7);
  const auto other = installation_.certify(7);
  start();
  EXPECT_FALSE(list_offices(other).ok());
}

TEST_F(ServerTest, DoesNotTalkToCertificatesOfOtherAuthorities) {
  const auto foreign = installation_.certify_elsewhere(7);
  start();
  EXPECT_EQ(list_offices(foreign).error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(ServerTest, DoesNotTalkInTheClear) {
  start();
  const Client client{grpc::CreateChannel(server_->address(), grpc::InsecureChannelCredentials()),
                      ""};
  EXPECT_EQ(list_offices(client).error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(ServerTest, IsNotTrustedByClientsOfAnotherHall) {
  start();
  const TestInstallation other;
  EXPECT_EQ(list_offices(other.client(*server_, {})).error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(ServerTest, RefusesAMessageThatIsTooLargeAndGoesOn) {
  const auto kiosk = installation_.enrol(7);
  start();
  const auto client = installation_.client(*server_, kiosk);
  auto request = wish("610902", {"DL-01"});
  request.set_note(std::string(5 << 20, 'x'));
  EXPECT_EQ(client.call(&Tickets::IssueTicket, request).status.error_code(),
            grpc::StatusCode::RESOURCE_EXHAUSTED);
  EXPECT_THAT(list_offices(client), Succeeds());
}

TEST_F(ServerTest, DoesNotShareItsPort) {
  start();
  const TestInstallation other;
  auto options = other.options();
  options.listen = server_->address();
  EXPECT_EQ(why_not_started(options), Reason::kPortInUse);
}

TEST_F(ServerTest, DoesNotShareItsDataDirectory) {
  start();
  EXPECT_EQ(why_not_started(installation_.options()), Reason::kDatabaseInUse);
}

TEST_F(ServerTest, NeedsADataDirectory) {
  auto options = installation_.options();
  options.data += "/nothing-here";
  EXPECT_EQ(why_not_started(options), Reason::kConfigInvalid);
}

TEST_F(ServerTest, NeedsTheCertificateItWasTold) {
  auto options = installation_.options();
  options.certificate = options.data + "/official.pem";
  options.key = options.data + "/official.key";
  EXPECT_EQ(why_not_started(options), Reason::kCertificateMissing);
}

TEST_F(ServerTest, GivesTheFirstAnswerAgainAfterARestart) {
  const auto kiosk = installation_.enrol(7);
  start();
  auto request = wish("610902", {"DL-06"});
  request.set_request_id(request_id());
  const auto first =
      installation_.client(*server_, kiosk).call_as_is(&Tickets::IssueTicket, request);
  ASSERT_THAT(first.status, Succeeds());
  server_.reset();
  start();
  const auto again =
      installation_.client(*server_, kiosk).call_as_is(&Tickets::IssueTicket, request);
  ASSERT_THAT(again.status, Succeeds());
  EXPECT_EQ(again->ticket().SerializeAsString(), first->ticket().SerializeAsString());
}

TEST_F(ServerTest, GoesByWhatAnotherProgramImportedWithTheNextCommand) {
  const auto identity = installation_.enrol(7);
  start();
  const auto kiosk = installation_.client(*server_, identity);
  ASSERT_THAT(kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-06"})).status, Succeeds());
  installation_.import_catalogue([](auto& files) {
    auto& hanbin = files.at("offices/610902-hanbin.yaml");
    replace(hanbin, "service_lists: [licence, vehicle, violation]", "service_lists: [licence]");
    replace(hanbin, "[VH-01, VH-01M, VH-14, VH-23, VH-24]", "[DL-06]");
    replace(hanbin, "[VL-01, VL-02, VL-03, VL-04, VL-05, DL-21, DL-22, QA-01]", "[DL-06]");
  });
  EXPECT_THAT(kiosk.call(&Tickets::IssueTicket, wish("610902", {"VL-01"})).status,
              FailsWith(Reason::kServiceNotAtOffice));
}

TEST_F(ServerTest, EndsOpenStreamsWhenItStops) {
  const auto kiosk = installation_.enrol(7);
  start();
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate> board{
      installation_.client(*server_, kiosk), &Watch::WatchBoard, request};
  EXPECT_GT(board.next().sequence(), 0);
  server_->stop();
  EXPECT_THAT(board.finish(), FailsWith(Reason::kServerStopping));
}

TEST_F(ServerTest, TellsWhoCollectsFiguresWhatWaitsAndHowLongTheCertificateLasts) {
  const auto kiosk = installation_.enrol(7);
  const int port = free_port();
  auto options = installation_.options();
  options.metrics = "127.0.0.1:" + std::to_string(port);
  server_ = server::Server::start(options).value();
  EXPECT_THAT(scrape(port), HasSubstr("yichuang_waiting{what=\"followed_views\"} 0"));
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate> board{
      installation_.client(*server_, kiosk), &Watch::WatchBoard, request};
  board.next();
  const auto figures = scrape(port);
  EXPECT_THAT(figures, HasSubstr("yichuang_waiting{what=\"followed_views\"} 1"));
  EXPECT_THAT(figures, HasSubstr("yichuang_waiting{what=\"commands\"} 0"));
  EXPECT_THAT(figures, HasSubstr("yichuang_storage_healthy 1"));
  EXPECT_THAT(figures, HasSubstr("yichuang_certificate_days 396."));
  server_->stop();
  EXPECT_EQ(scrape(port), "");
}

TEST_F(ServerTest, StopsTwiceAsOnce) {
  start();
  server_->stop();
  server_->stop();
}

}  // namespace
}  // namespace yichuang::test
