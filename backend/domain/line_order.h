#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "backend/domain/catalogue.h"
#include "backend/domain/civil.h"
#include "backend/domain/priority.h"
#include "backend/domain/ticket.h"

/// The order of an office's line. Every waiting ticket has one `order_time`; the line is sorted by
/// (order_time, id), and the next citizen of a window is the first one in it whom that window may
/// call. Nothing else decides.
///
/// What follows for fairness, with H = longest_head_start(policy):
///   arrival - H <= order_time <= since,
/// where `since` is the arrival, or for a returned ticket the moment of its return (and the
/// microsecond that puts it behind somebody). Hence no ticket
/// is called after one that arrived more than H later than the ticket's `since`, if the window
/// could have served both. The exceptions are those a clerk or the citizen asks for: a call by
/// name, and a ticket that may not be called yet (not_before). Since everybody who comes later than
/// since + H stands behind, the number of people ahead is bounded and nobody starves.
namespace yichuang::domain {

/// Grows with time within an office: the smaller one was issued first.
using TicketId = std::int64_t;
using ServiceId = int;  ///< dense number of a service, 0.., given by the caller
using WindowId = int;   ///< number of a window within its office, given by the caller

inline constexpr int kLongestHeadStartSeconds = 7200;
inline constexpr int kElderlyAge = 60;  ///< 老年人权益保障法 article 2

struct LineKey {
  Instant order_time;
  TicketId id{};
  auto operator<=>(const LineKey&) const = default;
};

/// What a window can do.
struct ServiceSet {
  bool all{};                  ///< a one-window counter (综合窗口); `ids` is not looked at
  std::vector<ServiceId> ids;  ///< sorted

  bool contains(ServiceId id) const;
  bool operator==(const ServiceSet&) const = default;
};

struct LineTicket {
  LineKey key;
  std::vector<ServiceId> pending;  ///< in the order of the visit, not empty
  std::optional<WindowId> only_window;
  std::optional<Instant> not_before;
};

struct LineWindow {
  WindowId id{};
  ServiceSet services;
};

/// The strongest class the citizen is entitled to: the declared one or, from the sixtieth birthday
/// on, elderly, whichever has the longer head start. Elderly below that age does not count; without
/// a known age it is taken at its word. A citizen who declines is ordinary.
PriorityClass strongest_class(const HeadStarts& head_starts, PriorityClass declared,
                              std::optional<int> age, bool declined);

/// 0..7200.
seconds head_start(const HeadStarts& head_starts, PriorityClass priority);

/// H of the bound above: the longest of the class head starts and of what a booked citizen who
/// comes as late as allowed gains, never above 7200 s.
seconds longest_head_start(const QueuePolicy& policy);

/// The arrival to write down at `now`: not before the last one's place in the office's line, so
/// that a clock that is set back lets nobody jump the line (ties go by id).
Instant arrival_at(Instant now, std::optional<Instant> last_place);

/// What decides a ticket's place when it is issued.
struct Arrival {
  Instant arrival;
  PriorityClass priority{PriorityClass::kOrdinary};
  std::optional<Instant> booked;  ///< start of the slot it was checked in for
};

/// A checked-in appointment counts until appointment_late_minutes after its time.
bool appointment_counts(const QueuePolicy& policy, Instant booked, Instant arrival);

/// A place in the line, as a ticket keeps it (Ticket::order_time, basis, order_event).
struct LinePosition {
  Instant order_time;
  OrderBasis basis{OrderBasis::kArrival};
  std::optional<Instant> event;  ///< booked time or return; none for kArrival and kPriority
  bool operator==(const LinePosition&) const = default;
};

/// The earliest of: the arrival, less the class's head start; the booked time less its head start,
/// if the appointment counts. Never after the arrival: a booked citizen who comes early stands no
/// worse than somebody without an appointment.
LinePosition position_at_arrival(const QueuePolicy& policy, const Arrival& arrival);

/// Back at `now` after a no-show: just behind the `after_tickets`-th of `line` (sorted, those
/// waiting now whom a window of this ticket could call), behind all if there are fewer, and never
/// ahead of its own former place. Tickets that continue their visit or were sent by another window
/// need no such function: they keep their order_time.
LinePosition position_at_return(Instant former, std::span<const LineKey> line, int after_tickets,
                                Instant now);

/// Whether the window may call the ticket now: it can do at least one of the pending services, is
/// the one the ticket waits for if it waits for one, and not_before has come.
bool is_callable(const LineTicket& ticket, const LineWindow& window, Instant now);

/// As is_callable without the clock: whether it could once not_before has come.
bool can_serve(const LineTicket& ticket, const LineWindow& window);

/// The first of a sorted line that the window may call now; nullptr if there is none.
const LineTicket* next_for(std::span<const LineTicket> line, const LineWindow& window, Instant now);

/// Kinds as on the wire (yichuang.queue.v1.OrderReason).
enum class OrderReasonKind : std::uint8_t {
  kArrival,
  kPriority,
  kAppointment,
  kReturned,
  kContinues,
  kTransferred,
  kWindowOnly,
  kNotYet,
  kCalledByName,
};

struct OrderReason {
  OrderReasonKind kind{};
  int head_start_seconds{};  ///< ahead of `time`; kPriority and kAppointment only
  Instant time;              ///< the moment the reason speaks of
  bool operator==(const OrderReason&) const = default;
};

/// Why a waiting ticket stands where it stands, the deciding reason first: its basis, then the
/// arrival if that is not the basis, then what else holds now (WINDOW_ONLY, NOT_YET).
std::vector<OrderReason> order_reasons(const Ticket& ticket, Instant now);

}  // namespace yichuang::domain
