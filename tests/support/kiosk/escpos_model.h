#pragma once

#include <QByteArray>

#include "kiosk/platform/escpos.h"

namespace yichuang::test {

/// The inside of a receipt printer: takes bytes, keeps what is on the paper, answers questions.
struct EscPosModel {
  char printer = 0x12;  ///< reply to DLE EOT 1
  char cause = 0x12;    ///< to DLE EOT 2
  char paperSensor = 0x12;
  char end = 0x00;  ///< to GS r 1
  bool answersEnd = true;
  bool mute = false;
  QByteArray paper;
  int cleared = 0;

  void runOutOfPaper() {
    cause = 0x32;
    paperSensor = 0x72;
    answersEnd = false;  // it has stopped
  }

  /// Takes what arrives; gives what it answers.
  QByteArray take(const QByteArray& bytes) {
    static const QByteArray clear = platform::escPosClear();
    input_ += bytes;
    QByteArray replies;
    while (!input_.isEmpty()) {
      if (input_.startsWith("\x10\x04")) {
        if (input_.size() < 3) break;
        replies += input_[2] == 1 ? printer : input_[2] == 2 ? cause : paperSensor;
        input_.remove(0, 3);
      } else if (input_.startsWith(clear)) {
        ++cleared;
        replies += QByteArray("\x37\x25\x00", 3);
        input_.remove(0, clear.size());
      } else if (input_.startsWith("\x1dr")) {
        if (input_.size() < 3) break;
        if (answersEnd) replies += end;
        input_.remove(0, 3);
      } else {
        paper += input_[0];
        input_.remove(0, 1);
      }
    }
    return mute ? QByteArray() : replies;
  }

 private:
  QByteArray input_;
};

}  // namespace yichuang::test
