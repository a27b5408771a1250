#include <map>

#include "backend/app/assistance/commands.h"
#include "backend/app/assistance/housekeeping.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::Machine;
using domain::Peripheral;

std::vector<Peripheral> after_report(Context& context, const PeripheralReport& report,
                                     const std::vector<Peripheral>& known) {
  auto peripherals = domain::merged(known, report.peripherals, context.now());
  for (auto& peripheral : peripherals) peripheral.device = report.device;
  return peripherals;
}

bool is_as_stored(const std::optional<Machine>& machine, const PeripheralReport& report) {
  return machine && machine->online && machine->office == report.office;
}

/// Event about one machine, of the office where it stands.
void record(Context& context, const Machine& machine, std::string_view kind,
            const std::map<std::string, std::string>& details = {}) {
  context.record(kind, machine.office, domain::device_name(machine.device), details);
}

std::map<std::string, std::string> in_words(const std::vector<Peripheral>& peripherals) {
  std::map<std::string, std::string> words;
  for (const auto& peripheral : peripherals) {
    words.emplace(domain::to_string(peripheral.kind), domain::to_string(peripheral.state));
  }
  return words;
}

}  // namespace

domain::Result<bool> is_news(Context& context, const PeripheralReport& report) {
  if (auto office = context.office(report.office); !office) return tl::unexpected(office.error());
  auto& machines = context.tx().machines();
  if (!is_as_stored(machines.find(report.device), report)) return true;
  const auto known = machines.peripherals(report.device);
  return after_report(context, report, known) != known;
}

domain::Status take_report(Context& context, const PeripheralReport& report) {
  if (auto office = context.office(report.office); !office) return tl::unexpected(office.error());
  auto& machines = context.tx().machines();
  if (!is_as_stored(machines.find(report.device), report)) {
    const Machine machine{report.device, report.office, true, context.now()};
    machines.save(machine);
    record(context, machine, "device.online");
  }
  const auto known = machines.peripherals(report.device);
  const auto peripherals = after_report(context, report, known);
  if (peripherals == known) return {};
  machines.replace_peripherals(report.device, peripherals);
  record(context, {report.device, report.office}, "device.peripherals_changed",
         in_words(peripherals));
  return {};
}

void find_silent_machines(Context& context, Presence& presence) {
  for (auto& machine : context.tx().machines().online()) {
    const auto* office = context.catalogue().office(machine.office);
    if (office == nullptr) continue;
    const domain::seconds bound{office->policy.alerts.offline_after_seconds};
    if (!presence.is_silent(machine.device, bound, context.now())) continue;
    machine.online = false;
    machine.since = context.now();
    context.tx().machines().save(machine);
    record(context, machine, "device.offline");
  }
}

}  // namespace yichuang::app
