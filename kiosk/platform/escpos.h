#pragma once

#include <optional>

#include <QByteArray>

#include "kiosk/platform/receipt.h"
#include "kiosk/platform/receipt_printer.h"

namespace yichuang::platform {

/// The commands of an 80 mm ESC/POS printer for a receipt: Chinese text in GB18030, a native QR
/// code, a partial cut at the end. What GB18030 cannot hold becomes '?'.
QByteArray encodeEscPos(const Receipt& receipt);

/// Asks for the causes of being off line and for the paper sensor: two bytes come back.
QByteArray escPosStatusRequest();

/// What those two bytes say; nothing when the printer is ready.
std::optional<PrintFault> escPosFault(unsigned char offlineCause, unsigned char paperSensor);

}  // namespace yichuang::platform
