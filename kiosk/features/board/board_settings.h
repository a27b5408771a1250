#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <tl/expected.hpp>

namespace yichuang::board {

/// Which parts a board shows in one orientation; the defaults are those of a hall without a file.
struct BoardLayout {
  Q_GADGET
  QML_VALUE_TYPE(boardLayout)
  Q_PROPERTY(bool clock MEMBER clock)
  Q_PROPERTY(bool callCard MEMBER callCard)
  Q_PROPERTY(int lastCalls MEMBER lastCalls)
  Q_PROPERTY(int next MEMBER next)
  Q_PROPERTY(bool waiting MEMBER waiting)
  Q_PROPERTY(bool notice MEMBER notice)
 public:
  bool clock = true;     ///< time and date beside the office's name
  bool callCard = true;  ///< the newest call, as large as the board allows
  int lastCalls = 6;     ///< rows; fewer when that many would not be readable; 0: no list
  int next = 5;          ///< numbers next in line; 0: no such row
  bool waiting = true;   ///< how many wait, and how long
  bool notice = true;    ///< the office's notice, when there is one

  bool operator==(const BoardLayout&) const = default;
};

/// How one board differs from others.
struct BoardSettings {
  BoardLayout landscape{};
  BoardLayout portrait{.lastCalls = 7};
  bool english = true;  ///< calls are spoken in English too, after Mandarin

  bool operator==(const BoardSettings&) const = default;
};

/// Reads a layout file; its keys are in kiosk/README.md. Fails with one line for the log that names
/// the key and what it takes.
tl::expected<BoardSettings, QString> parseBoardSettings(const QByteArray& json);

/// The settings in `file`; when it is empty, missing or faulty, those of a hall without one.
/// `message` is empty unless a file was given and not used.
struct LoadedBoardSettings {
  BoardSettings settings;
  QString message;
};
LoadedBoardSettings loadBoardSettings(const QString& file);

}  // namespace yichuang::board
