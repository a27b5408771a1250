#include <cstdio>

#include <QGuiApplication>

#include "tests/qml/screens/screen.h"

// Draws a program's screen over fake clients into a picture, for reviewing.
int main(int argc, char** argv) {
  using namespace yichuang::screens;
  QGuiApplication application(argc, argv);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 5) {
    std::fputs("usage: ui_screens <screen> <theme> <language> <file.png>\n", stderr);
    return EXIT_FAILURE;
  }
  const Shot shot{arguments[2], arguments[3], arguments[4]};
  if (arguments[1] == "board") return drawBoard(shot);
  return drawClerk(arguments[1], shot);
}
