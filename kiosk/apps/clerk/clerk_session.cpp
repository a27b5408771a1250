#include "kiosk/apps/clerk/clerk_session.h"

#include <utility>

namespace yichuang::clerk {

using client::RoleGrant;

ClerkSession::ClerkSession(const Clients& clients, const Devices& devices,
                           const client::Clock& clock, QString office, QObject* parent)
    : QObject(parent),
      names_(clients.catalogue),
      login_(clients.identity),
      choice_(clients.counter, clients.watch, names_),
      counter_({clients.counter, clients.tickets, clients.watch}, names_, clock),
      transfer_(clients.counter, names_, counter_),
      desk_({clients.tickets, devices.reader, devices.speller}, names_, counter_),
      finder_(clients.tickets, names_, counter_),
      attention_(clients.assistance, clock),
      supervision_(clients.watch, clock),
      rating_(clients.tickets),
      care_({clients.administration, clients.appointments, clients.catalogue, clients.counter},
            clock),
      givenOffice_(std::move(office)) {
  connect(&login_, &login::LoginViewModel::loggedIn, this, &ClerkSession::enter);
  connect(&choice_, &counter::WindowChoiceViewModel::opened, this, [this](const QString& window) {
    choice_.stop();
    counter_.start(window);
    go(AtCounter);
  });
  connect(&counter_, &counter::CounterViewModel::left, this, [this] {
    counter_.stop();
    choice_.start(office_);
    before_ = AtWindows;
    if (place_ == AtCounter) go(AtWindows);
  });
  connect(&counter_, &counter::CounterViewModel::completed, &rating_,
          &rating::RatingViewModel::ask);
  // Whoever is called next must not find the question for the one before.
  connect(&counter_, &counter::CounterViewModel::changed, this, [this] {
    if (rating_.isOpen() && counter_.served()->isPresent()) rating_.close();
  });
  connect(&counter_, &counter::CounterViewModel::changed, this, &ClerkSession::showAttention);
  connect(&supervision_, &supervision::SupervisionViewModel::changed, this,
          &ClerkSession::showAttention);
  connect(this, &ClerkSession::placeChanged, this, &ClerkSession::showAttention);
  connect(&attention_, &assistance::AttentionViewModel::sessionEnded, this,
          &ClerkSession::endSession);
  connect(&choice_, &counter::WindowChoiceViewModel::sessionEnded, this, &ClerkSession::endSession);
  connect(&counter_, &counter::CounterViewModel::sessionEnded, this, &ClerkSession::endSession);
  connect(&supervision_, &supervision::SupervisionViewModel::sessionEnded, this,
          &ClerkSession::endSession);
}

QString ClerkSession::officeOf(RoleGrant::Role role) const {
  for (const RoleGrant& grant : login_.caller().roles)
    if (grant.role == role) return grant.office;
  return {};
}

bool ClerkSession::isClerk() const {
  // A supervisor may sit down at a window too, of the office named at the start.
  return !officeOf(RoleGrant::Role::Clerk).isEmpty() || (isSupervisor() && !givenOffice_.isEmpty());
}

void ClerkSession::enter() {
  const QString supervised = officeOf(supervisorRole());
  const QString own = officeOf(RoleGrant::Role::Clerk);
  office_ = !givenOffice_.isEmpty() ? givenOffice_ : !own.isEmpty() ? own : supervised;
  Q_EMIT personChanged();
  finder_.setMayCall(isSupervisor());
  choice_.setClerk(person());
  names_.load(office_);
  if (!supervised.isEmpty()) supervision_.start(supervised);
  if (isClerk()) choice_.start(office_);
  before_ = AtWindows;
  go(isClerk() ? AtWindows : AtOverview);
}

void ClerkSession::toggleOverview() {
  if (place_ == AtOverview) {
    if (isClerk()) go(before_);
  } else if (isSupervisor()) {
    before_ = place_;
    go(AtOverview);
  }
}

void ClerkSession::logOut() {
  login_.logOut();
  leaveAll();
}

void ClerkSession::endSession(const client::Error& error) {
  if (place_ == AtLogin) return;
  login_.sessionEnded(error);
  leaveAll();
}

void ClerkSession::leaveAll() {
  choice_.stop();
  counter_.stop();
  supervision_.stop();
  finder_.clear();
  rating_.close();
  go(AtLogin);
  Q_EMIT personChanged();
}

void ClerkSession::setLanguage(const QString& language) {
  if (language_ == language) return;
  language_ = language;
  names_.setLanguage(language);
  supervision_.setLanguage(language);
  care_.closures()->setLanguage(language);
  care_.displaced()->setLanguage(language);
  counter_.retranslate();
  attention_.retranslate();
  Q_EMIT languageChanged();
}

void ClerkSession::showAttention() {
  switch (place_) {
    case AtCounter:
      return attention_.show(counter_.attention());
    case AtOverview:
      return attention_.show(supervision_.attention());
    case AtLogin:
    case AtWindows:
      return attention_.clear();
  }
}

void ClerkSession::go(Place place) {
  if (place_ == place) return;
  place_ = place;
  Q_EMIT placeChanged();
}

}  // namespace yichuang::clerk
