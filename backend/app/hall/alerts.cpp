#include "backend/app/hall/alerts.h"

#include <utility>

namespace yichuang::app {
namespace {

std::vector<domain::WatchedHelpCall> help_calls_of(Context& context, const std::string& office) {
  std::vector<domain::WatchedHelpCall> watched;
  for (auto& call : context.tx().help_calls().unclosed(office)) {
    const auto device = context.tx().accounts().find_device(call.device);
    watched.push_back({std::move(call), device ? device->display_name : std::string()});
  }
  return watched;
}

/// Machines that were taken out of service are nobody's concern.
std::vector<domain::WatchedMachine> machines_of(Context& context, const std::string& office) {
  std::vector<domain::WatchedMachine> watched;
  for (auto& machine : context.tx().machines().of_office(office)) {
    const auto device = context.tx().accounts().find_device(machine.device);
    if (device && device->revoked) continue;
    auto peripherals = context.tx().machines().peripherals(machine.device);
    watched.push_back({std::move(machine), device ? device->display_name : std::string(),
                       std::move(peripherals)});
  }
  return watched;
}

}  // namespace

Attention attention_of(Context& context, const Hall& hall) {
  domain::WatchedOffice office;
  office.code = hall.office->code;
  office.open_now = is_open_now(context, *hall.office);
  office.windows = hall.windows;
  for (const auto& entry : hall.line) office.line.push_back(&entry->ticket);
  office.help_calls = help_calls_of(context, office.code);
  office.machines = machines_of(context, office.code);
  auto alerts = domain::alerts_of(office, hall.office->policy.alerts, context.now());
  return {std::move(office.help_calls), std::move(alerts)};
}

}  // namespace yichuang::app
