#include "kiosk/platform/tcp_printer.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <gtest/gtest.h>

#include "kiosk/platform/escpos.h"

namespace yichuang::platform {
namespace {

using namespace std::chrono_literals;

const Receipt kReceipt{{.text = "A001"}};

/// A printer that answers each question with the next of its states and keeps what it was sent.
class FakePrinter : public QObject {
 public:
  explicit FakePrinter(QList<QByteArray> states) : states_(std::move(states)) {
    server_.listen(QHostAddress::LocalHost);
    connect(&server_, &QTcpServer::newConnection, this, [this] {
      QTcpSocket* socket = server_.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
  }
  quint16 port() const { return server_.serverPort(); }
  QByteArray paper() const { return paper_; }

 private:
  void read(QTcpSocket* socket) {
    paper_ += socket->readAll();
    while (paper_.contains(escPosStatusRequest())) {
      paper_.replace(paper_.indexOf(escPosStatusRequest()), escPosStatusRequest().size(), {});
      if (!states_.isEmpty()) socket->write(states_.takeFirst());
    }
  }

  QTcpServer server_;
  QList<QByteArray> states_;
  QByteArray paper_;
};

const QByteArray kReady("\x12\x12");
const QByteArray kNoPaper("\x32\x72");

class TcpPrinterTest : public ::testing::Test {
 protected:
  std::optional<PrintFault> print(quint16 port, std::chrono::milliseconds timeout = 5s) {
    TcpPrinter printer("127.0.0.1", port, timeout);
    QSignalSpy printed(&printer, &ReceiptPrinter::printed);
    QSignalSpy failed(&printer, &ReceiptPrinter::failed);
    printer.print(kReceipt);
    EXPECT_EQ(printed.count() + failed.count(), 0) << "answered from inside the call";
    while (printed.count() + failed.count() == 0)
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(printed.count() + failed.count(), 1);
    return failed.isEmpty() ? std::nullopt : std::optional(failed[0][0].value<PrintFault>());
  }
};

TEST_F(TcpPrinterTest, PrintsOnAReadyPrinter) {
  FakePrinter fake({kReady, kReady});
  EXPECT_EQ(print(fake.port()), std::nullopt);
  EXPECT_EQ(fake.paper(), encodeEscPos(kReceipt));
}

TEST_F(TcpPrinterTest, SendsNothingWithoutPaper) {
  FakePrinter fake({kNoPaper});
  EXPECT_EQ(print(fake.port()), PrintFault::kPaperOut);
  EXPECT_TRUE(fake.paper().isEmpty());
}

TEST_F(TcpPrinterTest, PaperThatEndsMeanwhileIsAFailure) {
  FakePrinter fake({kReady, kNoPaper});
  EXPECT_EQ(print(fake.port()), PrintFault::kPaperOut);
}

TEST_F(TcpPrinterTest, APrinterThatDoesNotAnswerTimesOut) {
  FakePrinter fake({});
  EXPECT_EQ(print(fake.port(), 50ms), PrintFault::kTimeout);
}

TEST_F(TcpPrinterTest, NobodyAtThePortIsUnreachable) {
  QTcpServer closed;
  ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
  const quint16 port = closed.serverPort();
  closed.close();
  EXPECT_EQ(print(port), PrintFault::kUnreachable);
}

TEST_F(TcpPrinterTest, ASecondReceiptMeanwhileIsRefused) {
  FakePrinter fake({kReady, kReady});
  TcpPrinter printer("127.0.0.1", fake.port());
  QSignalSpy printed(&printer, &ReceiptPrinter::printed);
  QSignalSpy failed(&printer, &ReceiptPrinter::failed);
  printer.print(kReceipt);
  printer.print(kReceipt);
  while (printed.isEmpty()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  ASSERT_EQ(failed.count(), 1);
  EXPECT_EQ(failed[0][0].value<PrintFault>(), PrintFault::kBusy);
}

TEST_F(TcpPrinterTest, PrintsOneReceiptAfterTheOther) {
  FakePrinter fake({kReady, kReady, kReady, kReady});
  TcpPrinter printer("127.0.0.1", fake.port());
  QSignalSpy printed(&printer, &ReceiptPrinter::printed);
  for (int i = 1; i <= 2; ++i) {
    printer.print(kReceipt);
    while (printed.count() < i) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
  EXPECT_EQ(fake.paper(), encodeEscPos(kReceipt) + encodeEscPos(kReceipt));
}

}  // namespace
}  // namespace yichuang::platform

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const QCoreApplication app(argc, argv);
  return RUN_ALL_TESTS();
}
