#include "kiosk/features/supervision/day_end_view_model.h"

#include <algorithm>

#include "kiosk/i18n/reason_text.h"

namespace yichuang::supervision {
namespace {

using client::Window;

QStringList busyWindows(const QList<Window>& windows) {
  QStringList numbers;
  for (const Window& each : windows)
    if (!each.ticket.isEmpty()) numbers << each.number;
  return numbers;
}

}  // namespace

DayEndViewModel::DayEndViewModel(client::CounterClient& counter, QObject* parent)
    : QObject(parent), counter_(counter) {}

void DayEndViewModel::open(const QString& office) {
  office_ = office;
  windows_.reset();
  tickets_.reset();
  result_.reset();
  problem_.clear();
  windowsCall_ =
      counter_.listWindows(office, [this](const client::Outcome<QList<Window>>& windows) {
        if (!windows) return refuse(windows.error());
        windows_ = *windows;
        Q_EMIT changed();
      });
  ticketsCall_ = counter_.listWaitingTickets(
      {.office = office, .window = {}, .includeAway = true},
      [this](const client::Outcome<QList<client::PlacedTicket>>& tickets) {
        if (!tickets) return refuse(tickets.error());
        tickets_ = *tickets;
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void DayEndViewModel::end() {
  if (!canEnd()) return;
  problem_.clear();
  call_ = counter_.closeDay({{}, office_}, [this](const client::Outcome<client::DayClosed>& done) {
    if (!done) return refuse(done.error());
    result_ = *done;
    Q_EMIT changed();
  });
  Q_EMIT changed();
}

QString DayEndViewModel::text() const {
  if (result_)
    //: The office's day was ended; %1 tickets, %2 windows.
    return tr("今天已结束：%1 张号作废，%2 个窗口关闭。")
        .arg(result_->endedTickets)
        .arg(result_->closedWindows);
  if (!windows_ || !tickets_) return {};
  const auto waits = [](const client::PlacedTicket& each) {
    return each.ticket.state == client::Ticket::State::Waiting;
  };
  const auto waiting = std::ranges::count_if(*tickets_, waits);
  const auto open = std::ranges::count_if(
      *windows_, [](const Window& each) { return each.state != Window::State::Closed; });
  //: What ending the day would end; %1 waiting, %2 parked or missed tickets, %3 windows.
  return tr("还有 %1 人在等候，%2 张暂离或过号的号，%3 个窗口开着。")
      .arg(waiting)
      .arg(tickets_->size() - waiting)
      .arg(open);
}

QString DayEndViewModel::warning() const {
  const QStringList busy = windows_ && !result_ ? busyWindows(*windows_) : QStringList();
  if (busy.isEmpty()) return {};
  //: %1 are the numbers of windows at which a citizen is served or called now.
  return tr("%1 号窗口正在办理，请先办完。").arg(busy.join(QStringLiteral("、")));
}

void DayEndViewModel::refuse(const client::Error& error) {
  problem_ = i18n::reasonText(error);
  Q_EMIT changed();
}

}  // namespace yichuang::supervision
