#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backend/app/hall/halls.h"
#include "backend/app/queue/commands.h"

// Who stands where and waits how long, as lists and streams show it.
namespace yichuang::app {

struct Place {
  int position{};  ///< 1 is next
  domain::Instant order_time{};
  std::vector<domain::OrderReason> reasons;
  domain::WaitEstimate estimate;
};

/// Nothing unless the ticket waits.
std::optional<Place> place_of(Context& context, const TicketRef& ticket, Halls& halls);
std::optional<Place> place_of(Context& context, const domain::Ticket& ticket, Halls& halls);

struct PlaceAtOnce {
  bool is_known{};
  std::optional<Place> place;  ///< nothing: the ticket does not wait
};
/// From memory alone; known for nearly everybody who has just joined a line.
PlaceAtOnce place_at_once(const TicketRef& ticket, domain::Instant now, Halls& halls);

struct WaitingTicket {
  InLinePtr entry;
  Place place;
};

/// The line of a hall, or what a window (code, may be empty) can serve of it.
domain::Result<std::vector<WaitingTicket>> waiting_tickets(Context& context, const Hall& hall,
                                                           const std::string& window, Halls& halls,
                                                           int limit);

struct OfficeWait {
  std::string office;
  bool open_now{};
  domain::WaitEstimate estimate;
  std::vector<std::string> exhausted;  ///< services whose numbers of today are used up
};

/// This office first, then the others that handle all services by their nine-in-ten wait, those
/// that are closed, unserved or without numbers last.
domain::Result<std::vector<OfficeWait>> estimate_waits(Context& context, const std::string& office,
                                                       const std::vector<std::string>& services,
                                                       bool include_others, Halls& halls);

}  // namespace yichuang::app
