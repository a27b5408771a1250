#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

// The properties of these groups are the one list of token names: the loader fills them by name and
// refuses a theme that lacks one or brings another.

/// What a colour means, whatever it looks like.
struct ColorTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor background MEMBER background)
  Q_PROPERTY(QColor surface MEMBER surface)
  Q_PROPERTY(QColor sunken MEMBER sunken)
  Q_PROPERTY(QColor outline MEMBER outline)
  Q_PROPERTY(QColor outlineStrong MEMBER outlineStrong)
  Q_PROPERTY(QColor text MEMBER text)
  Q_PROPERTY(QColor textSoft MEMBER textSoft)
  Q_PROPERTY(QColor primary MEMBER primary)
  Q_PROPERTY(QColor primaryPressed MEMBER primaryPressed)
  Q_PROPERTY(QColor textOnPrimary MEMBER textOnPrimary)
  Q_PROPERTY(QColor primarySoft MEMBER primarySoft)
  Q_PROPERTY(QColor textOnPrimarySoft MEMBER textOnPrimarySoft)
  Q_PROPERTY(QColor accent MEMBER accent)
  Q_PROPERTY(QColor accentPressed MEMBER accentPressed)
  Q_PROPERTY(QColor textOnAccent MEMBER textOnAccent)
  Q_PROPERTY(QColor accentSoft MEMBER accentSoft)
  Q_PROPERTY(QColor textOnAccentSoft MEMBER textOnAccentSoft)
  Q_PROPERTY(QColor success MEMBER success)
  Q_PROPERTY(QColor textOnSuccess MEMBER textOnSuccess)
  Q_PROPERTY(QColor successSoft MEMBER successSoft)
  Q_PROPERTY(QColor textOnSuccessSoft MEMBER textOnSuccessSoft)
  Q_PROPERTY(QColor warningSoft MEMBER warningSoft)
  Q_PROPERTY(QColor textOnWarningSoft MEMBER textOnWarningSoft)
  Q_PROPERTY(QColor danger MEMBER danger)
  Q_PROPERTY(QColor dangerPressed MEMBER dangerPressed)
  Q_PROPERTY(QColor textOnDanger MEMBER textOnDanger)
  Q_PROPERTY(QColor dangerSoft MEMBER dangerSoft)
  Q_PROPERTY(QColor textOnDangerSoft MEMBER textOnDangerSoft)
  Q_PROPERTY(QColor disabled MEMBER disabled)
  Q_PROPERTY(QColor textOnDisabled MEMBER textOnDisabled)
  Q_PROPERTY(QColor focus MEMBER focus)
  Q_PROPERTY(QColor scrim MEMBER scrim)

 public:
  QColor background;
  QColor surface;
  QColor sunken;
  QColor outline;
  QColor outlineStrong;
  QColor text;
  QColor textSoft;
  QColor primary;
  QColor primaryPressed;
  QColor textOnPrimary;
  QColor primarySoft;
  QColor textOnPrimarySoft;
  QColor accent;
  QColor accentPressed;
  QColor textOnAccent;
  QColor accentSoft;
  QColor textOnAccentSoft;
  QColor success;
  QColor textOnSuccess;
  QColor successSoft;
  QColor textOnSuccessSoft;
  QColor warningSoft;
  QColor textOnWarningSoft;
  QColor danger;
  QColor dangerPressed;
  QColor textOnDanger;
  QColor dangerSoft;
  QColor textOnDangerSoft;
  QColor disabled;
  QColor textOnDisabled;
  QColor focus;
  QColor scrim;
  bool operator==(const ColorTokens&) const = default;
};

/// Colours of Button in its four kinds.
struct ButtonTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor primaryFill MEMBER primaryFill)
  Q_PROPERTY(QColor primaryPressed MEMBER primaryPressed)
  Q_PROPERTY(QColor primaryText MEMBER primaryText)
  Q_PROPERTY(QColor secondaryFill MEMBER secondaryFill)
  Q_PROPERTY(QColor secondaryPressed MEMBER secondaryPressed)
  Q_PROPERTY(QColor secondaryText MEMBER secondaryText)
  Q_PROPERTY(QColor secondaryOutline MEMBER secondaryOutline)
  Q_PROPERTY(QColor quietPressed MEMBER quietPressed)
  Q_PROPERTY(QColor quietText MEMBER quietText)
  Q_PROPERTY(QColor dangerFill MEMBER dangerFill)
  Q_PROPERTY(QColor dangerPressed MEMBER dangerPressed)
  Q_PROPERTY(QColor dangerText MEMBER dangerText)
  Q_PROPERTY(QColor disabledFill MEMBER disabledFill)
  Q_PROPERTY(QColor disabledText MEMBER disabledText)

 public:
  QColor primaryFill;
  QColor primaryPressed;
  QColor primaryText;
  QColor secondaryFill;
  QColor secondaryPressed;
  QColor secondaryText;
  QColor secondaryOutline;
  QColor quietPressed;
  QColor quietText;
  QColor dangerFill;
  QColor dangerPressed;
  QColor dangerText;
  QColor disabledFill;
  QColor disabledText;
  bool operator==(const ButtonTokens&) const = default;
};

/// Colours of Tile.
struct TileTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor fill MEMBER fill)
  Q_PROPERTY(QColor pressed MEMBER pressed)
  Q_PROPERTY(QColor outline MEMBER outline)
  Q_PROPERTY(QColor title MEMBER title)
  Q_PROPERTY(QColor subtitle MEMBER subtitle)
  Q_PROPERTY(QColor icon MEMBER icon)
  Q_PROPERTY(QColor iconGround MEMBER iconGround)
  Q_PROPERTY(QColor chosenFill MEMBER chosenFill)
  Q_PROPERTY(QColor chosenOutline MEMBER chosenOutline)

 public:
  QColor fill;
  QColor pressed;
  QColor outline;
  QColor title;
  QColor subtitle;
  QColor icon;
  QColor iconGround;
  QColor chosenFill;
  QColor chosenOutline;
  bool operator==(const TileTokens&) const = default;
};

/// Colours of TextField and NumberPad.
struct FieldTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor fill MEMBER fill)
  Q_PROPERTY(QColor outline MEMBER outline)
  Q_PROPERTY(QColor outlineFocus MEMBER outlineFocus)
  Q_PROPERTY(QColor text MEMBER text)
  Q_PROPERTY(QColor placeholder MEMBER placeholder)
  Q_PROPERTY(QColor outlineError MEMBER outlineError)
  Q_PROPERTY(QColor errorText MEMBER errorText)

 public:
  QColor fill;
  QColor outline;
  QColor outlineFocus;
  QColor text;
  QColor placeholder;
  QColor outlineError;
  QColor errorText;
  bool operator==(const FieldTokens&) const = default;
};

/// Colours of Card, ListRow and Dialog.
struct PanelTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor fill MEMBER fill)
  Q_PROPERTY(QColor outline MEMBER outline)
  Q_PROPERTY(QColor chosenFill MEMBER chosenFill)
  Q_PROPERTY(QColor chosenText MEMBER chosenText)
  Q_PROPERTY(QColor scrim MEMBER scrim)

 public:
  QColor fill;
  QColor outline;
  QColor chosenFill;
  QColor chosenText;
  QColor scrim;
  bool operator==(const PanelTokens&) const = default;
};

/// Colours of the bar at the top of each page.
struct HeaderTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor fill MEMBER fill)
  Q_PROPERTY(QColor pressed MEMBER pressed)
  Q_PROPERTY(QColor text MEMBER text)

 public:
  QColor fill;
  QColor pressed;
  QColor text;
  bool operator==(const HeaderTokens&) const = default;
};

/// Colours of the call board in the hall.
struct BoardTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QColor fill MEMBER fill)
  Q_PROPERTY(QColor rowFill MEMBER rowFill)
  Q_PROPERTY(QColor text MEMBER text)
  Q_PROPERTY(QColor callFill MEMBER callFill)
  Q_PROPERTY(QColor callText MEMBER callText)
  Q_PROPERTY(QColor staleFill MEMBER staleFill)
  Q_PROPERTY(QColor staleText MEMBER staleText)

 public:
  QColor fill;
  QColor rowFill;
  QColor text;
  QColor callFill;
  QColor callText;
  QColor staleFill;
  QColor staleText;
  bool operator==(const BoardTokens&) const = default;
};

/// Font family and pixel sizes.
struct TypeTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(QString family MEMBER family)
  Q_PROPERTY(int caption MEMBER caption)
  Q_PROPERTY(int body MEMBER body)
  Q_PROPERTY(int lead MEMBER lead)
  Q_PROPERTY(int title MEMBER title)
  Q_PROPERTY(int headline MEMBER headline)
  Q_PROPERTY(int display MEMBER display)
  Q_PROPERTY(int number MEMBER number)

 public:
  QString family;
  int caption{};
  int body{};
  int lead{};
  int title{};
  int headline{};
  int display{};
  int number{};
  bool operator==(const TypeTokens&) const = default;
};

/// Gaps in pixels; `page` is the margin of a page.
struct SpaceTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int hair MEMBER hair)
  Q_PROPERTY(int xs MEMBER xs)
  Q_PROPERTY(int s MEMBER s)
  Q_PROPERTY(int m MEMBER m)
  Q_PROPERTY(int l MEMBER l)
  Q_PROPERTY(int xl MEMBER xl)
  Q_PROPERTY(int xxl MEMBER xxl)
  Q_PROPERTY(int page MEMBER page)

 public:
  int hair{};
  int xs{};
  int s{};
  int m{};
  int l{};
  int xl{};
  int xxl{};
  int page{};
  bool operator==(const SpaceTokens&) const = default;
};

/// Corner radii in pixels.
struct RadiusTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int s MEMBER s)
  Q_PROPERTY(int m MEMBER m)
  Q_PROPERTY(int l MEMBER l)

 public:
  int s{};
  int m{};
  int l{};
  bool operator==(const RadiusTokens&) const = default;
};

/// Line widths in pixels; `icon` is in units of the 24-unit icon grid.
struct StrokeTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int outline MEMBER outline)
  Q_PROPERTY(int focus MEMBER focus)
  Q_PROPERTY(int icon MEMBER icon)

 public:
  int outline{};
  int focus{};
  int icon{};
  bool operator==(const StrokeTokens&) const = default;
};

/// Heights of things that are touched, in pixels; nothing is smaller than `minimum`.
struct TouchTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int minimum MEMBER minimum)
  Q_PROPERTY(int control MEMBER control)
  Q_PROPERTY(int row MEMBER row)
  Q_PROPERTY(int tile MEMBER tile)
  Q_PROPERTY(int gap MEMBER gap)

 public:
  int minimum{};
  int control{};
  int row{};
  int tile{};
  int gap{};
  bool operator==(const TouchTokens&) const = default;
};

/// Durations in milliseconds; 0 means at once.
struct MotionTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int quick MEMBER quick)
  Q_PROPERTY(int calm MEMBER calm)
  Q_PROPERTY(int slow MEMBER slow)

 public:
  int quick{};
  int calm{};
  int slow{};
  bool operator==(const MotionTokens&) const = default;
};

/// How long the program waits for a person, in seconds.
struct PaceTokens {
  Q_GADGET
  QML_ANONYMOUS
  Q_PROPERTY(int idleSeconds MEMBER idleSeconds)
  Q_PROPERTY(int warningSeconds MEMBER warningSeconds)
  Q_PROPERTY(int noticeSeconds MEMBER noticeSeconds)

 public:
  int idleSeconds{};
  int warningSeconds{};
  int noticeSeconds{};
  bool operator==(const PaceTokens&) const = default;
};

}  // namespace yichuang::ui
