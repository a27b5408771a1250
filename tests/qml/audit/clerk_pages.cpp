#include "kiosk/ui/theme/tokens.h"
#include "tests/qml/audit/pages.h"
#include "tests/support/kiosk/clerk_hall.h"

namespace yichuang::audit {
namespace {

using client::Ticket;
using Link = client::LinkStatus;

/// Half the kiosk's density, as the program's main has it.
constexpr double kScale = 0.5;

class ClerkStage final : public Stage {
 public:
  ClerkStage(QQmlEngine& engine, const Look& look) : Stage(engine, look) {
    show("qrc:/qt/qml/Yichuang/Clerk/Main.qml", kScale,
         {{"session", QVariant::fromValue(&hall.session)}});
  }
  ~ClerkStage() override { close(); }

  Bounds bounds() const override {
    return {.contrast = look().theme == "high-contrast" ? 7 : 4.5,
            .touch = ui::Tokens::of(engine_)->touch().minimum,
            .language = look().language,
            .data = sample::ClerkHall::typedByPeople()};
  }

  void logIn(const QString& login = "lin") {
    hall.logIn(login);
    settle();
  }
  void sitDown(Ticket::State state) {
    logIn();
    hall.sitDown(state);
    settle();
  }
  void sheet(const QString& name) {
    sitDown(Ticket::State::Serving);
    open(name);
  }
  void deskTicket() {
    sitDown(Ticket::State::Unknown);
    open("deskTicketSheet");
  }
  void overview() {
    logIn("chief");
    hall.session.toggleOverview();
    hall.watch.officeFeed.publish({1, {}, hall.windows(), {}});
    settle();
  }
  void overviewSheet(const QString& key) {
    overview();
    press(key);
  }
  void previewClosure() {
    hall.session.care()->closures()->preview("12-24", "", "停电", "No power");
    client::AffectedAppointment affected;
    affected.appointment.name = "offices/610902/appointments/1";
    affected.appointment.holder = {"张**", "", "138****5678"};
    affected.appointment.startTime = hall.clock.now().addDays(2);
    hall.appointments.previewClosureCalls.succeed({{affected}, {}, "etag"});
    settle();
  }
  void publish(const std::function<void(client::WindowUpdate&)>& change) {
    client::WindowUpdate update = hall.windowUpdate();
    change(update);
    hall.watch.windowFeed.publish(update);
    settle();
  }

  sample::ClerkHall hall;
};

/// The rating pad on the clerk's second screen.
class PadStage final : public Stage {
 public:
  PadStage(QQmlEngine& engine, const Look& look) : Stage(engine, look) {
    hall.session.rating()->ask(hall.served(Ticket::State::Completed));
    show("qrc:/PadWindow.qml", kScale, {{"rating", QVariant::fromValue(hall.session.rating())}});
  }
  ~PadStage() override { close(); }

  Bounds bounds() const override {
    return {.contrast = look().theme == "high-contrast" ? 7 : 4.5,
            .touch = ui::Tokens::of(engine_)->touch().minimum,
            .language = look().language};
  }

  sample::ClerkHall hall;
};

Page clerk(const QString& name, std::function<void(ClerkStage&)> enter = {}) {
  return page<ClerkStage>(name, std::move(enter));
}

std::vector<Page> pages() {
  using S = ClerkStage;
  return {
      clerk("loginPage"),
      clerk("loginPage-wrong",
            [](S& s) {
              s.hall.identity.loginCalls.answer = [](const auto&) {
                return client::Outcome<client::Caller>(tl::unexpect,
                                                       client::testing::errorFor("LOGIN_FAILED"));
              };
              s.logIn();
            }),
      clerk("loginPage-expired",
            [](S& s) {
              s.hall.identity.loginCalls.answer = [](const auto&) {
                client::Caller caller;
                caller.mustChangePassword = true;
                return client::Outcome<client::Caller>(caller);
              };
              s.logIn();
            }),
      clerk("windowsPage", [](S& s) { s.logIn(); }),
      clerk("counterPage-free", [](S& s) { s.sitDown(Ticket::State::Unknown); }),
      clerk("counterPage-nobody",
            [](S& s) {
              s.sitDown(Ticket::State::Unknown);
              s.publish([](client::WindowUpdate& update) {
                update.line.clear();
                update.away.clear();
                update.waiting = 0;
              });
            }),
      clerk("counterPage-called", [](S& s) { s.sitDown(Ticket::State::Called); }),
      clerk("counterPage-serving", [](S& s) { s.sitDown(Ticket::State::Serving); }),
      clerk("counterPage-stale",
            [](S& s) {
              s.sitDown(Ticket::State::Serving);
              s.hall.watch.windowFeed.setLink({Link::State::Stale, s.hall.clock.now(), {}});
              s.settle();
            }),
      clerk("counterPage-paused",
            [](S& s) {
              s.sitDown(Ticket::State::Unknown);
              s.publish([](client::WindowUpdate& update) {
                update.window.state = client::Window::State::Paused;
                update.window.pauseReason = "用餐";
              });
            }),
      clerk("counterPage-emergency",
            [](S& s) {
              s.sitDown(Ticket::State::Called);
              s.publish([&](client::WindowUpdate& update) {
                update.ticket = s.hall.served(Ticket::State::Called);
                update.emergencies = {s.hall.windows()[6]};
              });
            }),
      clerk("counterPage-attention",
            [](S& s) {
              s.sitDown(Ticket::State::Serving);
              s.publish([&](client::WindowUpdate& update) {
                update.ticket = s.hall.served(Ticket::State::Serving);
                update.attention = sample::ClerkHall::attention(s.hall.clock);
              });
            }),
      clerk("completeSheet", [](S& s) { s.sheet("completeSheet"); }),
      clerk("parkSheet", [](S& s) { s.sheet("parkSheet"); }),
      clerk("pauseSheet", [](S& s) { s.sheet("pauseSheet"); }),
      clerk("transferSheet", [](S& s) { s.sheet("transferSheet"); }),
      clerk("transferSheet-office",
            [](S& s) {
              s.sheet("transferSheet");
              s.hall.session.transfer()->setKind(counter::TransferViewModel::ToOffice);
              s.settle();
            }),
      clerk("deskTicketSheet", [](S& s) { s.deskTicket(); }),
      clerk("deskTicketSheet-given",
            [](S& s) {
              s.deskTicket();
              s.hall.session.desk()->choose(0);
              s.hall.session.desk()->issue({}, {}, {}, {}, 0);
              client::PlacedTicket given;
              given.ticket = s.hall.served(Ticket::State::Waiting);
              s.hall.tickets.issueTicketCalls.succeed(given);
              s.settle();
            }),
      clerk("noteSheet", [](S& s) { s.sheet("noteSheet"); }),
      clerk("findSheet", [](S& s) { s.sheet("findSheet"); }),
      clerk("findSheet-found",
            [](S& s) {
              s.sheet("findSheet");
              s.hall.session.finder()->search("A014");
              const client::OrderReason arrival{client::OrderReason::Kind::Arrival, 0,
                                                s.hall.clock.now().addSecs(-840)};
              s.hall.tickets.findTicketsCalls.succeed({{s.hall.served(Ticket::State::Waiting),
                                                        client::LinePlace{3, {}, {arrival}, {}}}});
              s.settle();
            }),
      page<PadStage>("ratingPad"),
      page<PadStage>("ratingPad-thanks",
                     [](PadStage& s) {
                       s.hall.session.rating()->rate(4);
                       s.settle();
                     }),
      clerk("supervisionPage", [](S& s) { s.overview(); }),
      clerk("closureSheet", [](S& s) { s.overviewSheet("closureKey"); }),
      clerk("closureSheet-affected",
            [](S& s) {
              s.overviewSheet("closureKey");
              s.previewClosure();
            }),
      clerk("displacedSheet", [](S& s) { s.overviewSheet("displacedKey"); }),
      clerk("displacedSheet-phone",
            [](S& s) {
              s.overviewSheet("displacedKey");
              s.hall.session.care()->displaced()->reveal("offices/610902/appointments/1");
              s.hall.appointments.revealPhoneCalls.succeed("13812345678");
              s.settle();
            }),
      clerk("displacedSheet-nobody",
            [](S& s) {
              s.hall.appointments.listDisplacedCalls.answer = [](const QString&) {
                return client::Outcome<QList<client::Appointment>>(QList<client::Appointment>());
              };
              s.overviewSheet("displacedKey");
            }),
      clerk("noticeSheet", [](S& s) { s.overviewSheet("noticeKey"); }),
      clerk("noticeSheet-wrong",
            [](S& s) {
              s.overviewSheet("noticeKey");
              s.hall.session.care()->notice()->put("停电", "No power", "", "2020-01-01");
              s.settle();
            }),
      clerk("dayEndSheet", [](S& s) { s.overviewSheet("dayEndKey"); }),
      clerk("supervisionPage-stale",
            [](S& s) {
              s.logIn("chief");
              s.hall.session.toggleOverview();
              s.hall.watch.cityFeed.setLink({Link::State::Stale, s.hall.clock.now(), {}});
              s.settle();
            }),
  };
}

}  // namespace

Program clerkPages() { return {"clerk", {{1366, 768}, {1920, 1080}}, pages()}; }

}  // namespace yichuang::audit
