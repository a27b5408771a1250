#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include "kiosk/ui/theme/token_groups.h"

namespace yichuang::ui {

/// One theme with every token resolved: colours are colours, no names are left.
struct Theme {
  QString nameZh;
  QString nameEn;
  ColorTokens color;
  ButtonTokens button;
  TileTokens tile;
  FieldTokens field;
  PanelTokens panel;
  HeaderTokens header;
  BoardTokens board;
  TypeTokens type;
  SpaceTokens space;
  RadiusTokens radius;
  StrokeTokens stroke;
  TouchTokens touch;
  MotionTokens motion;
  PaceTokens pace;
  bool operator==(const Theme&) const = default;
};

/// Why a theme file cannot be used. `key` is the path of the faulty entry ("meaning.primary"),
/// empty when the file as a whole is faulty.
struct ThemeFault {
  QString key;
  QString message;
};

/// Reads a theme file (themes/README.md): palette names become meanings, meanings become component
/// colours. All keys are required and no other key is accepted.
tl::expected<Theme, ThemeFault> parseTheme(const QByteArray& json);

/// The same theme with sizes multiplied by `factor` (a program's density, 0.2..4): type, gaps,
/// radii, line widths and touch sizes change; colours, durations and the icon grid do not. Type
/// never goes under 11 px, lines never under 1 px.
Theme scaled(const Theme& theme, double factor);

}  // namespace yichuang::ui
