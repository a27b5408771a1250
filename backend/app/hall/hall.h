#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/app/hall/learned_times.h"
#include "backend/domain/estimate.h"
#include "backend/domain/line_order.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

// Read-only views of an office's hall, each made in one query.
namespace yichuang::app {

/// An office at one moment.
struct Hall {
  const domain::Office* office{};
  std::vector<domain::Window> windows;  ///< every configured one, in catalogue order
  std::vector<domain::Ticket> line;     ///< waiting, in order, without items
  std::vector<domain::Ticket> away;     ///< called, serving, parked, missed; without items
};

domain::Result<Hall> load_hall(Context& context, const std::string& office);

struct Place {
  int position{};  ///< 1 is next
  domain::Instant order_time{};
  std::vector<domain::OrderReason> reasons;
  domain::WaitEstimate estimate;
};

/// Estimates for everyone in the line of a hall, in its order.
std::vector<domain::WaitEstimate> estimate_line(Context& context, const Hall& hall,
                                                LearnedTimes& learned);

/// For somebody who would join now with these services.
domain::WaitEstimate estimate_joining(Context& context, const Hall& hall, LearnedTimes& learned,
                                      const std::vector<std::string>& services);

/// Nothing unless the ticket waits.
std::optional<Place> place_of(Context& context, const domain::Ticket& ticket,
                              LearnedTimes& learned);

struct WaitingTicket {
  domain::Ticket ticket;  ///< with items
  Place place;
};

/// The line of a hall, or what a window (code, may be empty) can serve of it.
domain::Result<std::vector<WaitingTicket>> waiting_tickets(Context& context, const Hall& hall,
                                                           const std::string& window,
                                                           LearnedTimes& learned, int limit);

/// How many of the line the window could serve.
int count_servable(Context& context, const Hall& hall, const std::string& window);

struct OfficeWait {
  std::string office;
  bool open_now{};
  domain::WaitEstimate estimate;
};

/// This office first, then the others that handle all services by their nine-in-ten wait, those
/// that are closed or unserved last.
domain::Result<std::vector<OfficeWait>> estimate_waits(Context& context, const std::string& office,
                                                       const std::vector<std::string>& services,
                                                       bool include_others, LearnedTimes& learned);

bool is_open_now(Context& context, const domain::Office& office);

}  // namespace yichuang::app
