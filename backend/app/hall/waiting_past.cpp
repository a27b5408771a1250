#include "backend/app/hall/waiting_past.h"

#include <utility>

namespace yichuang::app {

const domain::WaitingHistory& WaitingPast::get(Context& context, const domain::Office& office) {
  auto history = domain::empty_waiting_history(context.now());
  if (history.first == history_.first) return history_;
  // A transferred or continued visit keeps its day; nobody waits from one day into the next.
  const auto day = context.environment().zones.to_local(history.first, office.time_zone).date;
  context.tx().tickets().each_since(office.code, day, history.first,
                                    [&](const domain::Ticket& ticket) {
                                      for (const auto& time : domain::times_in_line(ticket))
                                        domain::count_in(history, time);
                                      return true;
                                    });
  history_ = std::move(history);
  return history_;
}

}  // namespace yichuang::app
