#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/ticket_client.h"
#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::my_visit {

/// Finds a booked appointment and checks it in, which gives a number. One that was checked in
/// before leads to the number it gave.
class AppointmentViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// Key is the appointment's name; the subtitle says whose it is and how it stands; `available`
  /// when choosing it leads to a number.
  Q_PROPERTY(yichuang::ui::RowsModel* appointments READ appointments CONSTANT)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)
  /// Something was found, and nothing of it leads to a number: an ordinary one is the way.
  Q_PROPERTY(bool hopeless READ isHopeless NOTIFY changed)

 public:
  struct Clients {
    client::AppointmentClient& appointments;
    client::TicketClient& tickets;
  };
  AppointmentViewModel(visit::CatalogueCache& catalogue, const Clients& clients,
                       platform::IdCardReader& reader, platform::CodeScanner* scanner = nullptr,
                       QObject* parent = nullptr);

  ui::RowsModel* appointments() { return &rows_; }
  bool isBusy() const { return call_.active(); }
  QString error() const { return error_; }
  bool isHopeless() const;

  /// Whether a card or a code is looked for.
  Q_INVOKABLE void listen(bool on);
  /// Everything, and the question that is under way.
  Q_INVOKABLE void forget();
  Q_INVOKABLE void search(const QString& text);
  /// Checks in, or shows the number that an earlier check-in gave.
  Q_INVOKABLE void choose(const QString& appointment);
  /// Back to the question whose appointment it is.
  Q_INVOKABLE void searchAgain();
  Q_INVOKABLE void forgetError();

 Q_SIGNALS:
  void changed();
  void checkedIn(const yichuang::client::PlacedTicket& ticket);
  /// The ticket of an earlier check-in.
  void found(const yichuang::client::PlacedTicket& ticket);

 private:
  void checkIn(const client::Appointment& appointment);
  void fetchTicket(const client::Appointment& appointment);
  void answered(const client::Outcome<QList<client::Appointment>>& answer);
  void show();
  void takeCode(const QString& text);

  visit::CatalogueCache& catalogue_;
  Clients clients_;
  platform::IdCardReader& reader_;
  bool listening_{false};
  QString error_;
  QList<client::Appointment> found_;
  ui::RowsModel rows_;
  /// Asked for and not answered for certain; without an id: nothing.
  client::AppointmentCommand unanswered_;
  client::PendingCall call_;
};

}  // namespace yichuang::my_visit
