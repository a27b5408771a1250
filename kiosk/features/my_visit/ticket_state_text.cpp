#include "kiosk/features/my_visit/ticket_state_text.h"

#include <QCoreApplication>

namespace yichuang::my_visit {
namespace {

class StateText {
  Q_DECLARE_TR_FUNCTIONS(StateText)

 public:
  static QString of(client::Ticket::State state) {
    using State = client::Ticket::State;
    switch (state) {
      case State::Waiting:
        //: State of a ticket.
        return tr("正在等候");
      case State::Called:
        //: State of a ticket: go to the window now.
        return tr("正在叫您");
      case State::Serving:
        //: State of a ticket.
        return tr("正在办理");
      case State::Parked:
        //: State of a ticket: sent for something, comes back to the same window.
        return tr("补材料中");
      case State::Missed:
        //: State of a ticket: it was called and nobody came.
        return tr("已过号");
      case State::Completed:
        //: State of a ticket.
        return tr("已办完");
      case State::Cancelled:
        //: State of a ticket.
        return tr("已取消");
      case State::Expired:
        //: State of a ticket: missed, and the time to come back is over.
        return tr("已作废");
      case State::Moved:
        //: State of a ticket: it goes on in another office.
        return tr("已转到别处");
      case State::DayEnded:
        //: State of a ticket: the office closed before its turn.
        return tr("今天已结束");
      case State::Unknown:
        break;
    }
    return {};
  }
};

}  // namespace

QString stateText(client::Ticket::State state) { return StateText::of(state); }

}  // namespace yichuang::my_visit
