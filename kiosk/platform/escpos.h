#pragma once

#include <QByteArray>

#include "kiosk/platform/device_status.h"
#include "kiosk/platform/receipt.h"

namespace yichuang::platform {

/// The commands of an 80 mm ESC/POS printer for a receipt: Chinese text in GB18030, a native QR
/// code, a partial cut at the end. What GB18030 cannot hold becomes '?'.
QByteArray encodeEscPos(const Receipt& receipt);

/// Real-time questions for the printer's, the off-line and the paper status (DLE EOT 1, 2, 4):
/// three replies come back, also from a printer that has stopped.
QByteArray escPosStatusRequest();

/// Asks for the paper sensor in turn with what is printed (GS r 1): its reply comes when all before
/// it was printed.
QByteArray escPosEndRequest();

/// Throws away what the printer has taken and not printed yet (DLE DC4 8), so that it does not come
/// out when paper is put in.
QByteArray escPosClear();

/// Cuts off what hangs half printed in the machine.
QByteArray escPosCut();

/// What a byte from the printer is an answer to.
enum class EscPosReply { kStatus, kEnd, kOther };
EscPosReply escPosReply(char byte);

/// What the three replies to a status request say together.
DeviceState escPosState(const QByteArray& replies);

/// What the reply to the end request says.
DeviceState escPosEndState(char reply);

}  // namespace yichuang::platform
