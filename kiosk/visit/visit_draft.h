#pragma once

#include <QObject>
#include <QStringList>

#include "kiosk/client/common.h"
#include "kiosk/client/ticket.h"

namespace yichuang::visit {

/// What one citizen has chosen and entered so far. Holds personal data: clear() at the end of every
/// visit to the kiosk.
class VisitDraft : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const QStringList& services() const { return services_; }
  void toggleService(const QString& name);
  void addService(const QString& name);

  const client::Person& person() const { return person_; }
  void setPerson(client::Person person);

  client::Ticket::Priority priority() const { return priority_; }
  bool declinesPriority() const { return declinesPriority_; }
  void setPriority(client::Ticket::Priority priority, bool declined);

  bool isEmpty() const { return services_.isEmpty() && person_ == client::Person{}; }
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  QStringList services_;
  client::Person person_;
  client::Ticket::Priority priority_{client::Ticket::Priority::Unknown};
  bool declinesPriority_{false};
};

}  // namespace yichuang::visit
