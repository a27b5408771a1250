#include <cstdio>
#include <cstdlib>
#include <memory>

#include <QGuiApplication>
#include <QLoggingCategory>

#include "kiosk/apps/kiosk/kiosk_context.h"
#include "kiosk/apps/launch/enrolment.h"
#include "kiosk/apps/launch/program.h"
#include "kiosk/client/grpc/grpc_clients.h"
#include "kiosk/input/pinyin_engine.h"
#include "kiosk/platform/simulated_card_reader.h"
#include "kiosk/platform/tcp_printer.h"

using namespace yichuang;

namespace {

Q_LOGGING_CATEGORY(logKiosk, "yichuang.kiosk")

constexpr int kPrinterPort = 9100;

/// The printer at YICHUANG_PRINTER ("host" or "host:port"); none when that is not set.
std::unique_ptr<platform::ReceiptPrinter> makePrinter() {
  const QString address = qEnvironmentVariable("YICHUANG_PRINTER");
  if (address.isEmpty()) {
    qCWarning(logKiosk) << "YICHUANG_PRINTER is not set: numbers are shown, not printed";
    return nullptr;
  }
  const QString port = address.section(u':', 1);
  return std::make_unique<platform::TcpPrinter>(
      address.section(u':', 0, 0),
      static_cast<quint16>(port.isEmpty() ? kPrinterPort : port.toInt()));
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setApplicationName(QStringLiteral("yichuang-kiosk"));
  QGuiApplication::setApplicationVersion(QStringLiteral(YICHUANG_VERSION));
  const apps::LaunchOptions options =
      apps::readLaunchOptions(application, QStringLiteral("Ticket machine of a service hall."));
  if (options.office.isEmpty()) {
    std::fputs("yichuang-kiosk: --office is required: the hall this machine stands in, as 610902\n",
               stderr);
    return EXIT_FAILURE;
  }
  const auto connection = apps::prepareConnection(options);
  if (!connection) return apps::explainFailure(connection.error());

  client::GrpcClients clients(*connection);
  const client::SystemClock clock;
  input::PinyinEngine pinyin;
  // A card is laid down by putting its record into this file.
  platform::SimulatedCardReader cardReader(qEnvironmentVariable("YICHUANG_CARD"));
  const auto printer = makePrinter();
  kiosk::KioskContext context({.catalogue = clients.catalogue,
                               .tickets = clients.tickets,
                               .appointments = clients.appointments,
                               .watch = clients.watch,
                               .cardReader = cardReader,
                               .printer = printer.get(),
                               .clock = clock,
                               .speller = pinyin,
                               .composer = pinyin.composer(),
                               .office = options.office});
  return apps::runProgram(options, {QStringLiteral("qrc:/qt/qml/Yichuang/Kiosk/Main.qml"), 1.0},
                          {{"context", QVariant::fromValue(&context)},
                           {"language", options.language},
                           {"fullScreen", options.fullScreen}});
}
