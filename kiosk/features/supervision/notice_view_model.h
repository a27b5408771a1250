#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/administration_client.h"
#include "kiosk/client/watch_client.h"

namespace yichuang::supervision {

/// The notice on an office's boards: shows the one that hangs there, changes it, takes it away.
class NoticeViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// What hangs there now; both empty when nothing does.
  Q_PROPERTY(QString zh READ zh NOTIFY currentChanged)
  Q_PROPERTY(QString en READ en NOTIFY currentChanged)
  Q_PROPERTY(bool present READ isPresent NOTIFY currentChanged)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  struct Clients {
    client::AdministrationClient& administration;
    client::WatchClient& watch;
  };
  /// Everything given outlives the view-model.
  explicit NoticeViewModel(const Clients& clients, QObject* parent = nullptr);

  [[nodiscard]] QString zh() const { return current_.zh; }
  [[nodiscard]] QString en() const { return current_.en; }
  [[nodiscard]] bool isPresent() const { return !current_.zh.isEmpty() || !current_.en.isEmpty(); }
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] QString problem() const { return problem_; }

  /// Looks at what hangs in the office.
  Q_INVOKABLE void open(const QString& office);
  Q_INVOKABLE void close();
  Q_INVOKABLE void put(const QString& zh, const QString& en);
  Q_INVOKABLE void remove();

 Q_SIGNALS:
  void changed();
  /// Another notice hangs there, or the first look was taken.
  void currentChanged();
  /// The server took the change.
  void saved();

 private:
  void set(const client::LocalizedText& notice);

  Clients clients_;
  QString office_;
  client::LocalizedText current_;
  QString problem_;
  client::PendingCall call_;
  client::PendingCall feed_;
};

}  // namespace yichuang::supervision
