#pragma once

#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/catalogue_client.h"
#include "kiosk/client/clock.h"
#include "kiosk/ui/models/rows_model.h"

namespace yichuang::supervision {

/// Days on which an office, or one service of it, is closed out of plan: shows whom a closure would
/// affect before it is made, makes it, lists and lifts them.
class ClosureViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// What can be closed; key is the service, or "all" for the whole office. The chosen one is
  /// marked.
  Q_PROPERTY(yichuang::ui::RowsModel* services READ services CONSTANT)
  /// Citizens with an appointment that the previewed closure would take away; names are masked.
  Q_PROPERTY(yichuang::ui::RowsModel* affected READ affected CONSTANT)
  /// Closures that have not ended; key is their name.
  Q_PROPERTY(yichuang::ui::RowsModel* closures READ closures CONSTANT)
  Q_PROPERTY(bool previewed READ isPreviewed NOTIFY changed)
  /// How many the previewed closure affects, in one sentence.
  Q_PROPERTY(QString summary READ summary NOTIFY changed)
  Q_PROPERTY(bool canMove READ canMove NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// What the last command came to.
  Q_PROPERTY(QString message READ message NOTIFY changed)

 public:
  struct Clients {
    client::AppointmentClient& appointments;
    client::CatalogueClient& catalogue;
  };
  /// Everything given outlives the view-model.
  ClosureViewModel(const Clients& clients, const client::Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] ui::RowsModel* services() { return &serviceRows_; }
  [[nodiscard]] ui::RowsModel* affected() { return &affectedRows_; }
  [[nodiscard]] ui::RowsModel* closures() { return &closureRows_; }
  [[nodiscard]] bool isPreviewed() const { return preview_.has_value(); }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] bool canMove() const { return movable() > 0; }
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] QString problem() const { return problem_; }
  [[nodiscard]] QString message() const { return message_; }
  void setLanguage(const QString& language);

  /// Begins anew for an office.
  Q_INVOKABLE void open(const QString& office);
  Q_INVOKABLE void chooseService(const QString& key);
  /// Asks whom closing these whole days would affect. `to` may be empty: one day.
  Q_INVOKABLE void preview(const QString& from, const QString& to, const QString& reasonZh,
                           const QString& reasonEn);
  /// Something was changed: what was previewed no longer holds.
  Q_INVOKABLE void forgetPreview();
  /// Makes the previewed closure; with `move`, those who can be are given another time.
  Q_INVOKABLE void create(bool move);
  Q_INVOKABLE void lift(const QString& closure);

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] qsizetype movable() const;
  void refuse(const QString& problem);
  void loadClosures();
  void showServices();
  void showAffected();
  void showClosures();

  Clients clients_;
  const client::Clock& clock_;
  QString office_;
  QString language_ = QStringLiteral("zh_CN");
  QString service_;  ///< empty: the whole office
  QList<client::Service> known_;
  QList<client::Closure> list_;
  client::Closure planned_;
  std::optional<client::ClosurePreview> preview_;
  QString problem_;
  QString message_;
  ui::RowsModel serviceRows_;
  ui::RowsModel affectedRows_;
  ui::RowsModel closureRows_;
  client::PendingCall call_;
  client::PendingCall listCall_;
  client::PendingCall servicesCall_;
};

}  // namespace yichuang::supervision
