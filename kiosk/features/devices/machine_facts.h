#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "kiosk/ui/models/rows_model.h"

namespace yichuang::devices {

/// What a technician asks first about a machine.
struct MachineFacts {
  QString version{};
  QString server{};  ///< "host:port"
  QString office{};
  bool connected{false};
  QString staleSince{};           ///< "14:05" while it is not
  QDateTime certificateExpiry{};  ///< null: the machine is not enrolled
};

/// In rows: what, and how it is. A certificate that ends within a month is marked.
QList<ui::Row> factRows(const MachineFacts& facts, const QDateTime& now);

}  // namespace yichuang::devices
