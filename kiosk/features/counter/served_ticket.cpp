#include "kiosk/features/counter/served_ticket.h"

#include "kiosk/i18n/plain_text.h"

namespace yichuang::counter {

using client::Ticket;

ServedTicket::ServedTicket(const CatalogueNames& names, const client::Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), itinerary_(names) {}

void ServedTicket::show(const std::optional<Ticket>& ticket) {
  if (ticket_ == ticket) return;
  const bool another = !ticket_ || !ticket || ticket_->name != ticket->name;
  ticket_ = ticket;
  itinerary_.show(ticket ? ticket->items : QList<client::TicketItem>());
  if (another) itinerary_.tickAll();
  Q_EMIT changed();
  Q_EMIT ticked();
}

void ServedTicket::retranslate() {
  itinerary_.refreshTexts();
  Q_EMIT changed();
}

const Ticket& ServedTicket::shown() const {
  static const Ticket kNone;
  return ticket_ ? *ticket_ : kNone;
}

bool ServedTicket::isCalled() const { return shown().state == Ticket::State::Called; }

bool ServedTicket::isServing() const { return shown().state == Ticket::State::Serving; }

QString ServedTicket::priority() const { return i18n::priorityText(shown().priority); }

QString ServedTicket::channel() const { return i18n::channelText(shown().channel); }

QString ServedTicket::stateText() const {
  //: State of the ticket at this window; %n is how often it was called.
  if (isCalled()) return tr("已叫 %n 次，等待到窗", nullptr, shown().callCount);
  //: State of the ticket at this window.
  if (isServing()) return tr("正在办理");
  return {};
}

QString ServedTicket::elapsed() const {
  const QDateTime since = isServing() ? shown().serveTime : shown().callTime;
  return since.isNull() ? QString()
                        : i18n::stopwatchText(static_cast<int>(since.secsTo(clock_.now())));
}

QString ServedTicket::waited() const {
  const Ticket& ticket = shown();
  if (ticket.createTime.isNull() || ticket.callTime.isNull()) return {};
  return i18n::durationText(static_cast<int>(ticket.createTime.secsTo(ticket.callTime)));
}

}  // namespace yichuang::counter
