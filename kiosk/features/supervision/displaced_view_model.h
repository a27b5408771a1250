#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/catalogue_client.h"
#include "kiosk/ui/models/rows_model.h"

namespace yichuang::supervision {

/// The citizens of an office whose seat a closure took and whom somebody still has to tell: shows
/// one phone number at a time, and takes who was told off the list.
class DisplacedViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// In the order of their time; key is the appointment, value the phone number. A number that is
  /// shown in clear is marked as chosen.
  Q_PROPERTY(yichuang::ui::RowsModel* rows READ rows CONSTANT)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  struct Clients {
    client::AppointmentClient& appointments;
    client::CatalogueClient& catalogue;
  };
  /// Everything given outlives the view-model.
  explicit DisplacedViewModel(const Clients& clients, QObject* parent = nullptr);

  [[nodiscard]] ui::RowsModel* rows() { return &rows_; }
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] QString problem() const { return problem_; }
  void setLanguage(const QString& language);

  /// Reads the list of an office anew; a number that was shown is hidden.
  Q_INVOKABLE void open(const QString& office);
  Q_INVOKABLE void reveal(const QString& appointment);
  Q_INVOKABLE void hide();
  Q_INVOKABLE void markTold(const QString& appointment);

 Q_SIGNALS:
  void changed();

 private:
  void load();
  void refuse(const client::Error& error);
  void showRows();

  Clients clients_;
  QString office_;
  QString language_ = QStringLiteral("zh_CN");
  QList<client::Service> services_;
  QList<client::Appointment> list_;
  QString revealed_;  ///< appointment whose number is shown
  QString phone_;
  QString problem_;
  ui::RowsModel rows_;
  client::PendingCall call_;
  client::PendingCall listCall_;
  client::PendingCall servicesCall_;
};

}  // namespace yichuang::supervision
