#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "backend/domain/account.h"
#include "backend/domain/appointment.h"
#include "backend/domain/civil.h"
#include "backend/domain/error.h"
#include "backend/domain/event.h"
#include "backend/domain/help_call.h"
#include "backend/domain/machine.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"

// What use cases need of storage. Every call belongs to the transaction the store came from;
// broken storage throws. `insert` answers with a domain error where a uniqueness rule speaks.
namespace yichuang::ports {

/// Returns false to stop.
using TicketVisitor = std::function<bool(const domain::Ticket&)>;

/// Tickets of one office and business day, counted and timed.
struct TicketTally {
  int issued{};
  int waiting{};
  int called{};  ///< called or served now
  int served{};
  int missed{};
  int cancelled{};
  std::int64_t wait_seconds{};  ///< summed over called tickets: arrival to first call
  int waits{};
  std::int64_t service_seconds{};  ///< summed over finished items
  int services{};
  int longest_wait_seconds{};  ///< of those called
  int ratings[5]{};            ///< by stars
};

/// A service that was completed at a window.
struct DoneService {
  std::string service;
  domain::Instant started{};
  domain::Instant ended{};
};

class TicketStore {
 public:
  virtual ~TicketStore() = default;

  /// Takes the next number of (office, day, prefix) that no open ticket of the office bears, of
  /// whatever day; TICKET_NUMBERS_EXHAUSTED above `last`.
  virtual domain::Result<int> next_number(const std::string& office, domain::CivilDate date,
                                          const std::string& prefix, int last) = 0;
  /// Counts one more ticket of the service today; TICKET_QUOTA_EXHAUSTED above a quota > 0.
  virtual domain::Status count_issue(const std::string& office, domain::CivilDate date,
                                     const std::string& service, int quota) = 0;
  /// How many count_issue counted.
  virtual int issued(const std::string& office, domain::CivilDate date,
                     const std::string& service) = 0;
  virtual void uncount_issue(const std::string& office, domain::CivilDate date,
                             const std::string& service) = 0;

  /// TICKET_OPEN_ALREADY when the holder has an open ticket for one of the services.
  virtual domain::Status insert(const domain::Ticket& ticket) = 0;
  /// Writes ticket and items and raises the version. TICKET_OPEN_ALREADY as insert.
  virtual domain::Status update(domain::Ticket& ticket) = 0;
  /// With its items.
  virtual std::optional<domain::Ticket> find(std::int64_t id) = 0;

  /// Waiting tickets in order; without items (`pending` says what they wait for).
  virtual void each_waiting(const std::string& office, const TicketVisitor& visit) = 0;
  /// The order_time of the last in the line; nothing when nobody waits.
  virtual std::optional<domain::Instant> last_place(const std::string& office) = 0;
  /// Open tickets that are not waiting, oldest first; without items.
  virtual std::vector<domain::Ticket> away(const std::string& office) = 0;
  /// Every open ticket of the office, with items.
  virtual std::vector<domain::Ticket> open_tickets(const std::string& office) = 0;
  /// Called last between two moments, newest first, at most `limit`; without items.
  virtual std::vector<domain::Ticket> last_called(const std::string& office, domain::Instant since,
                                                  domain::Instant until, int limit) = 0;
  /// Tickets of a person on a business day at an office, newest first, with items.
  virtual std::vector<domain::Ticket> of_person(const std::string& office, domain::CivilDate date,
                                                const std::string& identity_index) = 0;
  virtual std::vector<domain::Ticket> of_phone(const std::string& office, domain::CivilDate date,
                                               const std::string& phone_index) = 0;
  virtual std::optional<domain::Ticket> of_number(const std::string& office, domain::CivilDate date,
                                                  const std::string& prefix, int number) = 0;
  /// Of business days from `date` on that are open or ended at `since` or later, in no order;
  /// without items.
  virtual void each_since(const std::string& office, domain::CivilDate date, domain::Instant since,
                          const TicketVisitor& visit) = 0;
  /// Services of an office that were completed on a business day, in no order.
  virtual std::vector<DoneService> done_services(const std::string& office,
                                                 domain::CivilDate date) = 0;
  /// `window` empty: the whole office.
  virtual TicketTally tally(const std::string& office, domain::CivilDate date,
                            const std::string& window) = 0;
  /// Offices and business days that have open tickets.
  virtual std::vector<std::pair<std::string, domain::CivilDate>> open_days() = 0;
  /// Missed tickets whose time to come back ran out, with items.
  virtual std::vector<domain::Ticket> lapsed_returns(domain::Instant now) = 0;
};

class WindowStore {
 public:
  virtual ~WindowStore() = default;
  virtual std::optional<domain::Window> find(const std::string& office,
                                             const std::string& code) = 0;
  virtual std::vector<domain::Window> of_office(const std::string& office) = 0;
  virtual std::optional<domain::Window> of_clerk(std::int64_t user) = 0;
  virtual void save(const domain::Window& window) = 0;
};

class AppointmentStore {
 public:
  virtual ~AppointmentStore() = default;
  virtual void insert(const domain::Appointment& appointment) = 0;
  virtual void update(domain::Appointment& appointment) = 0;
  virtual std::optional<domain::Appointment> find(std::int64_t id) = 0;
  /// Those that start in [from, to), in order of start and id.
  virtual std::vector<domain::Appointment> starting_in(const std::string& office,
                                                       domain::Instant from,
                                                       domain::Instant to) = 0;
  virtual std::vector<domain::Appointment> of_person(const std::string& office,
                                                     const std::string& identity_index,
                                                     domain::Instant from) = 0;
  virtual std::vector<domain::Appointment> of_phone(const std::string& office,
                                                    const std::string& phone_index,
                                                    domain::Instant from) = 0;
  virtual std::optional<domain::Appointment> of_code(const std::string& office,
                                                     const std::string& code) = 0;
  /// Displaced ones of persons who were not told yet, in order of start and id, at most `limit`.
  virtual std::vector<domain::Appointment> untold(const std::string& office, int limit) = 0;
  /// Held past their hold at `now`, or booked and ended before `missed_before`.
  virtual std::vector<domain::Appointment> overdue(domain::Instant now,
                                                   domain::Instant missed_before) = 0;

  virtual void insert(const domain::OfficeClosure& closure) = 0;
  virtual void update(const domain::OfficeClosure& closure) = 0;
  virtual std::optional<domain::OfficeClosure> find_closure(std::int64_t id) = 0;
  /// Not deleted and not ended at `from`, in order of start.
  virtual std::vector<domain::OfficeClosure> closures(const std::string& office,
                                                      domain::Instant from) = 0;
};

class HelpCallStore {
 public:
  virtual ~HelpCallStore() = default;
  virtual void insert(const domain::HelpCall& call) = 0;
  virtual void update(const domain::HelpCall& call) = 0;
  virtual std::optional<domain::HelpCall> find(std::int64_t id) = 0;
  /// The one that is open or acknowledged; a kiosk has at most one.
  virtual std::optional<domain::HelpCall> unclosed_of_device(std::int64_t device) = 0;
  /// In order of id, which is that of time.
  virtual std::vector<domain::HelpCall> unclosed(const std::string& office) = 0;
  virtual std::vector<domain::HelpCall> all_unclosed() = 0;
};

/// Kiosks and boards that have reported, and their peripherals.
class MachineStore {
 public:
  virtual ~MachineStore() = default;
  virtual void save(const domain::Machine& machine) = 0;
  virtual std::optional<domain::Machine> find(std::int64_t device) = 0;
  virtual std::vector<domain::Machine> of_office(const std::string& office) = 0;
  virtual std::vector<domain::Machine> online() = 0;
  /// These are all the device has, whatever `device` they name.
  virtual void replace_peripherals(std::int64_t device,
                                   const std::vector<domain::Peripheral>& peripherals) = 0;
  /// In order of kind.
  virtual std::vector<domain::Peripheral> peripherals(std::int64_t device) = 0;
};

class AccountStore {
 public:
  virtual ~AccountStore() = default;
  /// USER_EXISTS when the login is taken.
  virtual domain::Status insert(const domain::User& user) = 0;
  virtual void update(domain::User& user) = 0;
  virtual std::optional<domain::User> find_user(std::int64_t id) = 0;
  virtual std::optional<domain::User> find_login(const std::string& login) = 0;
  virtual std::vector<domain::User> users() = 0;

  virtual void insert(const domain::Session& session) = 0;
  virtual std::optional<domain::Session> find_session(const std::string& token_hash) = 0;
  virtual void remove_session(const std::string& token_hash) = 0;
  /// Of a user, except the one kept (empty: all).
  virtual void remove_sessions(std::int64_t user, const std::string& kept) = 0;
  virtual void remove_expired_sessions(domain::Instant now) = 0;

  virtual void insert(const domain::Device& device) = 0;
  virtual void update(const domain::Device& device) = 0;
  virtual std::optional<domain::Device> find_device(std::int64_t id) = 0;
  virtual std::vector<domain::Device> devices() = 0;
  virtual void insert(const domain::Enrolment& enrolment) = 0;
  virtual std::optional<domain::Enrolment> find_enrolment(const std::string& code_hash) = 0;
  virtual void update(const domain::Enrolment& enrolment) = 0;
};

/// The catalogue's files and small values by scope (an office code, or empty) and key.
class SettingStore {
 public:
  virtual ~SettingStore() = default;
  virtual std::optional<std::string> get(const std::string& scope, const std::string& key) = 0;
  virtual void set(const std::string& scope, const std::string& key, const std::string& value) = 0;
  /// Fingerprint of the current catalogue; empty when none was imported.
  virtual std::string catalogue_fingerprint() = 0;
  virtual std::map<std::string, std::string> catalogue_files() = 0;
  /// Makes these the current files; the ones before stay in the history.
  virtual void add_catalogue(const std::string& fingerprint, const std::string& edition,
                             domain::Instant time,
                             const std::map<std::string, std::string>& files) = 0;
};

class EventStore {
 public:
  virtual ~EventStore() = default;
  /// Gives sequence and hash; the rest is the caller's.
  virtual void append(domain::Event event) = 0;
  /// Larger than `after`, in order, at most `limit`; `office` empty means all.
  virtual std::vector<domain::Event> after(std::int64_t after, const std::string& office,
                                           int limit) = 0;
  virtual std::int64_t last_sequence() = 0;
};

/// First answers of commands, by actor and request id.
class RequestStore {
 public:
  struct Answer {
    std::string method;
    std::string fingerprint;  ///< hash of the request
    std::string response;
  };
  virtual ~RequestStore() = default;
  virtual std::optional<Answer> find(const std::string& actor, const std::string& request_id) = 0;
  virtual void save(const std::string& actor, const std::string& request_id, domain::Instant time,
                    const Answer& answer) = 0;
  virtual void remove_before(domain::Instant time) = 0;
};

/// Learned handling times: sums over log(seconds).
class ServiceTimeStore {
 public:
  struct Row {
    std::string office;
    std::string service;
    int hour{};  ///< local hour of day, 0..23
    std::int64_t count{};
    double sum_log{};
    double sum_log2{};
  };
  virtual ~ServiceTimeStore() = default;
  virtual void add(const Row& row) = 0;
  virtual std::vector<Row> all() = 0;
};

}  // namespace yichuang::ports
