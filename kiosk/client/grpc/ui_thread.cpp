#include "kiosk/client/grpc/ui_thread.h"

#include <utility>

namespace yichuang::client {

void UiThread::post(std::function<void()> work) {
  QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

}  // namespace yichuang::client
