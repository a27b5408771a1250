#include "backend/storage/stores.h"
#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::HelpCall;
using domain::Machine;
using domain::Peripheral;

const std::string kHelpCall = select_columns<HelpCall>();
const std::string kMachine = select_columns<Machine>();
const std::string kPeripheral = select_columns<Peripheral>();

}  // namespace

void SqlHelpCallStore::insert(const HelpCall& call) { insert_record(sql_, call); }

void SqlHelpCallStore::update(const HelpCall& call) { update_existing(sql_, call); }

std::optional<HelpCall> SqlHelpCallStore::find(std::int64_t id) {
  static const std::string sql = kHelpCall + "WHERE id = :a";
  return sql_.one<HelpCall>(sql, id);
}

std::optional<HelpCall> SqlHelpCallStore::unclosed_of_device(std::int64_t device) {
  static const std::string sql = kHelpCall + "WHERE device = :a AND state < 3";
  return sql_.one<HelpCall>(sql, device);
}

std::vector<HelpCall> SqlHelpCallStore::unclosed(const std::string& office) {
  static const std::string sql = kHelpCall + "WHERE office = :a AND state < 3 ORDER BY id";
  return sql_.all<HelpCall>(sql, office);
}

std::vector<HelpCall> SqlHelpCallStore::all_unclosed() {
  static const std::string sql = kHelpCall + "WHERE state < 3 ORDER BY id";
  return sql_.all<HelpCall>(sql);
}

void SqlMachineStore::save(const Machine& machine) {
  if (update_record(sql_, machine) == 0) insert_record(sql_, machine);
}

std::optional<Machine> SqlMachineStore::find(std::int64_t device) {
  static const std::string sql = kMachine + "WHERE device = :a";
  return sql_.one<Machine>(sql, device);
}

std::vector<Machine> SqlMachineStore::of_office(const std::string& office) {
  static const std::string sql = kMachine + "WHERE office = :a ORDER BY device";
  return sql_.all<Machine>(sql, office);
}

std::vector<Machine> SqlMachineStore::online() {
  static const std::string sql = kMachine + "WHERE online = 1 ORDER BY device";
  return sql_.all<Machine>(sql);
}

void SqlMachineStore::replace_peripherals(std::int64_t device,
                                          const std::vector<Peripheral>& peripherals) {
  sql_.run("DELETE FROM peripheral WHERE device = :a", device);
  for (auto peripheral : peripherals) {
    peripheral.device = device;
    insert_record(sql_, peripheral);
  }
}

std::vector<Peripheral> SqlMachineStore::peripherals(std::int64_t device) {
  static const std::string sql = kPeripheral + "WHERE device = :a ORDER BY kind";
  return sql_.all<Peripheral>(sql, device);
}

}  // namespace yichuang::storage
