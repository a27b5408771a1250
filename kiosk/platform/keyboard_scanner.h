#pragma once

#include <memory>
#include <vector>

#include <QPointer>
#include <QTimer>

#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/key_burst.h"

class QKeyEvent;

namespace yichuang::platform {

/// A scanner that types what it reads, as most do. Its keys never reach a field: each key of the
/// program is kept back for the moment that tells whether more follow.
class KeyboardScanner final : public CodeScanner {
  Q_OBJECT

 public:
  /// Listens to all windows of the application.
  explicit KeyboardScanner(QObject& application, QObject* parent = nullptr);
  ~KeyboardScanner() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool pressed(QObject* window, const QKeyEvent& key);
  bool released(QObject* window, const QKeyEvent& key);
  void hold(QObject* window, const QKeyEvent& key);
  /// Gives the page what was kept back.
  void letGo();

  struct Held {
    QPointer<QObject> window;
    std::unique_ptr<QKeyEvent> key;
  };
  KeyBurst burst_;
  std::vector<Held> held_;
  QTimer gap_;
  bool swallowsEnter_{false};  ///< the release of the Enter that ended a code
};

}  // namespace yichuang::platform
