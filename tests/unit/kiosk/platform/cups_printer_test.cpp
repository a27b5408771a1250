// A real cupsd of the test's own, without privileges, on a port and folder of its own. Its one
// queue leads to a backend that writes on a file.

#include "kiosk/platform/cups_printer.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/platform/cups_queue.h"
#include "kiosk/platform/escpos.h"

namespace yichuang::platform {
namespace {

using namespace std::chrono_literals;

constexpr unsigned kNobody = 65534;
const QString kDaemon = QStringLiteral("/usr/sbin/cupsd");
const QString kServerBin = QStringLiteral("/usr/lib/cups");
const Receipt kReceipt{{.text = "安康 A001"}};

// With a file "empty" beside the paper it waits, as a printer without paper does.
const char* const kBackend = R"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct paper "Unknown" "paper"'; exit 0; }
folder="${DEVICE_URI#paper:}"
if [ -e "$folder/empty" ]; then
  echo 'STATE: +media-empty-error' >&2
  while [ -e "$folder/empty" ]; do sleep 0.05; done
  echo 'STATE: -media-empty-error' >&2
fi
cat "${6:--}" >> "$folder/paper"
)";

quint16 freePort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return server.serverPort();
}

class CupsPrinterTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!QFile::exists(kDaemon)) GTEST_SKIP() << kDaemon.toStdString() << " is not installed";
    for (const char* name : {"root", "cache", "state", "spool", "tmp", "bin/backend", "out"})
      ASSERT_TRUE(QDir(folder_.path()).mkpath(name));
    QFile::link(kServerBin + "/daemon", path("bin/daemon"));
    write("bin/backend/paper", kBackend);
    ::chmod(qPrintable(path("bin/backend/paper")), 0755);
    write("cups-files.conf",
          "ServerRoot @/root\nCacheDir @/cache\nStateDir @/state\n"
          "RequestRoot @/spool\nTempDir @/tmp\nServerBin @/bin\n"
          "AccessLog @/access\nErrorLog @/error\nPageLog @/page\n");
    write("cupsd.conf", "Listen 127.0.0.1:" + QByteArray::number(port_) +
                            "\nBrowsing Off\nDefaultAuthType None\nErrorPolicy abort-job\n"
                            "<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
                            "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n"
                            "</Policy>\n");
    write("root/printers.conf",
          "<Printer Receipt80>\nDeviceURI paper:@/out\nState Idle\nAccepting Yes\n</Printer>\n");
    start();
  }
  void TearDown() override {
    daemon_.terminate();
    daemon_.waitForFinished();
  }
  void start() {
    if (::geteuid() == 0) {
      QProcess::execute("chown", {"-R", QString::number(kNobody), folder_.path()});
      daemon_.setChildProcessModifier([] {
        if (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) ::_exit(1);
      });
    }
    daemon_.start(kDaemon, {"-f", "-c", path("cupsd.conf"), "-s", path("cups-files.conf")});
    const auto accepts = [this] {
      QTcpSocket probe;
      probe.connectToHost(QHostAddress::LocalHost, port_);
      return probe.waitForConnected(100);
    };
    ASSERT_TRUE(QTest::qWaitFor(accepts, 30'000)) << daemon_.readAllStandardError().toStdString();
  }

  QString path(const QString& name) const { return folder_.filePath(name); }
  void write(const QString& name, QByteArray content) {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content.replace('@', QFile::encodeName(folder_.path())));
  }
  QByteArray paper() const {
    QFile file(path("out/paper"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QString server() const { return QStringLiteral("127.0.0.1:%1").arg(port_); }

  /// Nothing when it was printed.
  std::optional<PrintFault> print(ReceiptPrinter& printer) {
    QSignalSpy printed(&printer, &ReceiptPrinter::printed);
    QSignalSpy failed(&printer, &ReceiptPrinter::failed);
    printer.print(kReceipt);
    EXPECT_TRUE(QTest::qWaitFor([&] { return printed.count() + failed.count() > 0; }, 20'000));
    if (failed.isEmpty()) return std::nullopt;
    begun_ = failed[0][1].toBool();
    return failed[0][0].value<PrintFault>();
  }

  bool begun_{};  ///< what failed last was sent
  QTemporaryDir folder_;
  quint16 port_{freePort()};
  QProcess daemon_;
};

TEST_F(CupsPrinterTest, PrintsTheBytesAsTheyAre) {
  CupsPrinter printer(server(), "Receipt80");
  EXPECT_EQ(print(printer), std::nullopt) << printer.detail().toStdString();
  EXPECT_EQ(paper(), encodeEscPos(kReceipt));
  EXPECT_EQ(printer.state(), DeviceState::kOk) << printer.detail().toStdString();
}

TEST_F(CupsPrinterTest, WithoutPaperTheJobIsCancelledAndNeverPrintedLater) {
  write("out/empty", {});
  CupsPrinter printer(server(), "Receipt80");
  EXPECT_EQ(print(printer), PrintFault::kPaperOut);
  EXPECT_TRUE(begun_);
  EXPECT_EQ(printer.state(), DeviceState::kPaperOut) << printer.detail().toStdString();
  QFile::remove(path("out/empty"));
  EXPECT_EQ(print(printer), std::nullopt);
  EXPECT_EQ(paper(), encodeEscPos(kReceipt)) << "the cancelled one came out too";
}

TEST_F(CupsPrinterTest, AQueueThatIsNotThereIsAFault) {
  CupsPrinter printer(server(), "NoSuchQueue");
  EXPECT_EQ(print(printer), PrintFault::kBroken);
  EXPECT_FALSE(begun_);
  EXPECT_EQ(printer.state(), DeviceState::kFault);
}

TEST_F(CupsPrinterTest, AServerThatIsNotThereIsUnreachable) {
  CupsPrinter printer(QStringLiteral("127.0.0.1:%1").arg(freePort()), "Receipt80");
  EXPECT_EQ(print(printer), PrintFault::kUnreachable);
  EXPECT_EQ(printer.state(), DeviceState::kOffline);
}

TEST(CupsState, UnderstandsReasons) {
  constexpr int kIdle = 3;
  constexpr int kStopped = 5;
  EXPECT_EQ(cupsState(kIdle, {"none"}), DeviceState::kOk);
  EXPECT_EQ(cupsState(kIdle, {"media-low-warning"}), DeviceState::kPaperLow);
  EXPECT_EQ(cupsState(kIdle, {"media-empty-error"}), DeviceState::kPaperOut);
  EXPECT_EQ(cupsState(kIdle, {"cover-open-report"}), DeviceState::kCoverOpen);
  EXPECT_EQ(cupsState(kStopped, {"offline-report"}), DeviceState::kOffline);
  EXPECT_EQ(cupsState(kStopped, {"paused"}), DeviceState::kFault);
}

}  // namespace
}  // namespace yichuang::platform
