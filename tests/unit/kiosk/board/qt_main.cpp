#include <QGuiApplication>
#include <gtest/gtest.h>

// Letters are measured, and answers arrive through the event loop.
int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
