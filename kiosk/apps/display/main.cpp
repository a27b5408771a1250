#include <QGuiApplication>

#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/grpc_clients.h"
#include "kiosk/features/board/board_view_model.h"
#include "kiosk/platform/speech_voice.h"

using namespace yichuang;

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-display"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const apps::LaunchOptions options =
      apps::readLaunchOptions(application, QStringLiteral("Call board of a service hall."));
  const auto connection = apps::prepareConnection(options);
  if (!connection) return apps::explainFailure(connection.error());

  client::GrpcClients clients(*connection);
  platform::SpeechVoice voice;
  board::BoardViewModel board(clients.watch, clients.identity, voice);
  board.start(options.office);
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Display/Main.qml"), 1.0},
                          {{"board", QVariant::fromValue(&board)},
                           {"language", options.language},
                           {"fullScreen", options.fullScreen}});
}
