#include <QGuiApplication>
#include <QLoggingCategory>

#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/grpc_clients.h"
#include "kiosk/features/board/board_view_model.h"
#include "kiosk/platform/speech_voice.h"

using namespace yichuang;

namespace {

Q_LOGGING_CATEGORY(logBoard, "yichuang.board")

const QString kLayout = QStringLiteral("layout");

board::BoardSettings settingsOf(const apps::LaunchOptions& options) {
  const auto loaded = board::loadBoardSettings(options.own.value(kLayout));
  if (!loaded.message.isEmpty())
    qCWarning(logBoard).noquote() << loaded.message << "- the usual layout is shown";
  return loaded.settings;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-display"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const apps::LaunchOptions options =
      apps::readLaunchOptions(application, QStringLiteral("Call board of a service hall."),
                              {{kLayout, QStringLiteral("JSON file with the parts of this board."),
                                QStringLiteral("file")}});
  const auto post = apps::prepareConnection(options);
  if (!post) return apps::explainFailure(post.error());

  client::GrpcClients clients(post->connection);
  platform::SpeechVoice voice;
  board::BoardViewModel board(clients.watch, clients.identity, voice, settingsOf(options));
  bool given = false;
  const int minutes = qEnvironmentVariableIntValue("YICHUANG_BOARD_CALLS_MINUTES", &given);
  if (given) board.setCallsShownFor(std::chrono::minutes(minutes));
  board.start(post->office);
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Display/Main.qml"), 1.0},
                          {{"board", QVariant::fromValue(&board)},
                           {"language", options.language},
                           {"fullScreen", options.fullScreen}});
}
