#include <QRectF>

#include "tests/qml/screens/clerk_hall.h"
#include "tests/qml/screens/screen.h"

namespace yichuang::screens {
namespace {

using client::Ticket;
using Link = client::LinkStatus;

void arrangeCounter(ClerkHall& hall, const QString& screen) {
  hall.sitDown(screen == "free"     ? Ticket::State::Unknown
               : screen == "called" ? Ticket::State::Called
                                    : Ticket::State::Serving);
  if (screen == "stale") hall.watch.windowFeed.setLink({Link::State::Stale, hall.clock.now(), {}});
  if (screen != "called") return;
  client::WindowUpdate update = hall.windowUpdate();
  update.ticket = hall.served(Ticket::State::Called);
  update.emergencies = {hall.windows()[6]};
  hall.watch.windowFeed.publish(update);
}

void arrange(ClerkHall& hall, const QString& screen) {
  if (screen == "login") return;
  hall.logIn(screen == "overview" ? "chief" : "lin");
  if (screen == "overview") {
    hall.session.toggleOverview();
    hall.watch.officeFeed.publish({1, {}, hall.windows(), {}});
  } else if (screen != "windows") {
    arrangeCounter(hall, screen);
  }
}

/// The pad on the second screen: "rating" asks, "rated" thanks.
int drawRating(const QString& screen, const Shot& shot) {
  ClerkHall hall;
  Ticket ticket;
  ticket.name = QStringLiteral("tickets/1");
  ticket.number = QStringLiteral("C012");
  hall.session.rating()->ask(ticket);
  if (screen == "rated") hall.session.rating()->rate(5);
  return draw(
      shot, "qrc:/qt/qml/Yichuang/Clerk/RatingWindow.qml", 0.5,
      {{"rating", QVariant::fromValue(hall.session.rating())}, {"area", QRectF(0, 0, 1366, 768)}},
      {});
}

}  // namespace

int drawClerk(const QString& screen, const Shot& shot) {
  if (screen == "rating" || screen == "rated") return drawRating(screen, shot);
  ClerkHall hall;
  arrange(hall, screen);
  return draw(shot, "qrc:/qt/qml/Yichuang/Clerk/Main.qml", 0.5,
              {{"session", QVariant::fromValue(&hall.session)},
               {"language", shot.language},
               {"fullScreen", false}},
              [&](QObject& window) {
                if (auto* sheet = window.findChild<QObject*>(screen))
                  QMetaObject::invokeMethod(sheet, "open");
              });
}

}  // namespace yichuang::screens
