#pragma once

#include <functional>

#include <QObject>
#include <QString>
#include <QVariantMap>

namespace yichuang::screens {

/// What a screen is drawn with: `ui_screens <name> <theme> <language> <file.png>`.
struct Shot {
  QString theme;
  QString language;
  QString file;
};

/// Shows `mainFile` with its required properties, lets it settle, saves the picture.
/// `arrange` may do something with the window first. The exit code: 0, or 1 when the picture cannot
/// be made.
int draw(const Shot& shot, const QString& mainFile, double scale, const QVariantMap& properties,
         const std::function<void(QObject& window)>& arrange = {});

int drawBoard(const Shot& shot);
/// `screen`: login, windows, free, called, serving, stale, overview, or the name of a sheet.
int drawClerk(const QString& screen, const Shot& shot);

}  // namespace yichuang::screens
