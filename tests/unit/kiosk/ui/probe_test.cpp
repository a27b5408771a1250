#include "kiosk/ui/probe/probe.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QMouseEvent>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yichuang::ui {
namespace {

constexpr auto kWindow = R"(
  import QtQuick
  import QtQuick.Window
  Window {
    width: 400; height: 300; visible: true; x: 0; y: 0
    Item {
      objectName: "pageStack"
      property Item page: Item { objectName: "homePage" }
      anchors.fill: parent
      clip: true
      Rectangle { objectName: "box"; x: 100; y: 50; width: 80; height: 40; enabled: false }
      Rectangle { objectName: "twin"; x: 10; y: 10; width: 20; height: 20 }
      Rectangle { objectName: "twin"; x: 60; y: 10; width: 20; height: 20 }
      Rectangle { objectName: "hidden"; width: 20; height: 20; visible: false }
      Item { opacity: 0; Rectangle { objectName: "faded"; width: 20; height: 20 } }
      Rectangle { objectName: "outside"; x: 1000; width: 20; height: 20 }
      Rectangle { x: 200; y: 200; width: 50; height: 50; Accessible.role: Accessible.Button; Accessible.name: "取号" }
      Text { objectName: "late"; text: "请到 3 号窗口"; visible: false }
    }
  })";

class ProbeTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(folder_.isValid());
    qputenv("YICHUANG_PROBE", folder_.filePath("probe").toUtf8());
    engine_.loadData(kWindow);
    ASSERT_EQ(engine_.rootObjects().size(), 1);
    probe_ = Probe::fromEnvironment(engine_);
    socket_.connectToServer(folder_.filePath("probe"));
    ASSERT_TRUE(socket_.waitForConnected());
  }

  QJsonObject ask(const QJsonObject& question) {
    socket_.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    return answer();
  }

  QJsonObject answer() {
    QElapsedTimer timer;
    timer.start();
    while (!socket_.canReadLine() && timer.elapsed() < 5000)
      QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return QJsonDocument::fromJson(socket_.readLine()).object();
  }

  /// A point of the window as the screen counts it.
  QPoint onScreen(int x, int y) {
    return qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst())
        ->mapToGlobal(QPoint(x, y));
  }

  void show(const char* name) {
    engine_.rootObjects().constFirst()->findChild<QObject*>(name)->setProperty("visible", true);
  }

  QTemporaryDir folder_;
  QQmlApplicationEngine engine_;
  std::unique_ptr<Probe> probe_;
  QLocalSocket socket_;
};

/// What the last of the frames says, empty when there is none.
QString shownText(const QJsonArray& frames) { return frames.last().toObject()["text"].toString(); }

TEST_F(ProbeTest, FindsByObjectNameAndGivesTheMiddle) {
  const QJsonObject box = ask({{"op", "find"}, {"name", "box"}});
  EXPECT_TRUE(box["ok"].toBool());
  EXPECT_EQ(box["x"].toInt(), onScreen(140, 70).x());
  EXPECT_EQ(box["y"].toInt(), onScreen(140, 70).y());
  EXPECT_EQ(box["w"].toInt(), 80);
  EXPECT_FALSE(box["enabled"].toBool());
}

TEST_F(ProbeTest, FindsByAccessibleName) {
  EXPECT_EQ(ask({{"op", "find"}, {"name", "取号"}})["x"].toInt(), onScreen(225, 225).x());
}

TEST_F(ProbeTest, FindsTheNth) {
  EXPECT_EQ(ask({{"op", "find"}, {"name", "twin"}})["x"].toInt(), onScreen(20, 20).x());
  EXPECT_EQ(ask({{"op", "find"}, {"name", "twin"}, {"nth", 1}})["x"].toInt(), onScreen(70, 20).x());
  EXPECT_FALSE(ask({{"op", "find"}, {"name", "twin"}, {"nth", 2}})["ok"].toBool());
}

TEST_F(ProbeTest, SeesOnlyWhatAPersonSees) {
  for (const char* name : {"hidden", "faded", "outside", "nowhere"})
    EXPECT_FALSE(ask({{"op", "find"}, {"name", name}})["ok"].toBool()) << name;
}

TEST_F(ProbeTest, ListsVisibleTexts) {
  EXPECT_TRUE(ask({{"op", "texts"}})["texts"].toArray().isEmpty());
  show("late");
  EXPECT_EQ(ask({{"op", "texts"}})["texts"].toArray()[0].toObject()["text"].toString(),
            "请到 3 号窗口");
}

TEST_F(ProbeTest, NamesThePage) { EXPECT_EQ(ask({{"op", "page"}})["page"].toString(), "homePage"); }

TEST_F(ProbeTest, WaitsUntilAnItemAppears) {
  socket_.write("{\"op\":\"wait\",\"name\":\"late\",\"timeoutMs\":4000}\n");
  socket_.flush();
  EXPECT_TRUE(ask({{"op", "page"}})["ok"].toBool());  // the wait has not been answered yet
  show("late");
  EXPECT_TRUE(answer()["ok"].toBool());
}

TEST_F(ProbeTest, AWaitEndsAtItsTimeOut) {
  EXPECT_FALSE(ask({{"op", "wait"}, {"name", "late"}, {"timeoutMs", 0}})["ok"].toBool());
}

TEST_F(ProbeTest, TellsWhatEachFrameShowedAndWhen) {
  const QJsonObject question{{"op", "frames"}, {"item", "late"}};
  EXPECT_TRUE(ask(question)["ok"].toBool());
  show("late");
  QJsonArray frames;
  QElapsedTimer timer;
  for (timer.start(); shownText(frames).isEmpty() && timer.elapsed() < 5000;)
    frames = ask(question)["frames"].toArray();
  ASSERT_FALSE(frames.isEmpty());
  const QJsonObject last = frames.last().toObject();
  EXPECT_EQ(last["page"].toString(), "homePage");
  EXPECT_EQ(shownText(frames), "请到 3 号窗口");
  EXPECT_GT(last["begun"].toDouble(), 0);
  EXPECT_GE(last["shown"].toDouble(), last["begun"].toDouble());
}

TEST_F(ProbeTest, CountsTheTouchesThatReachedAWindow) {
  QMouseEvent up(QEvent::MouseButtonRelease, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton,
                 Qt::NoButton, Qt::NoModifier);
  EXPECT_EQ(ask({{"op", "touches"}})["touches"].toInt(), 0);
  QCoreApplication::sendEvent(engine_.rootObjects().constFirst(), &up);
  EXPECT_EQ(ask({{"op", "touches"}})["touches"].toInt(), 1);
}

TEST_F(ProbeTest, AnswersNonsenseWithAnError) {
  EXPECT_FALSE(ask({{"op", "press"}})["ok"].toBool());
  socket_.write("not json\n");
  EXPECT_FALSE(answer()["ok"].toBool());
}

TEST(Probe, IsClosedUnlessAskedFor) {
  qunsetenv("YICHUANG_PROBE");
  QQmlApplicationEngine engine;
  EXPECT_EQ(Probe::fromEnvironment(engine), nullptr);
}

}  // namespace
}  // namespace yichuang::ui

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  const QGuiApplication app(argc, argv);
  return RUN_ALL_TESTS();
}
