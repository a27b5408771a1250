#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket_client.h"
#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::my_visit {

/// Finds today's tickets of a person by card, number, phone, QR code or ticket number.
class FindTicketViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// When several were found; key is the ticket's name.
  Q_PROPERTY(yichuang::ui::RowsModel* tickets READ tickets CONSTANT)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)

 public:
  FindTicketViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                      platform::IdCardReader& reader, platform::CodeScanner* scanner = nullptr,
                      QObject* parent = nullptr);

  ui::RowsModel* tickets() { return &rows_; }
  bool isBusy() const { return call_.active(); }
  QString error() const { return error_; }

  /// Whether a card or a code is looked for.
  Q_INVOKABLE void listen(bool on);
  /// Everything, and the question that is under way.
  Q_INVOKABLE void forget();
  Q_INVOKABLE void search(const QString& text);
  Q_INVOKABLE void choose(const QString& ticket);
  /// Back to the question whose ticket it is.
  Q_INVOKABLE void searchAgain();
  Q_INVOKABLE void forgetError();

 Q_SIGNALS:
  void changed();
  void found(const yichuang::client::PlacedTicket& ticket);

 private:
  void answered(const client::Outcome<QList<client::PlacedTicket>>& answer);
  void show();
  void takeCode(const QString& text);

  visit::CatalogueCache& catalogue_;
  client::TicketClient& client_;
  platform::IdCardReader& reader_;
  bool listening_{false};
  QString error_;
  QList<client::PlacedTicket> found_;
  ui::RowsModel rows_;
  client::PendingCall call_;
};

}  // namespace yichuang::my_visit
