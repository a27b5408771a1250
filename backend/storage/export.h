#pragma once

#include <functional>
#include <string>

#include "backend/domain/event.h"
#include "backend/domain/ticket.h"
#include "backend/storage/connection.h"

// Reading of long lists for tools. Rows are read in pages of which none is open while `visit` runs:
// it may take as long as somebody looks at a screen, and an open one would keep the log from being
// folded in. What is added meanwhile behind the row that is visited is visited too.
namespace yichuang::storage {

/// Tickets of an office with their items, by business day and id; both days are included.
void each_ticket(Connection& connection, const std::string& office, domain::CivilDate first,
                 domain::CivilDate last, const std::function<void(const domain::Ticket&)>& visit);

/// Events in [from, to), in order of sequence.
void each_event(Connection& connection, domain::Instant from, domain::Instant to,
                const std::function<void(const domain::Event&)>& visit);

}  // namespace yichuang::storage
