#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket_wish.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/features/counter/counter_view_model.h"
#include "kiosk/features/counter/option_model.h"
#include "kiosk/input/speller.h"
#include "kiosk/platform/id_card_reader.h"

namespace yichuang::counter {

/// A ticket given at the window after a look at the papers (导办台预审取号): for this hall, or for
/// another office with the time it takes to get there. Services are found by code, name or pinyin.
class DeskTicketViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// Services that fit what was typed.
  Q_PROPERTY(yichuang::counter::OptionModel* found READ found CONSTANT)
  Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
  /// Names of the services taken so far, in their order.
  Q_PROPERTY(QString taken READ taken NOTIFY changed)
  /// Code or name of the office the ticket is for; empty: this one.
  Q_PROPERTY(QString officeQuery READ officeQuery WRITE setOfficeQuery NOTIFY changed)
  /// Name of the office found for it; empty when none fits.
  Q_PROPERTY(QString officeName READ officeName NOTIFY changed)
  Q_PROPERTY(bool elsewhere READ isElsewhere NOTIFY changed)
  /// 0 none, 1 elderly, 2 disabled, 3 soldier, 4 pregnant.
  Q_PROPERTY(int priority READ priority WRITE setPriority NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// The number that was given; empty until then.
  Q_PROPERTY(QString number READ number NOTIFY changed)
  /// Where the number holds and how long the wait is.
  Q_PROPERTY(QString place READ place NOTIFY changed)

 public:
  struct Parts {
    client::TicketClient& tickets;
    platform::IdCardReader& reader;
    input::Speller& speller;
  };
  /// Everything given outlives the view-model.
  DeskTicketViewModel(const Parts& parts, const CatalogueNames& names, CounterViewModel& desk,
                      QObject* parent = nullptr);

  [[nodiscard]] OptionModel* found() { return &found_; }
  [[nodiscard]] QString query() const { return query_; }
  void setQuery(const QString& query);
  [[nodiscard]] QString taken() const;
  [[nodiscard]] QString officeQuery() const { return officeQuery_; }
  void setOfficeQuery(const QString& query);
  [[nodiscard]] QString officeName() const;
  [[nodiscard]] bool isElsewhere() const { return !officeQuery_.trimmed().isEmpty(); }
  [[nodiscard]] int priority() const { return priority_; }
  void setPriority(int priority);
  [[nodiscard]] bool isBusy() const { return wanted_.isBusy(); }
  [[nodiscard]] QString problem() const { return problem_; }
  [[nodiscard]] QString number() const { return given_.ticket.number; }
  [[nodiscard]] QString place() const;

  /// Begins anew and looks for a card; close() forgets the person, and takes back a number
  /// that nobody has seen.
  Q_INVOKABLE void open();
  Q_INVOKABLE void close();
  /// Takes the service of a row, or gives it back when it was taken.
  Q_INVOKABLE void choose(int row);
  Q_INVOKABLE void giveBackLast();
  /// `travelMinutes` counts only for another office.
  Q_INVOKABLE void issue(const QString& identity, const QString& name, const QString& phone,
                         const QString& note, int travelMinutes);

 Q_SIGNALS:
  void changed();
  void cardRead(const QString& identity, const QString& name);

 private:
  [[nodiscard]] bool fits(const client::LocalizedText& text, const QString& code,
                          const QString& wanted) const;
  [[nodiscard]] const client::Office* target() const;
  void spellNames();
  void showFound();

  Parts parts_;
  const CatalogueNames& names_;
  CounterViewModel& desk_;
  OptionModel found_;
  QString query_;
  QString officeQuery_;
  QStringList services_;
  int priority_ = 0;
  QString problem_;
  client::PlacedTicket given_;
  QString givenOffice_;
  client::TicketWish wanted_;
};

}  // namespace yichuang::counter
