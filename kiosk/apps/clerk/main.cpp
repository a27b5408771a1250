#include <cstdio>
#include <cstdlib>
#include <optional>

#include <QGuiApplication>
#include <QScreen>

#include "kiosk/apps/clerk/clerk_session.h"
#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/grpc_clients.h"
#include "kiosk/input/pinyin_engine.h"
#include "kiosk/platform/simulated_card_reader.h"

using namespace yichuang;

namespace {

/// Half the kiosk's density: read at arm's length, worked by keyboard.
constexpr double kScale = 0.5;

const QString kRatingScreen = QStringLiteral("rating-screen");

QList<QCommandLineOption> ownOptions() {
  return {{kRatingScreen, QStringLiteral("Show the rating pad on this screen, from 0."),
           QStringLiteral("number")}};
}

/// Where the rating pad's screen is; an empty place: no pad. Nothing when there is no such screen.
std::optional<QRect> ratingArea(const apps::LaunchOptions& options) {
  if (!options.own.contains(kRatingScreen)) return QRect();
  bool ok = false;
  const int number = options.own.value(kRatingScreen).toInt(&ok);
  const QList<QScreen*> screens = QGuiApplication::screens();
  if (!ok || number < 0 || number >= screens.size()) return std::nullopt;
  return screens[number]->geometry();
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-clerk"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const apps::LaunchOptions options = apps::readLaunchOptions(
      application, QStringLiteral("Workplace of a window clerk or a hall supervisor."),
      ownOptions());
  const auto area = ratingArea(options);
  if (!area) {
    std::fprintf(stderr,
                 "yichuang-clerk: --rating-screen takes 0 to %d: so many screens there are\n",
                 static_cast<int>(QGuiApplication::screens().size()) - 1);
    return EXIT_FAILURE;
  }
  const auto post = apps::prepareConnection(options);
  if (!post) return apps::explainFailure(post.error());

  const client::SystemClock clock;
  client::GrpcClients clients(post->connection);
  // As at the kiosk: a card is laid down by putting its record into this file.
  platform::SimulatedCardReader reader(qEnvironmentVariable("YICHUANG_CARD"));
  input::PinyinEngine pinyin;
  clerk::ClerkSession session(
      {clients.identity, clients.catalogue, clients.counter, clients.tickets, clients.watch,
       clients.appointments, clients.administration, clients.assistance},
      {reader, pinyin}, clock, options.office);
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Clerk/Main.qml"), kScale},
                          {{"session", QVariant::fromValue(&session)},
                           {"language", options.language},
                           {"fullScreen", options.fullScreen},
                           {"ratingArea", QRectF(*area)}});
}
