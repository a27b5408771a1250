#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/features/counter/counter_view_model.h"
#include "kiosk/features/counter/option_model.h"

namespace yichuang::counter {

/// Finds a citizen's ticket of today by number, identity number or phone and, for supervisors,
/// calls it out of order with a reason.
class FindViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::counter::OptionModel* found READ found CONSTANT)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(bool mayCall READ mayCall NOTIFY changed)

 public:
  /// Everything given outlives the view-model.
  FindViewModel(client::TicketClient& tickets, const CatalogueNames& names, CounterViewModel& desk,
                QObject* parent = nullptr);

  [[nodiscard]] OptionModel* found() { return &found_; }
  [[nodiscard]] QString problem() const { return problem_; }
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] bool mayCall() const { return mayCall_; }
  void setMayCall(bool may);

  Q_INVOKABLE void clear();
  /// 18 characters are an identity number, 11 digits a phone, anything else a ticket's number.
  Q_INVOKABLE void search(const QString& text);
  Q_INVOKABLE void callRow(int row, const QString& reason);

 Q_SIGNALS:
  void changed();

 private:
  void show(const QList<client::PlacedTicket>& tickets);
  [[nodiscard]] Option optionOf(const client::PlacedTicket& placed) const;

  client::TicketClient& tickets_;
  const CatalogueNames& names_;
  CounterViewModel& desk_;
  OptionModel found_;
  QString problem_;
  bool mayCall_ = false;
  client::PendingCall call_;
};

}  // namespace yichuang::counter
