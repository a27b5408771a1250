#include "kiosk/visit/visit_draft.h"

#include <utility>

namespace yichuang::visit {

void VisitDraft::toggleService(const QString& name) {
  if (!services_.removeOne(name)) services_.append(name);
  Q_EMIT changed();
}

void VisitDraft::addService(const QString& name) {
  if (services_.contains(name)) return;
  services_.append(name);
  Q_EMIT changed();
}

void VisitDraft::setPerson(client::Person person) {
  if (person == person_) return;
  person_ = std::move(person);
  priority_ = client::Ticket::Priority::Unknown;  // it was another person's
  declinesPriority_ = false;
  Q_EMIT changed();
}

void VisitDraft::setPriority(client::Ticket::Priority priority, bool declined) {
  if (priority == priority_ && declined == declinesPriority_) return;
  priority_ = priority;
  declinesPriority_ = declined;
  Q_EMIT changed();
}

void VisitDraft::clear() {
  services_.clear();
  person_ = {};
  priority_ = client::Ticket::Priority::Unknown;
  declinesPriority_ = false;
  Q_EMIT changed();
}

}  // namespace yichuang::visit
