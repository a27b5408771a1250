#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/client/ticket_wish.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"
#include "kiosk/visit/visit_draft.h"

namespace yichuang::take_ticket {

/// The last look before a number is taken: what for, for whom, and whether help is wanted.
class ConfirmViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::ui::RowsModel* services READ services CONSTANT)
  /// Who comes, masked; "不登记身份" when nobody said.
  Q_PROPERTY(QString holder READ holder NOTIFY changed)
  /// The birth date gives the place of the elderly.
  Q_PROPERTY(bool elderly READ isElderly NOTIFY changed)
  /// "none", "elderly", "disabled", "soldier" or "pregnant".
  Q_PROPERTY(QString priority READ priority NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)
  /// Asking once more, today and for the same, would be refused again.
  Q_PROPERTY(bool hopeless READ isHopeless NOTIFY changed)

 public:
  ConfirmViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                   visit::VisitDraft& draft, const client::Clock& clock, QObject* parent = nullptr);

  ui::RowsModel* services() { return &services_; }
  QString holder() const;
  bool isElderly() const;
  QString priority() const;
  bool isBusy() const { return wanted_.isBusy(); }
  QString error() const { return error_; }
  bool isHopeless() const { return hopeless_; }

  Q_INVOKABLE void choosePriority(const QString& priority);
  Q_INVOKABLE void issue();
  /// Forgets an error and a call that is under way; a number that comes of it is taken back.
  Q_INVOKABLE void reset();

 Q_SIGNALS:
  void changed();
  void issued(const yichuang::client::PlacedTicket& ticket);

 private:
  void draftChanged();
  void setError(const client::Error& error);
  client::IssueTicket wish() const;

  visit::CatalogueCache& catalogue_;
  visit::VisitDraft& draft_;
  const client::Clock& clock_;
  ui::RowsModel services_;
  client::TicketWish wanted_;
  QString error_;
  bool hopeless_{false};
};

/// "6109**********0014"; short texts are masked whole.
QString maskedIdentityNumber(const QString& number);
/// "138****5678".
QString maskedPhone(const QString& phone);

}  // namespace yichuang::take_ticket
