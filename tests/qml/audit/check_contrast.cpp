#include <algorithm>
#include <cstdlib>
#include <vector>

#include <QColor>
#include <QQuickItem>

#include "kiosk/ui/theme/contrast.h"
#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

/// A ground counts when it fills this share of the text's place.
constexpr double kShare = 0.12;
/// Of a text's height there must be so much to look at.
constexpr double kEnough = 0.7;

QColor mixed(const QColor& ink, const QColor& ground, double opacity) {
  const auto part = [&](int over, int under) {
    return qRound(over * opacity + under * (1 - opacity));
  };
  return {part(ink.red(), ground.red()), part(ink.green(), ground.green()),
          part(ink.blue(), ground.blue())};
}

/// The same but for rounding.
bool isNear(const QColor& one, const QColor& other) {
  return std::abs(one.red() - other.red()) <= 2 && std::abs(one.green() - other.green()) <= 2 &&
         std::abs(one.blue() - other.blue()) <= 2;
}

using Counts = std::vector<std::pair<QRgb, int>>;

/// Stretches of one colour in a row of pixels.
void addRuns(const QRgb* from, const QRgb* to, Counts& runs) {
  for (const QRgb* pixel = from; pixel != to;) {
    const QRgb* end = pixel + 1;
    while (end != to && *end == *pixel) ++end;
    runs.emplace_back(*pixel, static_cast<int>(end - pixel));
    pixel = end;
  }
}

Counts pixelsOf(const QImage& picture, const QRect& area) {
  Counts runs;
  for (int y = area.top(); y <= area.bottom(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    addRuns(line + area.left(), line + area.right() + 1, runs);
  }
  std::ranges::sort(runs);
  Counts counts;
  for (const auto& [color, count] : runs) {
    if (counts.empty() || counts.back().first != color) counts.emplace_back(color, 0);
    counts.back().second += count;
  }
  return counts;
}

/// The colours behind the letters: the most frequent one, and others that fill a good part.
std::vector<QColor> groundsIn(const Counts& pixels, const QColor& ink, double opacity, int all) {
  std::vector<QColor> grounds;
  const auto most = std::ranges::max_element(pixels, {}, &Counts::value_type::second);
  grounds.emplace_back(most->first);
  const QColor seen = mixed(ink, grounds[0], opacity);
  for (const auto& [color, count] : pixels)
    if (count > all * kShare && color != most->first && !isNear(QColor(color), seen))
      grounds.emplace_back(color);
  return grounds;
}

QString fault(const QImage& picture, const QQuickItem& text, const QRect& area, double bound) {
  const auto pixels = pixelsOf(picture, area);
  const QColor ink = text.property("color").value<QColor>();
  const double opacity = opacityOf(text) * ink.alphaF();
  const auto grounds = groundsIn(pixels, ink, opacity, area.width() * area.height());
  for (const QColor& ground : grounds) {
    const QColor seen = mixed(ink, ground, opacity);
    const double ratio = ui::contrastRatio(seen, ground);
    if (ratio < bound)
      return QStringLiteral("contrast %1, at least %2: %3 on %4")
          .arg(ratio, 0, 'f', 2)
          .arg(bound)
          .arg(seen.name(), ground.name());
  }
  // Thin strokes are smoothed: a pixel half way to the ink is a letter's.
  const double wanted =
      1 + (ui::contrastRatio(mixed(ink, grounds[0], opacity), grounds[0]) - 1) / 4;
  const bool painted = std::ranges::any_of(pixels, [&](const auto& pixel) {
    return ui::contrastRatio(QColor(pixel.first), grounds[0]) >= wanted;
  });
  return painted ? QString() : QStringLiteral("is not to be seen: something lies over it");
}

}  // namespace

Faults checkContrast(const Screen& screen, const Bounds& bounds) {
  Faults faults;
  const QImage picture = screen.picture().convertToFormat(QImage::Format_RGB32);
  for (const QQuickItem* text : screen.texts()) {
    const QRectF place = placeOf(*text);
    const QRectF shown = shownPart(*text, place);
    const QRect area = shown.toAlignedRect() & picture.rect();
    // The last line of what scrolls may show only its upper edge.
    if (area.isEmpty() || shown.height() < place.height() * kEnough) continue;
    if (const QString what = fault(picture, *text, area, bounds.contrast); !what.isEmpty())
      faults.push_back({pathOf(*text), what});
  }
  return faults;
}

}  // namespace yichuang::audit
