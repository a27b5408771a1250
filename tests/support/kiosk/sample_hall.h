#pragma once

#include "kiosk/client/testing/fake_appointment_client.h"
#include "kiosk/client/testing/fake_assistance_client.h"
#include "kiosk/client/testing/fake_catalogue_client.h"
#include "kiosk/client/testing/fake_ticket_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/client/testing/manual_clock.h"

namespace yichuang::sample {

inline const QString kOffice = QStringLiteral("offices/610902");

/// A small catalogue with texts as long as real ones.
QList<client::Situation> situations();
QList<client::Service> services();
QList<client::Office> offices();

/// A line of four with two windows open.
client::WaitEstimate estimate();
client::Board board();
/// A ticket as the server gives it to the kiosk that issued it.
client::PlacedTicket ticket(const QStringList& services);
/// A booked seat; each number another one.
client::Appointment appointment(int number = 0);

/// A server that answers everything from the samples.
struct Hall {
  Hall();

  client::testing::FakeCatalogueClient catalogue;
  client::testing::FakeTicketClient tickets;
  client::testing::FakeAppointmentClient appointments;
  client::testing::FakeWatchClient watch;
  client::testing::FakeAssistanceClient assistance;
  client::testing::ManualClock clock;

  void goLive();
  void goAway();
};

}  // namespace yichuang::sample
