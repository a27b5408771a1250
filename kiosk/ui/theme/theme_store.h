#pragma once

#include <QString>
#include <QStringList>

#include "kiosk/ui/theme/theme.h"

namespace yichuang::ui {

/// Finds themes by name: first `<folder>/<name>/theme.json`, then the ones built into the program.
class ThemeStore {
 public:
  /// `folder` may be empty: only the built-in themes.
  explicit ThemeStore(QString folder = {});

  /// What was loaded; `message` is empty unless the wished theme could not be used and the built-in
  /// standard theme took its place. It names the file and the key, in English, for the log.
  struct Loaded {
    QString name;
    Theme theme;
    QString message;
  };
  Loaded load(const QString& name) const;

  /// Names of all themes, the built-in ones first.
  QStringList names() const;

 private:
  QString folder_;
};

}  // namespace yichuang::ui
