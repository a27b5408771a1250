#include "backend/storage/stores.h"
#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::Appointment;
using domain::OfficeClosure;
using domain::Window;

const std::string kWindow = select_columns<Window>();
const std::string kAppointment = select_columns<Appointment>();
const std::string kClosure = select_columns<OfficeClosure>();

}  // namespace

std::optional<Window> SqlWindowStore::find(const std::string& office, const std::string& code) {
  static const std::string sql = kWindow + "WHERE office = :a AND code = :b";
  return sql_.one<Window>(sql, office, code);
}

std::vector<Window> SqlWindowStore::of_office(const std::string& office) {
  static const std::string sql = kWindow + "WHERE office = :a ORDER BY code";
  return sql_.all<Window>(sql, office);
}

std::optional<Window> SqlWindowStore::of_clerk(std::int64_t user) {
  static const std::string sql = kWindow + "WHERE clerk = :a AND clerk <> 0";
  return sql_.one<Window>(sql, user);
}

void SqlWindowStore::save(const Window& window) {
  if (update_record(sql_, window) == 0) insert_record(sql_, window);
  changed_.windows.push_back(window);
}

void SqlAppointmentStore::insert(const Appointment& appointment) {
  insert_record(sql_, appointment);
}

void SqlAppointmentStore::update(Appointment& appointment) {
  ++appointment.version;
  update_existing(sql_, appointment);
}

std::optional<Appointment> SqlAppointmentStore::find(std::int64_t id) {
  static const std::string sql = kAppointment + "WHERE id = :a";
  return sql_.one<Appointment>(sql, id);
}

std::vector<Appointment> SqlAppointmentStore::starting_in(const std::string& office,
                                                          domain::Instant from,
                                                          domain::Instant to) {
  static const std::string sql =
      kAppointment + "WHERE office = :a AND start_us >= :b AND start_us < :c ORDER BY start_us, id";
  return sql_.all<Appointment>(sql, office, from, to);
}

std::vector<Appointment> SqlAppointmentStore::of_person(const std::string& office,
                                                        const std::string& identity_index,
                                                        domain::Instant from) {
  static const std::string sql =
      kAppointment +
      "WHERE office = :a AND start_us >= :b AND identity_index = :c AND identity_index <> '' "
      "ORDER BY start_us, id LIMIT 20";
  return sql_.all<Appointment>(sql, office, from, identity_index);
}

std::vector<Appointment> SqlAppointmentStore::of_phone(const std::string& office,
                                                       const std::string& phone_index,
                                                       domain::Instant from) {
  static const std::string sql =
      kAppointment +
      "WHERE office = :a AND start_us >= :b AND phone_index = :c AND phone_index <> '' "
      "ORDER BY start_us, id LIMIT 20";
  return sql_.all<Appointment>(sql, office, from, phone_index);
}

std::optional<Appointment> SqlAppointmentStore::of_code(const std::string& office,
                                                        const std::string& code) {
  static const std::string sql = kAppointment + "WHERE office = :a AND code = :b";
  return sql_.one<Appointment>(sql, office, code);
}

std::vector<Appointment> SqlAppointmentStore::untold(const std::string& office, int limit) {
  // A seat that was only held belongs to nobody who could be told.
  static const std::string sql =
      kAppointment +
      "WHERE office = :a AND state = 7 AND told_us = 0 AND sealed <> '' ORDER BY start_us, id "
      "LIMIT :b";
  return sql_.all<Appointment>(sql, office, limit);
}

std::vector<Appointment> SqlAppointmentStore::overdue(domain::Instant now,
                                                      domain::Instant missed_before) {
  static const std::string sql =
      kAppointment +
      "WHERE (state = 1 AND hold_until_us < :a) OR (state = 2 AND end_us < :b) ORDER BY id";
  return sql_.all<Appointment>(sql, now, missed_before);
}

void SqlAppointmentStore::insert(const OfficeClosure& closure) { insert_record(sql_, closure); }

void SqlAppointmentStore::update(const OfficeClosure& closure) { update_existing(sql_, closure); }

std::optional<OfficeClosure> SqlAppointmentStore::find_closure(std::int64_t id) {
  static const std::string sql = kClosure + "WHERE id = :a";
  return sql_.one<OfficeClosure>(sql, id);
}

std::vector<OfficeClosure> SqlAppointmentStore::closures(const std::string& office,
                                                         domain::Instant from) {
  static const std::string sql =
      kClosure + "WHERE office = :a AND end_us > :b AND deleted = 0 ORDER BY start_us, id";
  return sql_.all<OfficeClosure>(sql, office, from);
}

}  // namespace yichuang::storage
