#include "kiosk/platform/escpos_printer.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/platform/escpos.h"
#include "tests/support/kiosk/escpos_model.h"

namespace yichuang::platform {
namespace {

using namespace std::chrono_literals;

const Receipt kReceipt{{.text = "A001"}};

/// A channel to a printer model. It breaks when so many bytes of receipts have passed.
class ModelChannel final : public ByteChannel {
 public:
  explicit ModelChannel(test::EscPosModel& model) : model_(model) {}
  QString name() const override { return "model"; }
  void open() override {
    later([this] {
      if (refusesToOpen)
        Q_EMIT lost("nobody there");
      else
        Q_EMIT opened();
    });
  }
  void write(const QByteArray& bytes) override {
    passed += static_cast<int>(bytes.size());
    const QByteArray replies = model_.take(bytes);
    if (breaksAfter >= 0 && passed > breaksAfter) return later([this] { Q_EMIT lost("cable"); });
    later([this, replies] {
      if (!replies.isEmpty()) Q_EMIT received(replies);
      Q_EMIT written();
    });
  }
  void close() override { ++closed; }
  void abandon() override { ++abandoned; }

  bool refusesToOpen{false};
  int breaksAfter{-1};
  int passed{0};
  int closed{0};
  int abandoned{0};

 private:
  template <typename Then>
  void later(Then then) {
    QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
  }
  test::EscPosModel& model_;
};

class EscPosPrinterTest : public ::testing::Test {
 protected:
  void make(EscPosOptions options = {}) {
    options.checkEvery = 0ms;
    auto channel = std::make_unique<ModelChannel>(model_);
    channel_ = channel.get();
    printer_ = std::make_unique<EscPosPrinter>(std::move(channel), options);
  }
  void SetUp() override { make(); }

  /// Nothing when it was printed.
  std::optional<PrintFault> print() {
    QSignalSpy printed(printer_.get(), &ReceiptPrinter::printed);
    QSignalSpy failed(printer_.get(), &ReceiptPrinter::failed);
    printer_->print(kReceipt);
    EXPECT_EQ(printed.count() + failed.count(), 0) << "answered from inside the call";
    EXPECT_TRUE(QTest::qWaitFor([&] { return printed.count() + failed.count() > 0; }));
    EXPECT_EQ(printed.count() + failed.count(), 1);
    if (failed.isEmpty()) return std::nullopt;
    begun_ = failed[0][1].toBool();
    return failed[0][0].value<PrintFault>();
  }
  DeviceState check() {
    QSignalSpy changed(printer_.get(), &Device::stateChanged);
    printer_->check();
    EXPECT_TRUE(changed.wait());
    return printer_->state();
  }

  bool begun_{};  ///< what failed last was sent
  test::EscPosModel model_;
  ModelChannel* channel_{};
  std::unique_ptr<EscPosPrinter> printer_;
  const QByteArray paper_{encodeEscPos(kReceipt)};
};

TEST_F(EscPosPrinterTest, PrintsOnAReadyPrinter) {
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_);
  EXPECT_EQ(printer_->state(), DeviceState::kOk);
  EXPECT_EQ(channel_->closed, 1);
}

TEST_F(EscPosPrinterTest, PrintsOneReceiptAfterTheOther) {
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_ + paper_);
}

TEST_F(EscPosPrinterTest, SendsNothingToAPrinterThatCannotPrint) {
  const struct {
    char printer, cause, paper;
    PrintFault fault;
    DeviceState state;
  } cases[] = {{0x12, 0x12, 0x72, PrintFault::kPaperOut, DeviceState::kPaperOut},
               {0x1a, 0x16, 0x12, PrintFault::kCoverOpen, DeviceState::kCoverOpen},
               {0x12, 0x52, 0x12, PrintFault::kBroken, DeviceState::kFault},
               {0x1a, 0x12, 0x12, PrintFault::kUnreachable, DeviceState::kOffline}};
  for (const auto& c : cases) {
    model_.printer = c.printer;
    model_.cause = c.cause;
    model_.paperSensor = c.paper;
    EXPECT_EQ(print(), c.fault);
    EXPECT_FALSE(begun_);
    EXPECT_EQ(printer_->state(), c.state) << nameOf(c.state);
  }
  EXPECT_TRUE(model_.paper.isEmpty());
}

TEST_F(EscPosPrinterTest, PrintsWithLittlePaperAndSaysSo) {
  model_.paperSensor = 0x1e;
  model_.end = 0x03;
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(printer_->state(), DeviceState::kPaperLow);
}

TEST_F(EscPosPrinterTest, PaperThatEndsMeanwhileIsAFailureAndTheRestIsCleared) {
  model_.end = 0x0c;
  EXPECT_EQ(print(), PrintFault::kPaperOut);
  EXPECT_TRUE(begun_);
  EXPECT_EQ(model_.cleared, 1);
  EXPECT_EQ(printer_->state(), DeviceState::kPaperOut);
}

TEST_F(EscPosPrinterTest, APrinterThatStopsMeanwhileIsFoundByAskingAgain) {
  make({.askAgain = 1ms});
  model_.answersEnd = false;
  QSignalSpy failed(printer_.get(), &ReceiptPrinter::failed);
  printer_->print(kReceipt);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !model_.paper.isEmpty(); }));
  model_.runOutOfPaper();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
  EXPECT_EQ(failed[0][0].value<PrintFault>(), PrintFault::kPaperOut);
}

TEST_F(EscPosPrinterTest, AReceiptIsNeverSentTwice) {
  channel_->breaksAfter = 20;
  EXPECT_EQ(print(), PrintFault::kInterrupted);
  EXPECT_TRUE(begun_);
  EXPECT_EQ(printer_->state(), DeviceState::kOffline);
  channel_->breaksAfter = -1;
  const QByteArray before = model_.paper;
  EXPECT_EQ(check(), DeviceState::kOk);
  EXPECT_EQ(model_.paper, before) << "it was printed by itself when the printer came back";
}

TEST_F(EscPosPrinterTest, WhatHangsInTheMachineIsCutOffBeforeTheNextReceipt) {
  channel_->breaksAfter = 20;
  print();
  channel_->breaksAfter = -1;
  model_.paper.clear();
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.cleared, 1);
  EXPECT_EQ(model_.paper, escPosCut() + paper_);
  model_.paper.clear();
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_);
}

TEST_F(EscPosPrinterTest, APrinterThatDoesNotAnswerTimesOut) {
  make({.answer = 1ms});
  model_.mute = true;
  EXPECT_EQ(print(), PrintFault::kTimeout);
  EXPECT_EQ(channel_->abandoned, 1);
  EXPECT_EQ(printer_->state(), DeviceState::kOffline);
}

TEST_F(EscPosPrinterTest, ChannelThatDoesNotOpenIsUnreachable) {
  channel_->refusesToOpen = true;
  EXPECT_EQ(print(), PrintFault::kUnreachable);
  EXPECT_TRUE(printer_->detail().contains("nobody there"));
}

TEST_F(EscPosPrinterTest, ASecondReceiptMeanwhileIsRefused) {
  QSignalSpy printed(printer_.get(), &ReceiptPrinter::printed);
  QSignalSpy failed(printer_.get(), &ReceiptPrinter::failed);
  printer_->print(kReceipt);
  printer_->print(kReceipt);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !printed.isEmpty(); }));
  ASSERT_EQ(failed.count(), 1);
  EXPECT_EQ(failed[0][0].value<PrintFault>(), PrintFault::kBusy);
  EXPECT_EQ(model_.paper, paper_);
}

TEST_F(EscPosPrinterTest, ACitizenDoesNotWaitForACheck) {
  printer_->check();
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_);
}

TEST_F(EscPosPrinterTest, APrinterWithoutEndReplyIsTakenAtItsWord) {
  make({.talk = StatusTalk::kRealTime});
  model_.answersEnd = false;
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_);
}

TEST_F(EscPosPrinterTest, ALineThatCannotBeReadIsOnlyWritten) {
  make({.talk = StatusTalk::kNone});
  model_.mute = true;
  EXPECT_EQ(print(), std::nullopt);
  EXPECT_EQ(model_.paper, paper_);
}

}  // namespace
}  // namespace yichuang::platform
