#include <QGuiApplication>

#include "kiosk/apps/clerk/clerk_session.h"
#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/grpc_clients.h"

using namespace yichuang;

namespace {

/// Half the kiosk's density: read at arm's length, worked by keyboard.
constexpr double kScale = 0.5;

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-clerk"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const apps::LaunchOptions options = apps::readLaunchOptions(
      application, QStringLiteral("Workplace of a window clerk or a hall supervisor."));
  const auto connection = apps::prepareConnection(options);
  if (!connection) return apps::explainFailure(connection.error());

  const client::SystemClock clock;
  client::GrpcClients clients(*connection);
  clerk::ClerkSession session(
      {clients.identity, clients.catalogue, clients.counter, clients.tickets, clients.watch}, clock,
      options.office);
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Clerk/Main.qml"), kScale},
                          {{"session", QVariant::fromValue(&session)},
                           {"language", options.language},
                           {"fullScreen", options.fullScreen}});
}
