#pragma once

#include "backend/ports/audit.h"
#include "backend/ports/database.h"
#include "backend/storage/connection.h"
#include "backend/storage/ticket_store.h"

namespace yichuang::storage {

class SqlWindowStore final : public ports::WindowStore {
 public:
  /// Notes in `changed` what it writes.
  SqlWindowStore(Connection& connection, ports::ChangedRows& changed)
      : sql_(connection), changed_(changed) {}
  std::optional<domain::Window> find(const std::string& office, const std::string& code) override;
  std::vector<domain::Window> of_office(const std::string& office) override;
  std::optional<domain::Window> of_clerk(std::int64_t user) override;
  void save(const domain::Window& window) override;

 private:
  Connection& sql_;
  ports::ChangedRows& changed_;
};

class SqlAppointmentStore final : public ports::AppointmentStore {
 public:
  explicit SqlAppointmentStore(Connection& connection) : sql_(connection) {}
  void insert(const domain::Appointment& appointment) override;
  void update(domain::Appointment& appointment) override;
  std::optional<domain::Appointment> find(std::int64_t id) override;
  std::vector<domain::Appointment> starting_in(const std::string& office, domain::Instant from,
                                               domain::Instant to) override;
  std::vector<domain::Appointment> of_person(const std::string& office,
                                             const std::string& identity_index,
                                             domain::Instant from) override;
  std::vector<domain::Appointment> of_phone(const std::string& office,
                                            const std::string& phone_index,
                                            domain::Instant from) override;
  std::optional<domain::Appointment> of_code(const std::string& office,
                                             const std::string& code) override;
  std::vector<domain::Appointment> untold(const std::string& office, int limit) override;
  std::vector<domain::Appointment> overdue(domain::Instant now,
                                           domain::Instant missed_before) override;
  void insert(const domain::OfficeClosure& closure) override;
  void update(const domain::OfficeClosure& closure) override;
  std::optional<domain::OfficeClosure> find_closure(std::int64_t id) override;
  std::vector<domain::OfficeClosure> closures(const std::string& office,
                                              domain::Instant from) override;

 private:
  Connection& sql_;
};

class SqlHelpCallStore final : public ports::HelpCallStore {
 public:
  explicit SqlHelpCallStore(Connection& connection) : sql_(connection) {}
  void insert(const domain::HelpCall& call) override;
  void update(const domain::HelpCall& call) override;
  std::optional<domain::HelpCall> find(std::int64_t id) override;
  std::optional<domain::HelpCall> unclosed_of_device(std::int64_t device) override;
  std::vector<domain::HelpCall> unclosed(const std::string& office) override;
  std::vector<domain::HelpCall> all_unclosed() override;

 private:
  Connection& sql_;
};

class SqlMachineStore final : public ports::MachineStore {
 public:
  explicit SqlMachineStore(Connection& connection) : sql_(connection) {}
  void save(const domain::Machine& machine) override;
  std::optional<domain::Machine> find(std::int64_t device) override;
  std::vector<domain::Machine> of_office(const std::string& office) override;
  std::vector<domain::Machine> online() override;
  void replace_peripherals(std::int64_t device,
                           const std::vector<domain::Peripheral>& peripherals) override;
  std::vector<domain::Peripheral> peripherals(std::int64_t device) override;

 private:
  Connection& sql_;
};

class SqlAccountStore final : public ports::AccountStore {
 public:
  explicit SqlAccountStore(Connection& connection) : sql_(connection) {}
  domain::Status insert(const domain::User& user) override;
  void update(domain::User& user) override;
  std::optional<domain::User> find_user(std::int64_t id) override;
  std::optional<domain::User> find_login(const std::string& login) override;
  std::vector<domain::User> users() override;
  void insert(const domain::Session& session) override;
  std::optional<domain::Session> find_session(const std::string& token_hash) override;
  void remove_session(const std::string& token_hash) override;
  void remove_sessions(std::int64_t user, const std::string& kept) override;
  void remove_expired_sessions(domain::Instant now) override;
  void insert(const domain::Device& device) override;
  void update(const domain::Device& device) override;
  std::optional<domain::Device> find_device(std::int64_t id) override;
  std::vector<domain::Device> devices() override;
  void insert(const domain::Enrolment& enrolment) override;
  std::optional<domain::Enrolment> find_enrolment(const std::string& code_hash) override;
  void update(const domain::Enrolment& enrolment) override;

 private:
  Connection& sql_;
};

class SqlSettingStore final : public ports::SettingStore {
 public:
  explicit SqlSettingStore(Connection& connection) : sql_(connection) {}
  std::optional<std::string> get(const std::string& scope, const std::string& key) override;
  void set(const std::string& scope, const std::string& key, const std::string& value) override;
  std::string catalogue_fingerprint() override;
  std::map<std::string, std::string> catalogue_files() override;
  void add_catalogue(const std::string& fingerprint, const std::string& edition,
                     domain::Instant time,
                     const std::map<std::string, std::string>& files) override;

  /// A transaction has begun, or part of it was taken back. From then on the fingerprint is read
  /// once: each command of a group asks for it.
  void begin() {
    keeps_ = true;
    fingerprint_.reset();
  }

 private:
  Connection& sql_;
  bool keeps_{};
  std::optional<std::string> fingerprint_;
};

/// Appends with sequence and hash; keeps the tail in memory between `load_tail` and the commit.
class SqlEventStore final : public ports::EventStore {
 public:
  SqlEventStore(Connection& connection, const ports::AuditSigner& signer)
      : sql_(connection), signer_(signer) {}

  void append(domain::Event event) override;
  std::vector<domain::Event> after(std::int64_t after, const std::string& office,
                                   int limit) override;
  std::int64_t last_sequence() override;

  /// Reads where the log ends. At the start of a group of commands.
  void load_tail();
  /// Where it ended at load_tail; 0 when it was empty.
  std::int64_t tail_sequence() const { return tail_sequence_; }
  /// Signs where it ends now. At the end of a group that appended.
  void sign_head();

  /// What was appended since load_tail, in order.
  std::vector<domain::Event>& appended() { return appended_; }
  /// Forgets what a command appended that is rolled back.
  void forget_from(std::size_t count);

 private:
  Connection& sql_;
  const ports::AuditSigner& signer_;
  std::vector<domain::Event> appended_;
  std::int64_t tail_sequence_{};
  std::string tail_hash_;
};

class SqlRequestStore final : public ports::RequestStore {
 public:
  explicit SqlRequestStore(Connection& connection) : sql_(connection) {}
  std::optional<Answer> find(const std::string& actor, const std::string& request_id) override;
  void save(const std::string& actor, const std::string& request_id, domain::Instant time,
            const Answer& answer) override;
  void remove_before(domain::Instant time) override;

 private:
  Connection& sql_;
};

class SqlServiceTimeStore final : public ports::ServiceTimeStore {
 public:
  explicit SqlServiceTimeStore(Connection& connection) : sql_(connection) {}
  void add(const Row& row) override;
  std::vector<Row> all() override;

 private:
  Connection& sql_;
};

/// All stores over one connection.
class SqlTransaction final : public ports::Transaction {
 public:
  SqlTransaction(Connection& connection, const ports::AuditSigner& signer)
      : connection_(connection),
        tickets_(connection, changed_),
        windows_(connection, changed_),
        appointments_(connection),
        help_calls_(connection),
        machines_(connection),
        accounts_(connection),
        settings_(connection),
        events_(connection, signer),
        requests_(connection),
        service_times_(connection) {}

  ports::TicketStore& tickets() override { return tickets_; }
  ports::WindowStore& windows() override { return windows_; }
  ports::AppointmentStore& appointments() override { return appointments_; }
  ports::HelpCallStore& help_calls() override { return help_calls_; }
  ports::MachineStore& machines() override { return machines_; }
  ports::AccountStore& accounts() override { return accounts_; }
  SqlSettingStore& settings() override { return settings_; }
  SqlEventStore& events() override { return events_; }
  ports::RequestStore& requests() override { return requests_; }
  ports::ServiceTimeStore& service_times() override { return service_times_; }

  /// Of the halls, since the transaction began.
  ports::ChangedRows& changed() { return changed_; }

  /// For tools that ask what no store answers.
  Connection& connection() { return connection_; }

 private:
  Connection& connection_;
  ports::ChangedRows changed_;
  SqlTicketStore tickets_;
  SqlWindowStore windows_;
  SqlAppointmentStore appointments_;
  SqlHelpCallStore help_calls_;
  SqlMachineStore machines_;
  SqlAccountStore accounts_;
  SqlSettingStore settings_;
  SqlEventStore events_;
  SqlRequestStore requests_;
  SqlServiceTimeStore service_times_;
};

}  // namespace yichuang::storage
