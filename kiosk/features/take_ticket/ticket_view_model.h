#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/platform/receipt_printer.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::take_ticket {

/// A ticket that has just been issued: shown large, printed, and readable from the screen when the
/// printer cannot.
class TicketViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString number READ number NOTIFY changed)
  Q_PROPERTY(QString services READ services NOTIFY changed)
  Q_PROPERTY(QString wait READ wait NOTIFY changed)
  Q_PROPERTY(QString waitSentence READ waitSentence NOTIFY changed)
  Q_PROPERTY(int ahead READ ahead NOTIFY changed)
  /// Windows that serve it: "1、2、3"; empty when any may.
  Q_PROPERTY(QString windows READ windows NOTIFY changed)
  Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
  Q_PROPERTY(PrintState printState READ printState NOTIFY changed)
  /// Why there is no paper, and what to do.
  Q_PROPERTY(QString printError READ printError NOTIFY changed)

 public:
  enum class PrintState { None, Printing, Printed, Failed };
  Q_ENUM(PrintState)

  /// `printer` may be null: a machine without one.
  TicketViewModel(visit::CatalogueCache& catalogue, platform::ReceiptPrinter* printer,
                  QObject* parent = nullptr);

  QString number() const { return placed_.ticket.number; }
  QString services() const;
  QString wait() const;
  QString waitSentence() const;
  int ahead() const { return placed_.place ? qMax(0, placed_.place->position - 1) : 0; }
  QString windows() const;
  QString qrText() const;
  PrintState printState() const { return printState_; }
  QString printError() const;

  /// Shows a ticket and prints it; `reprint` marks the paper as a second one.
  void show(const client::PlacedTicket& placed, bool reprint = false);
  /// Prints the ticket shown once more, after a failure.
  Q_INVOKABLE void printAgain();
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  void print();
  void setPrintState(PrintState state);
  QStringList serviceNames() const;

  visit::CatalogueCache& catalogue_;
  platform::ReceiptPrinter* printer_;
  client::PlacedTicket placed_;
  bool reprint_{false};
  PrintState printState_{PrintState::None};
  platform::PrintFault fault_{};
};

}  // namespace yichuang::take_ticket
