#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/assistance_client.h"
#include "kiosk/client/catalogue_client.h"
#include "kiosk/client/clock.h"
#include "kiosk/client/ticket_client.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/features/assistance/device_reporter.h"
#include "kiosk/features/assistance/help_call_view_model.h"
#include "kiosk/features/devices/devices_view_model.h"
#include "kiosk/features/guide/attract_view_model.h"
#include "kiosk/features/guide/guide_view_model.h"
#include "kiosk/features/guide/hall_view_model.h"
#include "kiosk/features/guide/search_view_model.h"
#include "kiosk/features/guide/services_view_model.h"
#include "kiosk/features/my_visit/appointment_view_model.h"
#include "kiosk/features/my_visit/find_ticket_view_model.h"
#include "kiosk/features/my_visit/visit_view_model.h"
#include "kiosk/features/take_ticket/confirm_view_model.h"
#include "kiosk/features/take_ticket/identify_view_model.h"
#include "kiosk/features/take_ticket/ticket_view_model.h"
#include "kiosk/input/speller.h"
#include "kiosk/platform/device_monitor.h"
#include "kiosk/ui/keyboard/touch_input.h"
#include "kiosk/ui/speech/narrator.h"

namespace yichuang::kiosk {

/// What a kiosk talks to. Everything outlives the context.
struct KioskParts {
  client::CatalogueClient& catalogue;
  client::TicketClient& tickets;
  client::AppointmentClient& appointments;
  client::AssistanceClient& assistance;
  client::WatchClient& watch;
  platform::IdCardReader& cardReader;
  platform::ReceiptPrinter* printer;  ///< null: a machine without one
  platform::DeviceMonitor& devices;
  const client::Clock& clock;
  input::Speller& speller;
  input::Composer& composer;
  QString office;                    ///< "offices/610902"
  platform::CodeScanner* scanner{};  ///< null: a machine without one
  devices::DevicesParts technicians{};
  platform::Voice* voice{};  ///< null: a machine without one
};

/// The view-models of a kiosk and what passes between them. One visit at a time: endVisit() forgets
/// everything that belongs to a person.
class KioskContext : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::guide::HallViewModel* hall READ hall CONSTANT)
  Q_PROPERTY(yichuang::guide::AttractViewModel* attract READ attract CONSTANT)
  Q_PROPERTY(yichuang::guide::SearchViewModel* search READ search CONSTANT)
  Q_PROPERTY(yichuang::guide::ServicesViewModel* services READ services CONSTANT)
  Q_PROPERTY(yichuang::guide::GuideViewModel* guide READ guide CONSTANT)
  Q_PROPERTY(yichuang::take_ticket::IdentifyViewModel* identify READ identify CONSTANT)
  Q_PROPERTY(yichuang::take_ticket::ConfirmViewModel* confirm READ confirm CONSTANT)
  Q_PROPERTY(yichuang::take_ticket::TicketViewModel* ticket READ ticket CONSTANT)
  Q_PROPERTY(yichuang::assistance::HelpCallViewModel* help READ help CONSTANT)
  Q_PROPERTY(yichuang::my_visit::FindTicketViewModel* find READ find CONSTANT)
  Q_PROPERTY(yichuang::my_visit::VisitViewModel* visit READ visit CONSTANT)
  Q_PROPERTY(yichuang::my_visit::AppointmentViewModel* appointment READ appointment CONSTANT)
  Q_PROPERTY(yichuang::ui::TouchInput* keyboard READ keyboard CONSTANT)
  Q_PROPERTY(yichuang::devices::DevicesViewModel* devices READ devices CONSTANT)
  Q_PROPERTY(yichuang::ui::Narrator* narrator READ narrator CONSTANT)

 public:
  explicit KioskContext(const KioskParts& parts, QObject* parent = nullptr);

  guide::HallViewModel* hall() { return &hall_; }
  guide::AttractViewModel* attract() { return &attract_; }
  guide::SearchViewModel* search() { return &search_; }
  guide::ServicesViewModel* services() { return &services_; }
  guide::GuideViewModel* guide() { return &guide_; }
  take_ticket::IdentifyViewModel* identify() { return &identify_; }
  take_ticket::ConfirmViewModel* confirm() { return &confirm_; }
  take_ticket::TicketViewModel* ticket() { return &ticket_; }
  assistance::HelpCallViewModel* help() { return &help_; }
  my_visit::FindTicketViewModel* find() { return &find_; }
  my_visit::VisitViewModel* visit() { return &visit_; }
  my_visit::AppointmentViewModel* appointment() { return &appointment_; }
  ui::TouchInput* keyboard() { return &keyboard_; }
  devices::DevicesViewModel* devices() { return &devices_; }
  ui::Narrator* narrator() { return &narrator_; }

  Q_INVOKABLE void setLanguage(const QString& language);
  /// What was chosen, entered and found.
  Q_INVOKABLE void forgetVisit();
  /// The same, and how the person wanted to be spoken to.
  Q_INVOKABLE void endVisit();

 Q_SIGNALS:
  /// `ticket` shows a number.
  void ticketReady();
  /// `visit` shows a ticket that was found.
  void visitReady();

 private:
  void showTicket(const client::PlacedTicket& placed, bool reprint);

  visit::CatalogueCache catalogue_;
  visit::VisitDraft draft_;
  guide::HallViewModel hall_;
  guide::AttractViewModel attract_;
  guide::SearchViewModel search_;
  guide::ServicesViewModel services_;
  guide::GuideViewModel guide_;
  take_ticket::IdentifyViewModel identify_;
  take_ticket::ConfirmViewModel confirm_;
  take_ticket::TicketViewModel ticket_;
  my_visit::FindTicketViewModel find_;
  my_visit::VisitViewModel visit_;
  my_visit::AppointmentViewModel appointment_;
  assistance::HelpCallViewModel help_;
  assistance::DeviceReporter reporter_;
  ui::TouchInput keyboard_;
  devices::DevicesViewModel devices_;
  ui::Narrator narrator_;
  QTimer reload_;
};

}  // namespace yichuang::kiosk
