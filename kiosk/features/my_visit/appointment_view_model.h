#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/appointment_client.h"
#include "kiosk/platform/code_scanner.h"
#include "kiosk/platform/id_card_reader.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::my_visit {

/// Finds a booked appointment and checks it in, which gives a number.
class AppointmentViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// Key is the appointment's name; `available` when it can be checked in.
  Q_PROPERTY(yichuang::ui::RowsModel* appointments READ appointments CONSTANT)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)

 public:
  AppointmentViewModel(visit::CatalogueCache& catalogue, client::AppointmentClient& client,
                       platform::IdCardReader& reader, platform::CodeScanner* scanner = nullptr,
                       QObject* parent = nullptr);

  ui::RowsModel* appointments() { return &rows_; }
  bool isBusy() const { return call_.active(); }
  QString error() const { return error_; }

  /// Begins to look for a card; stop() ends it and forgets everything.
  Q_INVOKABLE void start();
  Q_INVOKABLE void stop();
  Q_INVOKABLE void search(const QString& text);
  Q_INVOKABLE void checkIn(const QString& appointment);
  Q_INVOKABLE void forgetError();

 Q_SIGNALS:
  void changed();
  void checkedIn(const yichuang::client::PlacedTicket& ticket);

 private:
  void answered(const client::Outcome<QList<client::Appointment>>& answer);
  void show();
  void takeCode(const QString& text);

  visit::CatalogueCache& catalogue_;
  client::AppointmentClient& client_;
  platform::IdCardReader& reader_;
  bool started_{false};
  QString error_;
  QList<client::Appointment> found_;
  ui::RowsModel rows_;
  client::PendingCall call_;
};

}  // namespace yichuang::my_visit
