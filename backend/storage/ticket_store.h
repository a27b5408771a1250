#pragma once

#include "backend/ports/commit.h"
#include "backend/ports/stores.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

class SqlTicketStore final : public ports::TicketStore {
 public:
  /// Notes in `changed` what it writes.
  SqlTicketStore(Connection& connection, ports::ChangedRows& changed)
      : sql_(connection), changed_(changed) {}

  domain::Result<int> next_number(const std::string& office, domain::CivilDate date,
                                  const std::string& prefix, int last) override;
  domain::Status count_issue(const std::string& office, domain::CivilDate date,
                             const std::string& service, int quota) override;
  int issued(const std::string& office, domain::CivilDate date,
             const std::string& service) override;
  void uncount_issue(const std::string& office, domain::CivilDate date,
                     const std::string& service) override;
  domain::Status insert(const domain::Ticket& ticket) override;
  domain::Status update(domain::Ticket& ticket) override;
  std::optional<domain::Ticket> find(std::int64_t id) override;
  void each_waiting(const std::string& office, const ports::TicketVisitor& visit) override;
  std::vector<domain::Ticket> away(const std::string& office) override;
  std::vector<domain::Ticket> open_tickets(const std::string& office) override;
  std::optional<domain::Instant> last_place(const std::string& office) override;
  std::vector<domain::Ticket> last_called(const std::string& office, domain::Instant since,
                                          domain::Instant until, int limit) override;
  std::vector<domain::Ticket> of_person(const std::string& office, domain::CivilDate date,
                                        const std::string& identity_index) override;
  std::vector<domain::Ticket> of_phone(const std::string& office, domain::CivilDate date,
                                       const std::string& phone_index) override;
  std::optional<domain::Ticket> of_number(const std::string& office, domain::CivilDate date,
                                          const std::string& prefix, int number) override;
  void each_since(const std::string& office, domain::CivilDate date, domain::Instant since,
                  const ports::TicketVisitor& visit) override;
  std::vector<ports::DoneService> done_services(const std::string& office,
                                                domain::CivilDate date) override;
  ports::TicketTally tally(const std::string& office, domain::CivilDate date,
                           const std::string& window) override;
  std::vector<std::pair<std::string, domain::CivilDate>> open_days() override;
  std::vector<domain::Ticket> lapsed_returns(domain::Instant now) override;

 private:
  void count_number(const std::string& office, domain::CivilDate date, const std::string& prefix);
  domain::Status refuse_rival(const domain::Ticket& ticket);
  void claim(const domain::Ticket& ticket);
  void release(const domain::Ticket& ticket);
  void load_items(domain::Ticket& ticket);
  std::vector<domain::Ticket> with_items(std::vector<domain::Ticket> tickets);

  Connection& sql_;
  ports::ChangedRows& changed_;
};

}  // namespace yichuang::storage
