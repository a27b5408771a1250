#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/watch_client.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::guide {

/// The hall as it is now: its name, how long people wait, and whether the server is there.
class HallViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString officeName READ officeName NOTIFY changed)
  Q_PROPERTY(QString address READ address NOTIFY changed)
  Q_PROPERTY(QString phone READ phone NOTIFY changed)
  Q_PROPERTY(bool openNow READ isOpenNow NOTIFY changed)
  Q_PROPERTY(int waiting READ waiting NOTIFY changed)
  Q_PROPERTY(int openWindows READ openWindows NOTIFY changed)
  Q_PROPERTY(QString wait READ wait NOTIFY changed)
  Q_PROPERTY(QString notice READ notice NOTIFY changed)
  Q_PROPERTY(bool connected READ isConnected NOTIFY linkChanged)
  /// The server has been away for longer than a hiccup.
  Q_PROPERTY(bool away READ isAway NOTIFY linkChanged)
  /// "14:05", when what is shown was true; empty while connected.
  Q_PROPERTY(QString staleSince READ staleSince NOTIFY linkChanged)

 public:
  HallViewModel(client::WatchClient& client, visit::CatalogueCache& catalogue,
                QObject* parent = nullptr);

  QString officeName() const;
  QString address() const;
  QString phone() const;
  bool isOpenNow() const;
  int waiting() const { return board_.waiting; }
  int openWindows() const { return board_.wait.openWindows; }
  QString wait() const;
  QString notice() const { return catalogue_.text(board_.notice); }
  bool isConnected() const { return link_.state == client::LinkStatus::State::Live; }
  bool isAway() const { return away_; }
  QString staleSince() const;

  /// The hiccup became an absence; the own timer calls it, tests do.
  void graceIsOver();

 Q_SIGNALS:
  void changed();
  void linkChanged();
  void connectionRestored();

 private:
  void setLink(const client::LinkStatus& link);

  visit::CatalogueCache& catalogue_;
  client::Board board_;
  client::LinkStatus link_;
  QTimer grace_;
  bool away_{false};
  client::PendingCall feed_;
};

}  // namespace yichuang::guide
