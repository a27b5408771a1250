#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket_client.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"
#include "kiosk/visit/visit_draft.h"

namespace yichuang::guide {

/// Everything to know before taking a number for the chosen services: what to bring, how long it
/// may take, where it can be done and how long the wait is there.
class GuideViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(yichuang::ui::RowsModel* services READ services CONSTANT)
  Q_PROPERTY(yichuang::ui::RowsModel* materials READ materials CONSTANT)
  Q_PROPERTY(yichuang::ui::RowsModel* offices READ offices CONSTANT)
  /// The wait in this hall as a sentence; empty while it is not known.
  Q_PROPERTY(QString waitHere READ waitHere NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  /// Why no number can be taken at this machine; empty when it can.
  Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)
  Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
  Q_PROPERTY(bool canTakeNumber READ canTakeNumber NOTIFY changed)

 public:
  GuideViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                 visit::VisitDraft& draft, QObject* parent = nullptr);

  QString title() const;
  ui::RowsModel* services() { return &services_; }
  ui::RowsModel* materials() { return &materials_; }
  ui::RowsModel* offices() { return &offices_; }
  QString waitHere() const;
  bool isBusy() const { return call_.active(); }
  QString obstacle() const;
  bool canAdd() const;
  bool canTakeNumber() const { return !draft_.services().isEmpty() && obstacle().isEmpty(); }

  Q_INVOKABLE void add(const QString& service) { draft_.addService(service); }
  Q_INVOKABLE void remove(const QString& service) { draft_.toggleService(service); }
  /// Asks for the waits anew.
  Q_INVOKABLE void refresh();

 Q_SIGNALS:
  void changed();

 private:
  static QString valueOf(const client::OfficeWait& wait);
  /// What is known of this office; null while it is not.
  const client::OfficeWait* here() const;
  void draftChanged();
  void show();
  void showServices();
  void showMaterials();
  void showOffices();

  visit::CatalogueCache& catalogue_;
  client::TicketClient& tickets_;
  visit::VisitDraft& draft_;
  QStringList asked_;
  QList<client::OfficeWait> waits_;
  ui::RowsModel services_;
  ui::RowsModel materials_;
  ui::RowsModel offices_;
  client::PendingCall call_;
};

}  // namespace yichuang::guide
