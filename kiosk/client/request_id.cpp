#include "kiosk/client/request_id.h"

#include <QUuid>

namespace yichuang::client {

QString newRequestId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}  // namespace yichuang::client
