#include "backend/app/context.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace yichuang::app {

Context::Context(ports::Transaction& transaction, domain::CataloguePtr catalogue,
                 const Environment& environment, domain::Instant now, Actor actor)
    : transaction_(transaction),
      catalogue_(std::move(catalogue)),
      environment_(environment),
      now_(now),
      actor_(std::move(actor)) {}

Context Context::as(Actor actor) const {
  return {transaction_, catalogue_, environment_, now_, std::move(actor)};
}

domain::Result<const domain::Office*> Context::office(std::string_view code) const {
  const auto* found = catalogue_->office(code);
  if (found == nullptr) {
    return domain::fail(domain::Reason::kOfficeNotFound, "no such office",
                        {{"office", std::string(code)}});
  }
  return found;
}

ports::LocalTime Context::local(const domain::Office& office) const {
  return environment_.zones.to_local(now_, office.time_zone);
}

void Context::record(std::string_view kind, std::string_view office, std::string subject,
                     const std::map<std::string, std::string>& details) {
  domain::Event event;
  event.time = now_;
  event.office = office;
  event.kind = kind;
  event.subject = std::move(subject);
  event.actor = actor_.name;
  event.payload =
      nlohmann::json(details).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  transaction_.events().append(std::move(event));
}

}  // namespace yichuang::app
