#pragma once

#include <functional>

#include <QObject>

namespace yichuang::client {

/// The one hop from gRPC's threads to the GUI thread. Made and destroyed on the GUI thread;
/// post() may be called from any thread while it lives. What was posted but has not run when it
/// is destroyed is dropped, on the GUI thread.
class UiThread final : public QObject {
  Q_OBJECT
 public:
  UiThread() = default;
  void post(std::function<void()> work);
};

}  // namespace yichuang::client
