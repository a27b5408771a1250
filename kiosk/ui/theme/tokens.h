#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/ui/theme/theme.h"
#include "kiosk/ui/theme/theme_store.h"

class QJSEngine;
class QQmlEngine;

namespace yichuang::ui {

/// The design tokens as QML sees them: `Tokens.color.text`, `Tokens.type.body`, `Tokens.space.m`.
/// The only singleton of the programs; one an engine. Everything changes at once when the theme or
/// the scale does.
class Tokens : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  /// Setting an unknown or faulty theme gives the standard one and a warning in the log.
  Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
  Q_PROPERTY(QStringList themes READ themes NOTIFY changed)
  /// Density of the program: 1 is the kiosk at 1080x1920.
  Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed)
  Q_PROPERTY(yichuang::ui::ColorTokens color READ color NOTIFY changed)
  Q_PROPERTY(yichuang::ui::ButtonTokens button READ button NOTIFY changed)
  Q_PROPERTY(yichuang::ui::TileTokens tile READ tile NOTIFY changed)
  Q_PROPERTY(yichuang::ui::FieldTokens field READ field NOTIFY changed)
  Q_PROPERTY(yichuang::ui::PanelTokens panel READ panel NOTIFY changed)
  Q_PROPERTY(yichuang::ui::HeaderTokens header READ header NOTIFY changed)
  Q_PROPERTY(yichuang::ui::BoardTokens board READ board NOTIFY changed)
  Q_PROPERTY(yichuang::ui::TypeTokens type READ type NOTIFY changed)
  Q_PROPERTY(yichuang::ui::SpaceTokens space READ space NOTIFY changed)
  Q_PROPERTY(yichuang::ui::RadiusTokens radius READ radius NOTIFY changed)
  Q_PROPERTY(yichuang::ui::StrokeTokens stroke READ stroke NOTIFY changed)
  Q_PROPERTY(yichuang::ui::TouchTokens touch READ touch NOTIFY changed)
  Q_PROPERTY(yichuang::ui::MotionTokens motion READ motion NOTIFY changed)
  Q_PROPERTY(yichuang::ui::PaceTokens pace READ pace NOTIFY changed)

 public:
  // No default constructor: Qt 6.4 would call it instead of create().
  explicit Tokens(ThemeStore store, QObject* parent = nullptr);
  static Tokens* create(QQmlEngine* engine, QJSEngine* scripts);
  /// The engine's own tokens, made if need be; for a program's main.
  static Tokens* of(QQmlEngine& engine);

  void setStore(ThemeStore store);
  QString theme() const { return name_; }
  void setTheme(const QString& name);
  QStringList themes() const { return store_.names(); }
  double scale() const { return scale_; }
  void setScale(double scale);

  ColorTokens color() const { return shown_.color; }
  ButtonTokens button() const { return shown_.button; }
  TileTokens tile() const { return shown_.tile; }
  FieldTokens field() const { return shown_.field; }
  PanelTokens panel() const { return shown_.panel; }
  HeaderTokens header() const { return shown_.header; }
  BoardTokens board() const { return shown_.board; }
  TypeTokens type() const { return shown_.type; }
  SpaceTokens space() const { return shown_.space; }
  RadiusTokens radius() const { return shown_.radius; }
  StrokeTokens stroke() const { return shown_.stroke; }
  TouchTokens touch() const { return shown_.touch; }
  MotionTokens motion() const { return shown_.motion; }
  PaceTokens pace() const { return shown_.pace; }

  /// What a theme is called, for the page that lets people choose.
  Q_INVOKABLE QString themeLabel(const QString& name, const QString& language) const;

 Q_SIGNALS:
  void changed();

 private:
  void load(const QString& name);

  ThemeStore store_;
  QString name_;
  double scale_{1.0};
  Theme base_;
  Theme shown_;
};

}  // namespace yichuang::ui
