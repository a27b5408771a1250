#include <cstdio>
#include <cstdlib>

#include <QGuiApplication>
#include <QTextStream>

#include "kiosk/apps/kiosk/kiosk_context.h"
#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/device_identity.h"
#include "kiosk/client/grpc/grpc_clients.h"
#include "kiosk/input/pinyin_engine.h"
#include "kiosk/platform/log_tail.h"
#include "kiosk/platform/machine.h"

using namespace yichuang;

namespace {

const QString kSetPin = QStringLiteral("set-technician-pin");
const QString kDevices = QStringLiteral("devices");

QList<QCommandLineOption> ownOptions() {
  return {
      {kDevices, QStringLiteral("INI file with the machine's devices."), QStringLiteral("file")},
      {kSetPin, QStringLiteral("Read the technicians' number from standard input, then end.")}};
}

/// Says what is wrong with the command line or a file it names.
int refuse(const QString& why) {
  std::fprintf(stderr, "yichuang-kiosk: %s\n", qPrintable(why));
  return EXIT_FAILURE;
}

/// The number comes by standard input: command lines are seen by everybody on the machine.
int setPin(devices::TechnicianPin& pin) {
  QTextStream input(stdin);
  const auto taken = pin.set(input.readLine().trimmed());
  return taken ? EXIT_SUCCESS : refuse(taken.error());
}

devices::DevicesParts technicianParts(platform::Machine& machine, devices::TechnicianPin& pin,
                                      const platform::LogTail& log,
                                      const devices::MachineFacts& facts) {
  return {.monitor = &machine.monitor(),
          .pin = &pin,
          .log = &log,
          .devices = {.cardReader = &machine.cardReader(),
                      .printer = machine.printer(),
                      .scanner = machine.scanner(),
                      .voice = machine.voice()},
          .facts = facts};
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-kiosk"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const platform::LogTail log;
  const apps::LaunchOptions options = apps::readLaunchOptions(
      application, QStringLiteral("Ticket machine of a service hall."), ownOptions());
  const client::SystemClock clock;
  devices::TechnicianPin pin(options.stateDirectory + QStringLiteral("/technician.json"), clock);
  if (options.own.contains(kSetPin)) return setPin(pin);
  const auto settings = platform::readDeviceSettings(options.own.value(kDevices),
                                                     QProcessEnvironment::systemEnvironment());
  if (!settings) return refuse(settings.error());
  const auto post = apps::prepareConnection(options);
  if (!post) return apps::explainFailure(post.error());
  if (post->office.isEmpty())
    return refuse(QStringLiteral(
        "not enrolled: start once with --enrol CODE, or name the hall with --office"));

  client::GrpcClients clients(post->connection);
  input::PinyinEngine pinyin;
  platform::Machine machine(
      *settings, [&clock] { return clock.now(); }, application);
  const devices::MachineFacts facts{
      .version = QGuiApplication::applicationVersion(),
      .server = options.server,
      .office = post->office.section(u'/', 1),
      .certificateExpiry = client::certificateExpiry(post->connection.certificate)};
  kiosk::KioskContext context({.catalogue = clients.catalogue,
                               .tickets = clients.tickets,
                               .appointments = clients.appointments,
                               .assistance = clients.assistance,
                               .watch = clients.watch,
                               .cardReader = machine.cardReader(),
                               .printer = machine.printer(),
                               .devices = machine.monitor(),
                               .clock = clock,
                               .speller = pinyin,
                               .composer = pinyin.composer(),
                               .office = post->office,
                               .scanner = machine.scanner(),
                               .technicians = technicianParts(machine, pin, log, facts),
                               .voice = machine.voice()});
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Kiosk/Main.qml"), 1.0},
                          {{"context", QVariant::fromValue(&context)},
                           {"language", options.language},
                           {"languageFolder", options.languageFolder},
                           {"fullScreen", options.fullScreen}});
}
