// The keyboard of the screen over real fields and the real dictionary, pressed by touch and mouse.

#include <QGuiApplication>
#include <QPointingDevice>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>
#include <gtest/gtest.h>

#include "kiosk/input/pinyin_engine.h"
#include "kiosk/ui/keyboard/touch_input.h"
#include "kiosk/ui/probe/scene.h"

namespace yichuang::ui {
namespace {

constexpr int kLoadMilliseconds = 60'000;  // a bound for a busy machine, not a measure

/// Loaded once for all tests.
input::PinyinEngine& pinyin() {
  static input::PinyinEngine engine;
  static const bool kLoaded = [] {
    engine.spell({QStringLiteral("身份证")});
    return QTest::qWaitFor([] { return engine.composer().isReady(); }, kLoadMilliseconds);
  }();
  EXPECT_TRUE(kLoaded);
  return engine;
}

class TouchKeyboard : public ::testing::Test {
 protected:
  void SetUp() override {
    engine_.addImportPath(":/qt/qml");
    QObject::connect(&engine_, &QQmlEngine::warnings, &engine_,
                     [](const QList<QQmlError>& warnings) {
                       for (const QQmlError& each : warnings)
                         ADD_FAILURE() << each.toString().toStdString();
                     });
    engine_.setInitialProperties({{"input", QVariant::fromValue(&input_)}});
    engine_.load(QUrl("qrc:/Form.qml"));
    ASSERT_EQ(engine_.rootObjects().size(), 1);
    window()->requestActivate();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window()));
  }

  QQuickWindow* window() const {
    return qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
  }
  QQuickItem* item(const QString& name) const { return Scene(engine_.rootObjects()).find(name, 0); }
  QString text(const QString& field) const {
    return window()->findChild<QObject*>(field)->property("text").toString();
  }
  QString shown(const QString& field) const {
    return window()->findChild<QObject*>(field)->property("displayText").toString();
  }

  void settle() {
    QSignalSpy frames(window(), &QQuickWindow::frameSwapped);
    window()->update();
    EXPECT_TRUE(frames.wait());
  }
  QPoint middleOf(const QString& name) {
    const bool there = QTest::qWaitFor([&] { return item(name) && item(name)->isEnabled(); });
    if (!there) {
      ADD_FAILURE() << name.toStdString() << " cannot be touched";
      return {};
    }
    settle();
    const QQuickItem* found = item(name);
    return found->mapToScene({found->width() / 2, found->height() / 2}).toPoint();
  }
  void touch(const QString& name) {
    const QPoint place = middleOf(name);
    QTest::touchEvent(window(), finger_).press(0, place);
    QTest::touchEvent(window(), finger_).release(0, place);
  }
  void click(const QString& name) {
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(name));
  }
  void open(const QString& field) {
    window()->findChild<QQuickItem*>(field)->forceActiveFocus();
    EXPECT_TRUE(input_.isOpen());
  }
  void touchAll(const QString& letters) {
    for (const QChar letter : letters) touch(QStringLiteral("key") + letter.toUpper());
  }

  std::unique_ptr<QPointingDevice> device_{QTest::createTouchDevice()};
  QPointingDevice* finger_ = device_.get();
  TouchInput input_{pinyin().composer()};
  QQmlApplicationEngine engine_;
};

TEST_F(TouchKeyboard, TypesChineseByTouch) {
  open("search");
  touchAll("shenfenzheng");
  EXPECT_EQ(shown("search"), "shen fen zheng");
  EXPECT_EQ(text("search"), "") << "what is being composed is not typed yet";
  touch("candidate0");
  EXPECT_EQ(text("search"), "身份证");
  EXPECT_TRUE(input_.candidates().isEmpty());
}

TEST_F(TouchKeyboard, TypesChineseByMouseAndSpaceTakesTheFirstWord) {
  open("search");
  for (const char* key : {"keyS", "keyF", "keyZ", "keySpace"}) click(key);
  EXPECT_EQ(text("search"), "身份证");
}

TEST_F(TouchKeyboard, BackspaceTakesLettersThenText) {
  open("search");
  touchAll("sfz");
  touch("keyBackspace");
  EXPECT_EQ(shown("search"), "s f");
  touch("keyBackspace");
  touch("keyBackspace");
  EXPECT_EQ(shown("search"), "");
  touchAll("sfz");
  touch("candidate0");
  touch("keyBackspace");
  EXPECT_EQ(text("search"), "身份");
}

TEST_F(TouchKeyboard, BackspaceRepeatsWhileHeld) {
  open("phone");
  for (int i = 0; i < 8; ++i) touch("key5");
  const QPoint place = middleOf("keyBackspace");
  QTest::mousePress(window(), Qt::LeftButton, {}, place);
  EXPECT_TRUE(QTest::qWaitFor([&] { return text("phone").isEmpty(); }));
  QTest::mouseRelease(window(), Qt::LeftButton, {}, place);
}

TEST_F(TouchKeyboard, ClearEmptiesTheFieldAndTheLetters) {
  open("search");
  touchAll("sfz");
  touch("candidate0");
  touchAll("mtc");
  touch("keyClear");
  EXPECT_EQ(shown("search"), "");
  EXPECT_TRUE(input_.candidates().isEmpty());
}

TEST_F(TouchKeyboard, TheFieldChoosesTheKeys) {
  const struct {
    const char* field;
    TouchInput::Keys keys;
  } cases[] = {{"search", TouchInput::Keys::Letters},
               {"identity", TouchInput::Keys::Identity},
               {"phone", TouchInput::Keys::Digits},
               {"password", TouchInput::Keys::Letters}};
  for (const auto& c : cases) {
    open(c.field);
    EXPECT_EQ(input_.keys(), c.keys) << c.field;
  }
  window()->findChild<QQuickItem*>("padded")->forceActiveFocus();
  EXPECT_FALSE(input_.isOpen());
}

TEST_F(TouchKeyboard, TypesAnIdentityNumberWithX) {
  open("identity");
  for (const QChar each : QStringLiteral("61099919850615003X")) touch(QStringLiteral("key") + each);
  touch("key1");
  EXPECT_EQ(text("identity"), "61099919850615003X") << "18 places, not more";
}

TEST_F(TouchKeyboard, AHiddenTextIsNeverComposed) {
  open("password");
  touch("keyShift");
  touch("keyA");
  touch("keyB");
  EXPECT_EQ(text("password"), "Ab");
  EXPECT_TRUE(input_.candidates().isEmpty());
}

TEST_F(TouchKeyboard, SwitchesToEnglishAndToSymbols) {
  open("search");
  touchAll("sf");
  touch("keyLanguage");
  EXPECT_EQ(text("search"), "sf") << "letters that were typed stay";
  touchAll("ab");
  touch("keySymbols");
  touch("key7");
  touch("keyLetters");
  touch("keyC");
  EXPECT_EQ(text("search"), "sfab7c");
}

TEST_F(TouchKeyboard, TenFingersDoNoHarm) {
  open("search");
  settle();
  const char* keys[] = {"keyQ", "keyW", "keyE",     "keyR",         "keyT",
                        "keyY", "keyU", "keySpace", "keyBackspace", "keyApart"};
  for (int round = 0; round < 3; ++round) {
    auto down = QTest::touchEvent(window(), finger_);
    for (int i = 0; i < 10; ++i) down.press(i, item(keys[i])->mapToScene({20, 20}).toPoint());
    down.commit();
    auto up = QTest::touchEvent(window(), finger_);
    for (int i = 0; i < 10; ++i) up.release(i, item(keys[i])->mapToScene({20, 20}).toPoint());
    up.commit();
  }
  EXPECT_TRUE(input_.isOpen());
  touch("keyClear");
  touchAll("sfz");
  touch("candidate0");
  EXPECT_EQ(text("search"), "身份证") << "it types as before";
}

TEST_F(TouchKeyboard, AButtonOnThePageIsPressedWhileComposing) {
  open("search");
  touchAll("sfz");
  const qreal before = item("button")->mapToScene({0, 0}).y();
  touch("button");
  EXPECT_EQ(window()->property("pressed").toInt(), 1);
  EXPECT_EQ(item("button")->mapToScene({0, 0}).y(), before) << "the page moved under the finger";
  EXPECT_EQ(text("search"), "sfz");
  touch("keyA");
  EXPECT_EQ(shown("search"), "sfza") << "the keys still type into the field";
}

TEST_F(TouchKeyboard, AHardwareKeyboardTypesOn) {
  open("search");
  touchAll("sf");
  QTest::keyClick(window(), Qt::Key_Backspace);
  EXPECT_EQ(shown("search"), "s");
  for (const char each : {'A', '0', '1', '2'}) QTest::keyClick(window(), each);
  EXPECT_EQ(text("search"), "sA012");
}

TEST_F(TouchKeyboard, DoneAcceptsAndCloses) {
  open("search");
  touchAll("sfz");
  touch("keyDone");
  EXPECT_EQ(text("search"), "sfz");
  EXPECT_EQ(window()->property("accepted").toInt(), 1);
  EXPECT_FALSE(input_.isOpen());
  EXPECT_FALSE(item("touchKeyboard"));
}

TEST_F(TouchKeyboard, TheFieldIsNeverCovered) {
  open("last");
  EXPECT_TRUE(QTest::qWaitFor([&] {
    const QQuickItem* field = item("last");
    return field && field->mapToScene({0, field->height()}).y() <=
                        item("touchKeyboard")->mapToScene({0, 0}).y();
  }));
}

TEST_F(TouchKeyboard, AFieldThatIsHiddenClosesItAndForgets) {
  open("search");
  touchAll("sfz");
  window()->findChild<QQuickItem*>("search")->setVisible(false);
  EXPECT_FALSE(input_.isOpen());
  EXPECT_TRUE(pinyin().composer().isEmpty());
}

TEST_F(TouchKeyboard, EveryKeyIsLargeEnoughAndHasAName) {
  for (const char* field : {"search", "identity", "phone"}) {
    open(field);
    settle();
    for (QQuickItem* key : window()->findChildren<QQuickItem*>()) {
      if (!key->isVisible() || !key->inherits("QQuickButton")) continue;
      EXPECT_GE(std::min(key->width(), key->height()), 48) << key->objectName().toStdString();
    }
  }
}

}  // namespace
}  // namespace yichuang::ui

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const QGuiApplication app(argc, argv);
  return RUN_ALL_TESTS();
}
