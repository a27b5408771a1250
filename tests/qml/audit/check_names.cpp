#include <QAccessible>
#include <QQuickItem>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

constexpr int kPassword = 2;  // TextInput.Password

bool saysWhatItIs(QAccessible::Role role) {
  return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane &&
         role != QAccessible::Grouping;
}

/// Qt 6.4 withholds the name of a password field; the label above it is heard instead.
bool hasName(const QQuickItem& item, const QAccessibleInterface* heard) {
  if (heard && !heard->text(QAccessible::Name).trimmed().isEmpty()) return true;
  return isField(item) && item.property("echoMode").toInt() == kPassword;
}

}  // namespace

Faults checkNames(const Screen& screen, const Bounds& /*bounds*/) {
  Faults faults;
  for (QQuickItem* item : screen.touchables()) {
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    if (!heard || !saysWhatItIs(heard->role()))
      faults.push_back({pathOf(*item), QStringLiteral("has no accessible role")});
    if (!hasName(*item, heard))
      faults.push_back({pathOf(*item), QStringLiteral("has no accessible name")});
  }
  return faults;
}

}  // namespace yichuang::audit
