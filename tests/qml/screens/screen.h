#pragma once

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
/// The exit code: 0, or 1 when the picture cannot be made.
int draw(const Shot& shot, const QString& mainFile, double scale, const QVariantMap& properties);

int drawBoard(const Shot& shot);

}  // namespace yichuang::screens
