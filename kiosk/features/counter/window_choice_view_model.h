#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/counter_client.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/features/counter/window_list_model.h"

namespace yichuang::counter {

/// The windows of an office as they are now, and the choice of one to sit down at.
class WindowChoiceViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString officeName READ officeName NOTIFY changed)
  Q_PROPERTY(yichuang::counter::WindowListModel* windows READ windows CONSTANT)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  /// Row of the first window to sit down at; -1 when there is none.
  Q_PROPERTY(int firstFree READ firstFree NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  /// Everything given outlives the view-model.
  WindowChoiceViewModel(client::CounterClient& counter, client::WatchClient& watch,
                        const CatalogueNames& names, QObject* parent = nullptr);

  void start(const QString& office);
  void stop();
  /// Display name of the clerk, whose own window may be taken up again.
  void setClerk(const QString& displayName);

  [[nodiscard]] QString officeName() const { return names_.officeName(office_); }
  [[nodiscard]] WindowListModel* windows() { return &windows_; }
  [[nodiscard]] int waiting() const { return waiting_; }
  [[nodiscard]] int firstFree() const { return windows_.firstFree(); }
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] bool isConnected() const;
  [[nodiscard]] QString problem() const { return problem_; }

  Q_INVOKABLE void choose(int row);

 Q_SIGNALS:
  void changed();
  void opened(const QString& window);
  void sessionEnded(const yichuang::client::Error& error);

 private:
  client::CounterClient& counter_;
  client::WatchClient& watch_;
  const CatalogueNames& names_;
  WindowListModel windows_;
  QString office_;
  int waiting_ = 0;
  QString problem_;
  client::LinkStatus link_;
  client::PendingCall feed_;
  client::PendingCall call_;
};

}  // namespace yichuang::counter
