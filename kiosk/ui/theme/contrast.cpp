#include "kiosk/ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace yichuang::ui {
namespace {

double linear(float channel) {
  const double c = static_cast<double>(channel);
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

}  // namespace

double contrastRatio(const QColor& text, const QColor& ground) {
  const double a = luminance(text);
  const double b = luminance(ground);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::vector<ColorPair> textPairs(const Theme& t) {
  return {
      {"color.text on color.background", t.color.text, t.color.background},
      {"color.text on color.surface", t.color.text, t.color.surface},
      {"color.text on color.sunken", t.color.text, t.color.sunken},
      {"color.textSoft on color.background", t.color.textSoft, t.color.background},
      {"color.textSoft on color.surface", t.color.textSoft, t.color.surface},
      {"color.textSoft on color.sunken", t.color.textSoft, t.color.sunken},
      {"color.primary on color.background", t.color.primary, t.color.background},
      {"color.primary on color.surface", t.color.primary, t.color.surface},
      {"color.textOnPrimary on color.primary", t.color.textOnPrimary, t.color.primary},
      {"color.textOnPrimary on color.primaryPressed", t.color.textOnPrimary,
       t.color.primaryPressed},
      {"color.textOnPrimarySoft on color.primarySoft", t.color.textOnPrimarySoft,
       t.color.primarySoft},
      {"color.textOnAccent on color.accent", t.color.textOnAccent, t.color.accent},
      {"color.textOnAccent on color.accentPressed", t.color.textOnAccent, t.color.accentPressed},
      {"color.textOnAccentSoft on color.accentSoft", t.color.textOnAccentSoft, t.color.accentSoft},
      {"color.textOnSuccess on color.success", t.color.textOnSuccess, t.color.success},
      {"color.textOnSuccessSoft on color.successSoft", t.color.textOnSuccessSoft,
       t.color.successSoft},
      {"color.textOnWarningSoft on color.warningSoft", t.color.textOnWarningSoft,
       t.color.warningSoft},
      {"color.textOnDanger on color.danger", t.color.textOnDanger, t.color.danger},
      {"color.textOnDangerSoft on color.dangerSoft", t.color.textOnDangerSoft, t.color.dangerSoft},
      {"color.textOnDisabled on color.disabled", t.color.textOnDisabled, t.color.disabled},
      {"button.primaryText on button.primaryFill", t.button.primaryText, t.button.primaryFill},
      {"button.primaryText on button.primaryPressed", t.button.primaryText,
       t.button.primaryPressed},
      {"button.secondaryText on button.secondaryFill", t.button.secondaryText,
       t.button.secondaryFill},
      {"button.secondaryText on button.secondaryPressed", t.button.secondaryText,
       t.button.secondaryPressed},
      {"button.quietText on color.background", t.button.quietText, t.color.background},
      {"button.quietText on button.quietPressed", t.button.quietText, t.button.quietPressed},
      {"button.dangerText on button.dangerFill", t.button.dangerText, t.button.dangerFill},
      {"button.dangerText on button.dangerPressed", t.button.dangerText, t.button.dangerPressed},
      {"button.disabledText on button.disabledFill", t.button.disabledText, t.button.disabledFill},
      {"tile.title on tile.fill", t.tile.title, t.tile.fill},
      {"tile.title on tile.pressed", t.tile.title, t.tile.pressed},
      {"tile.title on tile.chosenFill", t.tile.title, t.tile.chosenFill},
      {"tile.subtitle on tile.fill", t.tile.subtitle, t.tile.fill},
      {"tile.subtitle on tile.chosenFill", t.tile.subtitle, t.tile.chosenFill},
      {"field.text on field.fill", t.field.text, t.field.fill},
      {"field.placeholder on field.fill", t.field.placeholder, t.field.fill},
      {"field.errorText on color.background", t.field.errorText, t.color.background},
      {"panel.chosenText on panel.chosenFill", t.panel.chosenText, t.panel.chosenFill},
      {"header.text on header.fill", t.header.text, t.header.fill},
      {"header.text on header.pressed", t.header.text, t.header.pressed},
      {"board.text on board.fill", t.board.text, t.board.fill},
      {"board.text on board.rowFill", t.board.text, t.board.rowFill},
      {"board.callText on board.callFill", t.board.callText, t.board.callFill},
      {"board.staleText on board.staleFill", t.board.staleText, t.board.staleFill},
  };
}

std::vector<ColorPair> graphicPairs(const Theme& t) {
  return {
      {"tile.icon on tile.iconGround", t.tile.icon, t.tile.iconGround},
      {"tile.outline on color.background", t.tile.outline, t.color.background},
      {"tile.outline on tile.fill", t.tile.outline, t.tile.fill},
      {"tile.chosenOutline on color.background", t.tile.chosenOutline, t.color.background},
      {"field.outline on field.fill", t.field.outline, t.field.fill},
      {"field.outlineFocus on field.fill", t.field.outlineFocus, t.field.fill},
      {"field.outlineError on field.fill", t.field.outlineError, t.field.fill},
      {"button.secondaryOutline on color.background", t.button.secondaryOutline,
       t.color.background},
      {"color.outlineStrong on color.background", t.color.outlineStrong, t.color.background},
      {"color.focus on color.background", t.color.focus, t.color.background},
      {"color.focus on color.surface", t.color.focus, t.color.surface},
  };
}

}  // namespace yichuang::ui
