// The commands of CounterViewModel: each checks that it may run, sends, and shows the answer.

#include "kiosk/features/counter/counter_view_model.h"

namespace yichuang::counter {

using client::Callback;
using client::Outcome;
using client::Ticket;
using client::Window;

template <typename Answer, typename Start, typename Done>
void CounterViewModel::run(Start start, Done done) {
  busy_ = true;
  message_.clear();
  Q_EMIT changed();
  command_ = start(Callback<Answer>([this, done](const Outcome<Answer>& answer) {
    busy_ = false;
    if (!answer) return refuse(answer.error());
    done(*answer);
    Q_EMIT changed();
    Q_EMIT succeeded();
  }));
}

client::TicketCommand CounterViewModel::ticketCommand() const {
  // No etag: a clerk's own ticket is changed by nobody else but its holder's cancel, and the state
  // of the ticket guards that.
  return {{}, window_, served_.ticket()->name, {}};
}

void CounterViewModel::callNext() {
  if (!canCallNext()) return;
  run<client::NextTicket>(
      [this](auto answer) { return clients_.counter.callNext(windowCommand(), std::move(answer)); },
      [this](const client::NextTicket& next) {
        waiting_ = next.waiting;
        took(next.ticket);
        //: Status line; %1 is the number of a ticket.
        tell(tr("已呼叫 %1").arg(next.ticket.number));
      });
}

void CounterViewModel::recall() {
  if (!canRecall()) return;
  run<Ticket>(
      [this](auto answer) {
        return clients_.counter.recallTicket(ticketCommand(), std::move(answer));
      },
      [this](const Ticket& ticket) {
        took(ticket);
        //: Status line; %1 is the number of a ticket, called once more.
        tell(tr("已再次呼叫 %1").arg(ticket.number));
      });
}

void CounterViewModel::markNoShow() {
  if (!canRecall()) return;
  run<Ticket>(
      [this](auto answer) {
        return clients_.counter.markNoShow(ticketCommand(), std::move(answer));
      },
      [this](const Ticket& ticket) {
        took(ticket);
        //: Status line; %1 is the number of a ticket nobody came for.
        tell(tr("%1 已记为过号").arg(ticket.number));
      });
}

void CounterViewModel::startService() {
  if (!canStart()) return;
  run<Ticket>(
      [this](auto answer) {
        return clients_.counter.startService(ticketCommand(), std::move(answer));
      },
      [this](const Ticket& ticket) {
        took(ticket);
        //: Status line; %1 is the number of a ticket.
        tell(tr("%1 开始办理").arg(ticket.number));
      });
}

void CounterViewModel::complete(bool notDone) {
  if (!canComplete()) return;
  client::CompleteService request;
  request.window = window_;
  request.ticket = served_.ticket()->name;
  if (!served_.itinerary()->allTicked()) request.ordinals = served_.itinerary()->ticked();
  request.notDone = notDone;
  request.nationalSerial = draftSerial_.trimmed();
  request.note = draftNote_.trimmed();
  run<Ticket>(
      [&](auto answer) { return clients_.counter.completeService(request, std::move(answer)); },
      [this, notDone](const Ticket& ticket) {
        took(ticket);
        draftSerial_.clear();
        served_.itinerary()->tickAll();
        Q_EMIT draftsChanged();
        //: Status line; %1 is the number of a ticket whose services could not be done today.
        tell(notDone ? tr("%1 已记为今天未办成").arg(ticket.number)
                     //: Status line; %1 is the number of a ticket.
                     : tr("%1 已办结").arg(ticket.number));
        if (ticket.state == Ticket::State::Completed) Q_EMIT completed(ticket);
      });
}

void CounterViewModel::park(Errand errand) {
  if (!canSendAway()) return;
  run<Ticket>(
      [&](auto answer) {
        return clients_.counter.parkTicket(
            {{}, window_, served_.ticket()->name, static_cast<client::ParkTicket::Reason>(errand)},
            std::move(answer));
      },
      [this](const Ticket& ticket) {
        took(ticket);
        //: Status line; %1 is the number of a citizen who was sent for something and comes back.
        tell(tr("%1 暂时离开，回来后继续办理").arg(ticket.number));
      });
}

void CounterViewModel::pause(const QString& reason) {
  if (!canPause()) return;
  run<Window>(
      [&](auto answer) {
        return clients_.counter.pauseWindow({{}, window_, reason}, std::move(answer));
      },
      [this](const Window& window) { took(window); });
}

void CounterViewModel::resume() {
  if (!canResume()) return;
  run<Window>(
      [this](auto answer) {
        return clients_.counter.resumeWindow(windowCommand(), std::move(answer));
      },
      [this](const Window& window) {
        took(window);
        //: Status line: the window takes citizens again.
        tell(tr("窗口已恢复办理"));
      });
}

void CounterViewModel::leave() {
  if (!canLeave()) return;
  run<Window>(
      [this](auto answer) {
        return clients_.counter.closeWindow(windowCommand(), std::move(answer));
      },
      [this](const Window&) { Q_EMIT left(); });
}

void CounterViewModel::toggleEmergency() {
  if (busy_) return;
  run<Window>(
      [this](auto answer) {
        return hasEmergency() ? clients_.counter.clearEmergency(windowCommand(), std::move(answer))
                              : clients_.counter.raiseEmergency(windowCommand(), std::move(answer));
      },
      [this](const Window& window) { took(window); });
}

void CounterViewModel::bringBack(const QString& ticket) {
  const Ticket* found = away_.find(ticket);
  if (!found || busy_) return;
  if (found->state == Ticket::State::Parked) {
    if (served_.isPresent()) return;
    run<Ticket>(
        [&](auto answer) {
          return clients_.counter.unparkTicket({{}, window_, ticket, {}}, std::move(answer));
        },
        [this](const Ticket& back) { took(back); });
    return;
  }
  run<Ticket>(
      [&](auto answer) {
        return clients_.tickets.returnTicket({{}, ticket}, std::move(answer));
      },
      [this](const Ticket& back) {
        //: Status line; %1 is the number of a citizen who missed the call and is in the line again.
        tell(tr("%1 已回到队列").arg(back.number));
      });
}

void CounterViewModel::annotate() {
  if (!served_.isPresent() || busy_) return;
  run<Ticket>(
      [this](auto answer) {
        return clients_.counter.annotateTicket({{}, served_.ticket()->name, draftNote_.trimmed()},
                                               std::move(answer));
      },
      [this](const Ticket& ticket) {
        took(ticket);
        //: Status line: the note for the next clerk was stored.
        tell(tr("备注已保存"));
      });
}

void CounterViewModel::transfer(client::TransferTicket::Target kind, const QString& target,
                                const QString& name, int travelMinutes) {
  if (!canSendAway()) return;
  client::TransferTicket request;
  request.window = window_;
  request.ticket = served_.ticket()->name;
  request.kind = kind;
  request.target = target;
  request.travelMinutes = travelMinutes;
  request.note = draftNote_.trimmed();
  run<client::Transfer>(
      [&](auto answer) { return clients_.counter.transferTicket(request, std::move(answer)); },
      [this, name](const client::Transfer& transfer) {
        took(transfer.ticket);
        //: Status line; %1 is the number of a ticket, %2 the window, service or office it goes to.
        tell(tr("%1 已转到 %2").arg(transfer.ticket.number, name));
      });
}

void CounterViewModel::callByName(const QString& ticket, const QString& reason) {
  if (!canCallNext()) return;
  run<Ticket>(
      [&](auto answer) {
        return clients_.counter.callTicket({{}, window_, ticket, reason}, std::move(answer));
      },
      [this](const Ticket& called) {
        took(called);
        //: Status line; %1 is the number of a ticket.
        tell(tr("已呼叫 %1").arg(called.number));
      });
}

}  // namespace yichuang::counter
