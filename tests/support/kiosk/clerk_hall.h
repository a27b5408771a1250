#pragma once

#include "kiosk/apps/clerk/clerk_session.h"
#include "kiosk/client/testing/fake_administration_client.h"
#include "kiosk/client/testing/fake_appointment_client.h"
#include "kiosk/client/testing/fake_assistance_client.h"
#include "kiosk/client/testing/fake_catalogue_client.h"
#include "kiosk/client/testing/fake_counter_client.h"
#include "kiosk/client/testing/fake_identity_client.h"
#include "kiosk/client/testing/fake_ticket_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/client/testing/manual_clock.h"
#include "tests/support/kiosk/sample_composer.h"

namespace yichuang::sample {

class NoReader final : public platform::IdCardReader {
 public:
  void start() override {}
  void stop() override {}
};

/// A clerk's session over fakes that answer by themselves, as a busy hall would.
struct ClerkHall {
  client::testing::ManualClock clock;
  client::testing::FakeIdentityClient identity;
  client::testing::FakeCatalogueClient catalogue;
  client::testing::FakeCounterClient counter;
  client::testing::FakeTicketClient tickets;
  client::testing::FakeWatchClient watch;
  client::testing::FakeAppointmentClient appointments;
  client::testing::FakeAdministrationClient administration;
  client::testing::FakeAssistanceClient assistance;
  NoReader reader;
  SilentSpeller speller;
  clerk::ClerkSession session{
      {identity, catalogue, counter, tickets, watch, appointments, administration, assistance},
      {reader, speller},
      clock,
      {}};

  ClerkHall();

  /// Names and notes that nobody translates.
  static QStringList typedByPeople();

  /// Lets everything that is answered arrive.
  static void settle();
  void logIn(const QString& login);
  /// Sits down at window 3; with a ticket in `state` at it unless that is Unknown.
  void sitDown(client::Ticket::State state);
  void publish(client::Ticket::State state);
  [[nodiscard]] client::WindowUpdate windowUpdate() const;
  [[nodiscard]] client::Ticket served(client::Ticket::State state) const;
  [[nodiscard]] QList<client::Window> windows() const;
  /// A call for help that nobody answered, and a printer without paper.
  [[nodiscard]] static client::Attention attention(const client::Clock& clock);
};

}  // namespace yichuang::sample
