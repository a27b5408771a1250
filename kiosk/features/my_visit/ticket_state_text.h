#pragma once

#include <QString>

#include "kiosk/client/ticket.h"

namespace yichuang::my_visit {

/// A ticket's state in a citizen's words.
QString stateText(client::Ticket::State state);

}  // namespace yichuang::my_visit
