#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/client/ticket_client.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::guide {

/// What a machine tells while nobody stands before it: when the hall is open, where the wait is
/// shortest, what to bring. Waits are asked for while it is shown, and again every minute.
class AttractViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
  /// "08:30–12:00, 14:00–17:30", today's; empty while not known.
  Q_PROPERTY(QString hours READ hours NOTIFY changed)
  /// The other office with the shortest wait for what people come for most, and that wait; empty
  /// when none is open.
  Q_PROPERTY(QString elsewhere READ elsewhere NOTIFY changed)
  Q_PROPERTY(QString elsewhereWait READ elsewhereWait NOTIFY changed)
  /// The papers that most services ask for.
  Q_PROPERTY(QString papers READ papers NOTIFY changed)

 public:
  AttractViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                   const client::Clock& clock, QObject* parent = nullptr);

  bool isShown() const { return shown_; }
  void setShown(bool shown);
  QString hours() const;
  QString elsewhere() const;
  QString elsewhereWait() const;
  QString papers() const;

  /// A minute went by; the own timer calls it, tests do.
  void refresh();

 Q_SIGNALS:
  void shownChanged();
  void changed();

 private:
  /// Empty when the hall handles none of them.
  QString usualService() const;
  const client::OfficeWait* shortest() const;

  visit::CatalogueCache& catalogue_;
  client::TicketClient& tickets_;
  const client::Clock& clock_;
  bool shown_{false};
  QList<client::OfficeWait> waits_;
  client::PendingCall call_;
  QTimer minute_;
};

}  // namespace yichuang::guide
