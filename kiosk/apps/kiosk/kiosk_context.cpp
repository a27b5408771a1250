#include "kiosk/apps/kiosk/kiosk_context.h"

#include "kiosk/visit/catalogue_words.h"

namespace yichuang::kiosk {
namespace {

/// Opening hours and new catalogues come this late at most.
constexpr std::chrono::minutes kReload{5};

}  // namespace

KioskContext::KioskContext(const KioskParts& parts, QObject* parent)
    : QObject(parent),
      catalogue_(parts.catalogue, parts.office),
      hall_(parts.watch, catalogue_),
      attract_(catalogue_, parts.tickets, parts.clock),
      search_(catalogue_, parts.speller),
      services_(catalogue_, draft_),
      guide_(catalogue_, parts.tickets, draft_),
      identify_(parts.cardReader, draft_, parts.clock),
      confirm_(catalogue_, parts.tickets, draft_, parts.clock),
      ticket_(catalogue_, parts.printer),
      find_(catalogue_, parts.tickets, parts.cardReader, parts.scanner),
      visit_(catalogue_, parts.tickets, parts.watch),
      appointment_(catalogue_, {parts.appointments, parts.tickets}, parts.cardReader,
                   parts.scanner),
      help_(parts.assistance, parts.watch, parts.office),
      reporter_(
          parts.assistance, [&devices = parts.devices] { return devices.statuses(); },
          parts.office),
      keyboard_(parts.composer),
      devices_(parts.technicians, parts.clock),
      narrator_(parts.voice) {
  const auto load = [this] { catalogue_.load(); };
  connect(&hall_, &guide::HallViewModel::connectionRestored, this, load);
  connect(&hall_, &guide::HallViewModel::linkChanged, this,
          [this] { devices_.setLink(hall_.isConnected(), hall_.staleSince()); });
  connect(&catalogue_, &visit::CatalogueCache::changed, this, [this, &speller = parts.speller] {
    speller.spell(visit::catalogueWords(catalogue_));
    narrator_.setSecrets(visit::sensitiveWords(catalogue_));
  });
  connect(&reload_, &QTimer::timeout, this, load);
  reload_.start(kReload);

  const auto show = [this](const client::PlacedTicket& placed) { showTicket(placed, false); };
  connect(&confirm_, &take_ticket::ConfirmViewModel::issued, this, show);
  connect(&appointment_, &my_visit::AppointmentViewModel::checkedIn, this, show);
  connect(&visit_, &my_visit::VisitViewModel::reprinted, this,
          [this](const client::PlacedTicket& placed) { showTicket(placed, true); });
  const auto follow = [this](const client::PlacedTicket& placed) {
    visit_.show(placed);
    Q_EMIT visitReady();
  };
  connect(&find_, &my_visit::FindTicketViewModel::found, this, follow);
  connect(&appointment_, &my_visit::AppointmentViewModel::found, this, follow);
  connect(&parts.devices, &platform::DeviceMonitor::changed, &reporter_,
          &assistance::DeviceReporter::report);
  connect(&hall_, &guide::HallViewModel::connectionRestored, &reporter_,
          &assistance::DeviceReporter::report);
  reporter_.report();
  load();
}

void KioskContext::setLanguage(const QString& language) {
  catalogue_.setLanguage(language);
  keyboard_.setChineseFirst(language.startsWith(QLatin1String("zh")));
  narrator_.setLanguage(language);
}

void KioskContext::forgetVisit() {
  draft_.clear();
  identify_.forgetError();
  confirm_.reset();
  ticket_.clear();
  find_.forget();
  visit_.clear();
  appointment_.forget();
  devices_.close();
  help_.forgetFailure();
  search_.setQuery({});
}

void KioskContext::endVisit() {
  forgetVisit();
  narrator_.forgetChoice();
}

void KioskContext::showTicket(const client::PlacedTicket& placed, bool reprint) {
  ticket_.show(placed, reprint);
  Q_EMIT ticketReady();
}

}  // namespace yichuang::kiosk
