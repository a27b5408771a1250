#include "kiosk/features/counter/counter_view_model.h"

#include <chrono>

#include "kiosk/client/session_end.h"
#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::counter {
namespace {

constexpr int kTextsEverySeconds = 20;
constexpr int kFiguresEverySeconds = 60;

bool isHere(const client::Ticket& ticket) {
  return ticket.state == client::Ticket::State::Called ||
         ticket.state == client::Ticket::State::Serving;
}

}  // namespace

CounterViewModel::CounterViewModel(const Clients& clients, const CatalogueNames& names,
                                   const client::Clock& clock, QObject* parent)
    : QObject(parent),
      clients_(clients),
      names_(names),
      clock_(clock),
      served_(names, clock_),
      line_(names, clock_) {
  connect(&names, &CatalogueNames::changed, this, &CounterViewModel::retranslate);
  connect(&second_, &QTimer::timeout, this, &CounterViewModel::tick);
  second_.setInterval(std::chrono::seconds(1));
}

void CounterViewModel::start(const QString& window) {
  stop();
  window_ = window;
  feed_ = clients_.watch.watchWindow(
      window, {[this](const client::WindowUpdate& update) { receive(update); },
               [this](const client::LinkStatus& link) { receiveLink(link); }});
  second_.start();
  loadFigures();
}

void CounterViewModel::stop() {
  feed_.cancel();
  command_.cancel();
  figuresCall_.cancel();
  second_.stop();
  busy_ = false;
  message_.clear();
  state_ = {};
  emergencies_.clear();
  attention_ = {};
  link_ = {};
  figures_ = {};
  waiting_ = 0;
  showTicket(std::nullopt);
  line_.setRows({});
  away_.setRows({});
  Q_EMIT changed();
  Q_EMIT figuresChanged();
}

void CounterViewModel::receive(const client::WindowUpdate& update) {
  const bool wasOpen = state_.state != client::Window::State::Unknown;
  clock_.learn(update.serverTime);
  state_ = update.window;
  waiting_ = update.waiting;
  attention_ = update.attention;
  emergencies_.clear();
  for (const client::Window& each : update.emergencies)
    if (each.name != window_) emergencies_.append(each);
  line_.setRows(update.line);
  away_.setRows(update.away);
  showTicket(update.ticket);
  Q_EMIT changed();
  if (wasOpen && state_.state == client::Window::State::Closed) Q_EMIT left();
}

void CounterViewModel::receiveLink(const client::LinkStatus& link) {
  link_ = link;
  Q_EMIT changed();
  if (client::endsSession(link.error)) Q_EMIT sessionEnded(link.error);
}

void CounterViewModel::showTicket(const std::optional<client::Ticket>& ticket) {
  const QString before = served_.isPresent() ? served_.ticket()->name : QString();
  served_.show(ticket);
  if ((ticket ? ticket->name : QString()) == before) return;
  draftSerial_.clear();
  draftNote_ = ticket ? ticket->note : QString();
  Q_EMIT draftsChanged();
  if (!window_.isEmpty()) loadFigures();
}

void CounterViewModel::took(const client::Ticket& ticket) {
  if (isHere(ticket))
    showTicket(ticket);
  else if (served_.isPresent() && served_.ticket()->name == ticket.name)
    showTicket(std::nullopt);
}

void CounterViewModel::took(const client::Window& window) { state_ = window; }

void CounterViewModel::loadFigures() {
  figuresCall_ = clients_.counter.getDayFigures(
      {office(), window_, {}}, [this](const client::Outcome<client::DayFigures>& figures) {
        if (!figures) return;  // Asked again within a minute.
        figures_ = *figures;
        Q_EMIT figuresChanged();
      });
}

void CounterViewModel::refuse(const client::Error& error) {
  message_ = i18n::reasonText(error);
  messageIsProblem_ = true;
  Q_EMIT changed();
  if (client::endsSession(error)) Q_EMIT sessionEnded(error);
}

void CounterViewModel::tell(const QString& message) {
  message_ = message;
  messageIsProblem_ = false;
}

void CounterViewModel::tick() {
  Q_EMIT served_.ticked();
  ++seconds_;
  if (seconds_ % kTextsEverySeconds == 0) line_.refreshTexts();
  if (seconds_ % kFiguresEverySeconds == 0) loadFigures();
}

void CounterViewModel::retranslate() {
  served_.retranslate();
  line_.refreshTexts();
  away_.refreshTexts();
  Q_EMIT changed();
  Q_EMIT figuresChanged();
}

QString CounterViewModel::emergencies() const {
  QStringList numbers;
  for (const client::Window& each : emergencies_) numbers.append(each.number);
  return i18n::listText(numbers);
}

bool CounterViewModel::isConnected() const {
  return link_.state == client::LinkStatus::State::Live ||
         link_.state == client::LinkStatus::State::Connecting;
}

QString CounterViewModel::staleSince() const {
  return link_.staleSince.isNull()
             ? QString()
             : link_.staleSince.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString CounterViewModel::meanService() const {
  return figures_.meanServiceSeconds > 0 ? i18n::stopwatchText(figures_.meanServiceSeconds)
                                         : QStringLiteral("–");
}

}  // namespace yichuang::counter
