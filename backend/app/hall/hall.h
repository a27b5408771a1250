#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/domain/line_order.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

namespace yichuang::app {

/// One of the line: the ticket with its items, and what the rules of the line see of it.
struct InLine {
  domain::Ticket ticket;
  domain::LineTicket rules;
};
using InLinePtr = std::shared_ptr<const InLine>;
using TicketPtr = std::shared_ptr<const domain::Ticket>;

/// An office's hall after one event. Never changes, so that all who look share it.
struct Hall {
  domain::CataloguePtr catalogue;  ///< keeps `office`
  const domain::Office* office{};
  std::int64_t sequence{};              ///< no event of the office up to it is missing
  std::int64_t disturbed{};             ///< the newest that did more than add to the line's end
  std::vector<domain::Window> windows;  ///< every configured one, in catalogue order
  std::vector<InLinePtr> line;          ///< waiting, in order
  std::vector<TicketPtr> away;          ///< called, serving, parked, missed; oldest first
};
using HallPtr = std::shared_ptr<const Hall>;

/// Reads all of it. OFFICE_NOT_FOUND.
domain::Result<HallPtr> load_hall(Context& context, const std::string& code);

/// How many of the line the window could serve.
int count_servable(const Hall& hall, const std::string& window);

bool is_open_now(Context& context, const domain::Office& office);

}  // namespace yichuang::app
