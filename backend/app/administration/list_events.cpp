#include <algorithm>

#include "backend/app/administration/commands.h"

namespace yichuang::app {

domain::Result<std::vector<domain::Event>> list_events(Context& context,
                                                       const ListEvents& command) {
  auto& events = context.tx().events();
  if (command.office.empty()) return events.after(command.after, "", command.limit);
  const auto office = context.office(command.office);
  if (!office) return tl::unexpected(office.error());
  // Those that belong to no office are the installation's, which the root of the tree stands for.
  if ((*office)->parent.empty()) return events.after(command.after, "", command.limit);
  std::vector<domain::Event> merged;
  for (const auto* below : context.catalogue().subtree(command.office)) {
    std::ranges::move(events.after(command.after, below->code, command.limit),
                      std::back_inserter(merged));
  }
  std::ranges::sort(merged, {}, &domain::Event::sequence);
  if (merged.size() > static_cast<std::size_t>(command.limit)) {
    merged.resize(static_cast<std::size_t>(command.limit));
  }
  return merged;
}

}  // namespace yichuang::app
