#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/domain/civil.h"
#include "backend/domain/priority.h"

namespace yichuang::domain {

// Numbers of the enumerators below are stored and sent; they are never changed.

enum class TicketState : std::uint8_t {
  kWaiting = 1,
  kCalled = 2,
  kServing = 3,
  kParked = 4,
  kMissed = 5,
  kCompleted = 6,
  kCancelled = 7,
  kExpired = 8,
  kMoved = 9,
  kDayEnded = 10,
};

inline constexpr TicketState kAllTicketStates[] = {
    TicketState::kWaiting, TicketState::kCalled,    TicketState::kServing,   TicketState::kParked,
    TicketState::kMissed,  TicketState::kCompleted, TicketState::kCancelled, TicketState::kExpired,
    TicketState::kMoved,   TicketState::kDayEnded};

/// The visit is not over: it keeps its person from taking another ticket for the same service.
bool is_open(TicketState state);
const char* to_string(TicketState state);

enum class ItemState : std::uint8_t {
  kPending = 1,
  kInService = 2,
  kDone = 3,
  kNotDone = 4,
  kCancelled = 5,
  kMoved = 6,
};

enum class Channel : std::uint8_t {
  kKiosk = 1,
  kDesk = 2,
  kAppointment = 3,
  kRemote = 4,
  kTransfer = 5,
};

/// What a citizen was sent for who left the window for a while.
enum class ParkReason : std::uint8_t {
  kUnspecified = 0,
  kCopies = 1,
  kPhoto = 2,
  kMedical = 3,
  kPapers = 4,
  kPayment = 5,
  kOther = 6,
};
const char* to_string(ParkReason reason);

/// Why a visit was given up.
enum class CancelReason : std::uint8_t {
  kUnspecified = 0,
  kCitizenWish = 1,
  kWrongService = 2,
  kPapers = 3,
  kIssuedInError = 4,
  kOther = 5,
};
const char* to_string(CancelReason reason);

/// What gave a ticket its place in the line; with `arrived` and `order_time` it explains the place.
enum class OrderBasis : std::uint8_t {
  kArrival = 1,
  kPriority = 2,
  kAppointment = 3,
  kReturned = 4,
  kContinues = 5,
  kTransferred = 6,
};

/// A person as stored: the clear text is sealed, look-ups go by keyed hashes, screens get the
/// masks.
struct Holder {
  std::string identity_index;  ///< keyed hash of the identity number; empty when not given
  std::string phone_index;
  std::string sealed;  ///< encrypted JSON {name, identity, phone}; empty when nothing was given
  std::string masked_name;
  std::string masked_identity;
  std::string masked_phone;
  bool operator==(const Holder&) const = default;
};

struct TicketItem {
  std::int64_t ticket{};
  int ordinal{};  ///< 1..
  std::string service;
  ItemState state{ItemState::kPending};
  std::optional<Instant> started;
  std::optional<Instant> ended;
  std::string window;           ///< code of the window that served it
  std::string national_serial;  ///< number in the national system of record
  bool operator==(const TicketItem&) const = default;
};

/// One visit of one citizen to one office on one business day.
struct Ticket {
  std::int64_t id{};
  std::string office;
  CivilDate business_date{};
  std::string prefix;  ///< one capital letter
  int number{};        ///< 1..999 within office, business day and prefix
  TicketState state{TicketState::kWaiting};
  Channel channel{Channel::kKiosk};
  PriorityClass priority{PriorityClass::kOrdinary};
  Instant arrived{};
  Instant order_time{};  ///< the line is ordered by (order_time, id)
  OrderBasis basis{OrderBasis::kArrival};
  std::optional<Instant> order_event;  ///< booked time, return, transfer: what `basis` speaks of
  std::optional<Instant> called;       ///< last call
  std::optional<Instant> first_called;
  std::optional<Instant> serving;  ///< serving began, this time
  std::optional<Instant> ended;
  std::optional<Instant> not_before;
  std::optional<Instant> return_until;  ///< a missed ticket may come back until then
  int calls{};                          ///< since it last joined the line
  std::string window;                   ///< code of the window that called, serves or parked it
  std::string target_window;            ///< only this window may call it
  std::string pending;                  ///< codes of pending services, space-separated
  std::int64_t appointment{};
  std::int64_t continues{};
  std::int64_t continued_by{};
  std::string note;
  int rating{};  ///< stars 1..5; 0 is not rated
  std::string rating_tags;
  std::string rating_comment;
  int prints{};
  std::int64_t version{1};
  Holder holder;
  std::vector<TicketItem> items;
  bool operator==(const Ticket&) const = default;
};

/// "A001".
std::string display_number(const Ticket& ticket);

/// Recomputes `pending` from the items; to be called after every change of an item.
void refresh_pending(Ticket& ticket);

/// Services still to be done, in the order of the visit.
std::vector<std::string> pending_services(const Ticket& ticket);

}  // namespace yichuang::domain
