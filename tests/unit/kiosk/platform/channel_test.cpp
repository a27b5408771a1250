// The real channels against a real socket and a real pseudo terminal.

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/platform/escpos.h"
#include "kiosk/platform/escpos_printer.h"
#include "kiosk/platform/file_channel.h"
#include "kiosk/platform/tcp_channel.h"
#include "tests/support/kiosk/escpos_model.h"

namespace yichuang::platform {
namespace {

const Receipt kReceipt{{.text = "安康 A001"}};

/// Nothing when it was printed.
std::optional<PrintFault> print(ReceiptPrinter& printer) {
  QSignalSpy printed(&printer, &ReceiptPrinter::printed);
  QSignalSpy failed(&printer, &ReceiptPrinter::failed);
  printer.print(kReceipt);
  EXPECT_TRUE(QTest::qWaitFor([&] { return printed.count() + failed.count() > 0; }));
  return failed.isEmpty() ? std::nullopt : std::optional(failed[0][0].value<PrintFault>());
}

class TcpChannelTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(server_.listen(QHostAddress::LocalHost));
    QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
      QTcpSocket* socket = server_.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray replies = model_.take(socket->readAll());
        if (dies_ && !model_.paper.isEmpty()) return socket->abort();
        socket->write(replies);
      });
    });
  }
  std::unique_ptr<TcpChannel> channel() {
    return std::make_unique<TcpChannel>("127.0.0.1", server_.serverPort());
  }

  QTcpServer server_;
  test::EscPosModel model_;
  bool dies_{false};
};

TEST_F(TcpChannelTest, PrintsOverTheNetwork) {
  EscPosPrinter printer(channel());
  EXPECT_EQ(print(printer), std::nullopt);
  EXPECT_EQ(print(printer), std::nullopt);
  EXPECT_EQ(model_.paper, encodeEscPos(kReceipt) + encodeEscPos(kReceipt));
}

TEST_F(TcpChannelTest, APrinterThatDiesWhilePrintingIsAnInterruption) {
  dies_ = true;
  EscPosPrinter printer(channel());
  EXPECT_EQ(print(printer), PrintFault::kInterrupted);
}

TEST_F(TcpChannelTest, NobodyAtThePortIsUnreachable) {
  EscPosPrinter printer(channel());
  server_.close();
  EXPECT_EQ(print(printer), PrintFault::kUnreachable);
  EXPECT_EQ(printer.state(), DeviceState::kOffline);
}

/// The printer's end of a pseudo terminal.
class FileChannelTest : public ::testing::Test {
 protected:
  void SetUp() override {
    master_ = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    ASSERT_GE(master_, 0);
    ASSERT_EQ(grantpt(master_), 0);
    ASSERT_EQ(unlockpt(master_), 0);
    path_ = QString::fromLocal8Bit(ptsname(master_));
    // Without somebody at the other end, reading from a master fails.
    keeper_ = ::open(qPrintable(path_), O_RDWR | O_NOCTTY);
    notifier_ = std::make_unique<QSocketNotifier>(master_, QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, notifier_.get(),
                     [this] { serve(); });
  }
  void TearDown() override { unplug(); }

  void serve() {
    std::array<char, 512> bytes{};
    const ssize_t count = ::read(master_, bytes.data(), bytes.size());
    if (count <= 0) return;
    const QByteArray replies = model_.take(QByteArray(bytes.data(), count));
    if (dies_ && !model_.paper.isEmpty()) return unplug();
    if (replies.isEmpty()) return;
    EXPECT_EQ(::write(master_, replies.constData(), static_cast<std::size_t>(replies.size())),
              replies.size());
  }
  void unplug() {
    notifier_.reset();
    if (keeper_ >= 0) ::close(std::exchange(keeper_, -1));
    if (master_ >= 0) ::close(std::exchange(master_, -1));
  }

  int master_{-1};
  int keeper_{-1};
  QString path_;
  std::unique_ptr<QSocketNotifier> notifier_;
  test::EscPosModel model_;
  bool dies_{false};
};

TEST_F(FileChannelTest, PrintsOnACharacterDevice) {
  EscPosPrinter printer(std::make_unique<FileChannel>(path_, 9600));
  EXPECT_EQ(print(printer), std::nullopt);
  EXPECT_EQ(model_.paper, encodeEscPos(kReceipt)) << "a terminal must not change the bytes";
}

TEST_F(FileChannelTest, SeesThatThereIsNoPaper) {
  model_.runOutOfPaper();
  EscPosPrinter printer(std::make_unique<FileChannel>(path_, 9600));
  EXPECT_EQ(print(printer), PrintFault::kPaperOut);
  EXPECT_TRUE(model_.paper.isEmpty());
}

TEST_F(FileChannelTest, APrinterPulledOutWhilePrintingIsAnInterruption) {
  dies_ = true;
  EscPosPrinter printer(std::make_unique<FileChannel>(path_, 9600));
  EXPECT_EQ(print(printer), PrintFault::kInterrupted);
  EXPECT_EQ(printer.state(), DeviceState::kOffline);
}

TEST(FileChannel, ADeviceThatIsNotThereIsUnreachable) {
  EscPosPrinter printer(std::make_unique<FileChannel>("/dev/no-such-printer", 9600));
  EXPECT_EQ(print(printer), PrintFault::kUnreachable);
  EXPECT_TRUE(printer.detail().contains("/dev/no-such-printer"));
}

}  // namespace
}  // namespace yichuang::platform

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const QCoreApplication app(argc, argv);
  return RUN_ALL_TESTS();
}
