#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "tests/qml/audit/screen.h"

namespace yichuang::audit {

/// What a screen is held to.
struct Bounds {
  double contrast = 4.5;  ///< of every text to its ground; large type has no discount
  int touch = 48;  ///< least width and height of what is touched, pixels; 0: nothing is touched
  QString language = QStringLiteral("zh_CN");
  bool bilingual = false;  ///< shows both languages at once, as the board does
  QStringList data = {};   ///< what people typed or the server sent in one language only
};

/// One line of the audit: which item, what is wrong with it, measured against what.
struct Fault {
  QString item;
  QString what;
};
using Faults = std::vector<Fault>;

/// No text is cut off, elided or beyond its item, a clipping ancestor or the window. A Label may
/// declare `mayBeCut` when the whole text can be read elsewhere.
Faults checkText(const Screen& screen, const Bounds& bounds);
/// No text lies over another one or across the edge of something to touch.
Faults checkOverlap(const Screen& screen, const Bounds& bounds);
/// No text runs over the edge of the sheet it stands on.
Faults checkGround(const Screen& screen, const Bounds& bounds);
/// Every text stands out from the pixels around it, and is really painted.
Faults checkContrast(const Screen& screen, const Bounds& bounds);
/// What is touched is large enough for a finger.
Faults checkTouch(const Screen& screen, const Bounds& bounds);
/// What can be worked has a name and a role for those who hear the page.
Faults checkNames(const Screen& screen, const Bounds& bounds);
/// Texts are in the page's language.
Faults checkWords(const Screen& screen, const Bounds& bounds);
/// The focus is somewhere, and Tab takes it to everything and around. Moves the focus: comes last.
Faults checkFocus(const Screen& screen, const Bounds& bounds);

using Check = Faults (*)(const Screen&, const Bounds&);
inline constexpr Check kChecks[] = {checkText,  checkOverlap, checkGround, checkContrast,
                                    checkTouch, checkNames,   checkWords,  checkFocus};

}  // namespace yichuang::audit
