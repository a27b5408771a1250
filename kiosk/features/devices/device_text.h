#pragma once

#include <QString>

#include "kiosk/platform/device_status.h"
#include "kiosk/platform/receipt_printer.h"

namespace yichuang::devices {

/// In words, in the program's language.
QString nameText(platform::DeviceKind kind);
QString stateText(platform::DeviceState state);
QString faultText(platform::PrintFault fault);
QString iconOf(platform::DeviceKind kind);

}  // namespace yichuang::devices
