#include <set>

#include "backend/app/administration/commands.h"

namespace yichuang::app {
namespace {

using domain::Ticket;
using domain::TicketState;

tl::unexpected<domain::Error> in_use(const Ticket& ticket, const char* what = nullptr,
                                     const std::string& code = {}) {
  std::map<std::string, std::string> metadata{{"office", ticket.office},
                                              {"ticket", domain::display_number(ticket)}};
  if (what != nullptr) metadata.emplace(what, code);
  return domain::fail(domain::Reason::kCatalogueInUse,
                      "an open ticket needs what the catalogue leaves out", std::move(metadata));
}

bool is_at_window(const Ticket& ticket) {
  return ticket.state == TicketState::kCalled || ticket.state == TicketState::kServing ||
         ticket.state == TicketState::kParked;
}

domain::Status check_ticket(const Ticket& ticket, const domain::CatalogueIndex& next) {
  if (next.office(ticket.office) == nullptr) return in_use(ticket);
  if (is_at_window(ticket) && next.window(ticket.office, ticket.window) == nullptr) {
    return in_use(ticket, "window", ticket.window);
  }
  if (!ticket.target_window.empty() &&
      next.window(ticket.office, ticket.target_window) == nullptr) {
    return in_use(ticket, "window", ticket.target_window);
  }
  for (const auto& service : domain::pending_services(ticket)) {
    if (next.service_at(ticket.office, service) == nullptr) {
      return in_use(ticket, "service", service);
    }
  }
  return {};
}

domain::Status check_open_tickets(Context& context, const domain::CatalogueIndex& next) {
  std::set<std::string> offices;
  for (const auto& [office, date] : context.tx().tickets().open_days()) offices.insert(office);
  for (const auto& office : offices) {
    for (const auto& ticket : context.tx().tickets().open_tickets(office)) {
      if (auto checked = check_ticket(ticket, next); !checked) return checked;
    }
  }
  return {};
}

}  // namespace

domain::Result<bool> import_catalogue(Context& context, const ImportCatalogue& command) {
  auto& settings = context.tx().settings();
  if (settings.catalogue_fingerprint() == command.fingerprint) return false;
  if (auto checked = check_open_tickets(context, *command.catalogue); !checked) {
    return tl::unexpected(checked.error());
  }
  settings.add_catalogue(command.fingerprint, command.edition, context.now(), command.files);
  context.record("catalogue.imported", "", "catalogue",
                 {{"edition", command.edition}, {"fingerprint", command.fingerprint}});
  return true;
}

}  // namespace yichuang::app
