#pragma once

#include <vector>

#include <QColor>
#include <QString>

#include "kiosk/ui/theme/theme.h"

namespace yichuang::ui {

/// Contrast ratio of WCAG 2.1, 1..21. Both colours are taken as opaque.
double contrastRatio(const QColor& text, const QColor& ground);

/// Two colours of a theme that are seen one on the other.
struct ColorPair {
  QString name;  ///< "button.primaryText on button.primaryFill"
  QColor text;
  QColor ground;
};

/// Every text-on-ground pair that the controls and pages draw.
std::vector<ColorPair> textPairs(const Theme& theme);

/// Lines and marks that carry meaning without text (borders of fields, focus ring); 3:1 is enough.
std::vector<ColorPair> graphicPairs(const Theme& theme);

}  // namespace yichuang::ui
