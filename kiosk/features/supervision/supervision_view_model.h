#pragma once

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/features/supervision/alert_list_model.h"
#include "kiosk/features/supervision/office_tree_model.h"
#include "kiosk/features/supervision/office_windows_model.h"

namespace yichuang::supervision {

/// All offices at and below the supervisor's own, and the windows of the one looked at.
class SupervisionViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::supervision::OfficeTreeModel* offices READ offices CONSTANT)
  Q_PROPERTY(yichuang::supervision::OfficeWindowsModel* windows READ windows CONSTANT)
  Q_PROPERTY(QString selected READ selected NOTIFY changed)
  Q_PROPERTY(yichuang::supervision::AlertListModel* alerts READ alerts CONSTANT)
  Q_PROPERTY(QString selectedName READ selectedName NOTIFY changed)
  Q_PROPERTY(int openWindows READ openWindows NOTIFY changed)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  Q_PROPERTY(int served READ served NOTIFY changed)
  /// Offices that want action.
  Q_PROPERTY(int alarms READ alarms NOTIFY changed)
  Q_PROPERTY(bool connected READ isConnected NOTIFY changed)
  Q_PROPERTY(QString staleSince READ staleSince NOTIFY changed)

 public:
  SupervisionViewModel(client::WatchClient& watch, const client::Clock& clock,
                       QObject* parent = nullptr);

  void start(const QString& root);
  void stop();
  void setLanguage(const QString& language);

  [[nodiscard]] OfficeTreeModel* offices() { return &offices_; }
  [[nodiscard]] OfficeWindowsModel* windows() { return &windows_; }
  [[nodiscard]] QString selected() const { return selected_; }
  [[nodiscard]] AlertListModel* alerts() { return &alerts_; }
  [[nodiscard]] QString selectedName() const;
  [[nodiscard]] int openWindows() const;
  [[nodiscard]] int waiting() const;
  [[nodiscard]] int served() const;
  [[nodiscard]] int alarms() const;
  /// Of all offices, the oldest first.
  [[nodiscard]] client::Attention attention() const;
  [[nodiscard]] bool isConnected() const;
  [[nodiscard]] QString staleSince() const;

  Q_INVOKABLE void select(int row);

 Q_SIGNALS:
  void changed();
  void sessionEnded(const yichuang::client::Error& error);

 private:
  void receive(const client::CityUpdate& update);
  void follow(const QString& office);
  void showAlerts();

  client::WatchClient& watch_;
  OfficeTreeModel offices_;
  OfficeWindowsModel windows_;
  AlertListModel alerts_;
  QList<client::OfficeOverview> known_;
  QString selected_;
  QString language_ = QStringLiteral("zh_CN");
  client::LinkStatus link_;
  client::PendingCall cityFeed_;
  client::PendingCall officeFeed_;
};

}  // namespace yichuang::supervision
