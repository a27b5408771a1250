#include <tuple>

#include <QQuickWindow>

#include "kiosk/client/appointment.h"
#include "tests/qml/audit/pages.h"
#include "tests/support/kiosk/kiosk_desk.h"
#include "tests/support/kiosk/sample_composer.h"

namespace yichuang::audit {
namespace {

using client::Ticket;

class KioskStage final : public Stage {
 public:
  KioskStage(QQmlEngine& engine, const Look& look) : Stage(engine, look) {
    show("qrc:/qt/qml/Yichuang/Kiosk/Main.qml", 1.0,
         {{"context", QVariant::fromValue(&desk.context)}});
    desk.hall.goLive();
    settle();
  }
  ~KioskStage() override { close(); }

  Bounds bounds() const override {
    return {.contrast = look().theme == "high-contrast" ? 7 : 4.5,
            .touch = look().theme == "elder" ? 64 : 48,
            .language = look().language,
            // Pinyin; the key that changes the language; the first words in the other one.
            .data = {"sfz", "中/EN", "Touch to begin", "轻触屏幕开始",
                     "Debian GNU/Linux 12 (bookworm)", "hall.ankang:7443", "Qt"}};
  }

  // Ways to the pages, each from the first one.

  void search(const QString& words) {
    press("searchField");
    write(words);
  }
  void services() { situation("situations/licence-renew"); }
  void situation(const QString& name) {
    desk.context.services()->open(name);
    for (const client::Situation& each : sample::situations())
      if (each.name == name) turnTo(each.displayName.in(look().language));
  }
  /// Presses a tile, on whichever page of tiles it is.
  void turnTo(const QString& tile) {
    while (!shows(tile) && shows("nextPageButton")) press("nextPageButton");
    press(tile);
  }
  void guide(int services = 1) {
    this->services();
    for (int i = 0; i < services; ++i)
      desk.context.services()->toggle(
          QStringList{"services/DL-06", "services/DL-14", "services/DL-11"}[i]);
    press("nextButton");
  }
  /// Here; elsewhere there are some.
  void noNumbersLeft() {
    auto& waits = desk.hall.tickets.estimateWaitsCalls.answer;
    waits = [usual = waits](const client::EstimateWaits& asked) {
      auto answer = usual(asked);
      if (answer) answer->front().exhausted = asked.services;
      return answer;
    };
  }
  void identify() {
    guide();
    press("takeNumberButton");
  }
  void typeNumber(const QString& number) {
    identify();
    press("typeNumberButton");
    write(number);
  }
  void confirm() {
    identify();
    press("withoutCardButton");
  }
  void ticket(const QStringList& services = {"services/DL-06"}) {
    confirm();
    press("issueButton");
    client::PlacedTicket placed = sample::ticket(services);
    desk.hall.tickets.issueTicketCalls.succeed(placed);
    settle();
  }
  void find(const QList<client::PlacedTicket>& found) {
    press("findTicketButton");
    write("C012");
    press("confirmButton");
    desk.hall.tickets.findTicketsCalls.succeed(found);
    settle();
  }
  void visit(Ticket::State state) {
    client::PlacedTicket placed = sample::ticket({"services/DL-06", "services/DL-14"});
    placed.ticket.state = state;
    if (state != Ticket::State::Waiting) placed.place.reset();
    placed.ticket.window = "offices/610902/windows/3";
    placed.ticket.returnUntil = placed.ticket.createTime.addSecs(1800);
    find({placed});
  }
  void appointments(int count) {
    press("appointmentButton");
    write("K7QF2M9X");
    press("confirmButton");
    QList<client::Appointment> found;
    for (int i = 0; i < count; ++i) found.append(sample::appointment(i));
    desk.hall.appointments.findAppointmentsCalls.succeed(found);
    settle();
  }
  void help(client::HelpCall::State state) {
    press("helpButton");
    press("callStaffButton");
    client::HelpCall call;
    call.name = "offices/610902/helpCalls/7";
    call.state = client::HelpCall::State::Open;
    desk.hall.assistance.raiseHelpCallCalls.succeed(call);
    call.state = state;
    desk.hall.watch.kioskFeed.publish({2, call});
    settle();
  }
  void technicians() {
    std::ignore = desk.pin.set("730514");
    desk.monitor.watch(desk.reader);
    desk.monitor.watch(desk.printer);
    QMetaObject::invokeMethod(window().findChild<QObject*>("kioskFlow"), "serviceWanted");
    settle();
  }
  void unlock() {
    technicians();
    for (const char* key : {"key7", "key3", "key0", "key5", "key1", "key4"}) press(key);
    press("unlockButton");
  }
  void notice() {
    client::Board board = sample::board();
    board.waiting = 128;
    board.notice = {
        "今日 17:30 停止取号。国庆期间 10 月 1 日至 3 日放假，10 月 4 日起正常办理。",
        "Tickets are given until 17:30 today. Closed from 1 to 3 October for the holiday."};
    desk.hall.watch.boardFeed.publish({2, board, {}});
    settle();
  }
  void goAway() {
    desk.hall.goAway();
    settle();
  }

  sample::SilentSpeller speller;
  sample::SampleComposer composer;
  sample::KioskDesk desk{speller, composer};
};

Page kiosk(const QString& name, std::function<void(KioskStage&)> enter = {}) {
  return page<KioskStage>(name, std::move(enter));
}

std::vector<Page> pages() {
  using S = KioskStage;
  return {
      kiosk("homePage"),
      kiosk("homePage-notice", [](S& s) { s.notice(); }),
      kiosk("homePage-stale", [](S& s) { s.goAway(); }),
      kiosk("searchPage", [](S& s) { s.press("searchField"); }),
      kiosk("searchPage-composing",
            [](S& s) {
              s.press("searchField");
              for (const char* key : {"s", "f", "z"}) s.desk.context.keyboard()->type(key);
              s.settle();
            }),
      kiosk("searchPage-symbols",
            [](S& s) {
              s.press("searchField");
              s.desk.context.keyboard()->showSymbols(true);
              s.settle();
            }),
      kiosk("searchPage-results", [](S& s) { s.search("DL"); }),
      kiosk("searchPage-nothing", [](S& s) { s.search("zzz"); }),
      kiosk("servicesPage", [](S& s) { s.services(); }),
      kiosk("servicesPage-full",
            [](S& s) {
              s.services();
              for (const char* each : {"DL-06", "DL-14", "DL-11"})
                s.desk.context.services()->toggle(QStringLiteral("services/") + each);
              s.settle();
            }),
      kiosk("guidePage", [](S& s) { s.guide(); }),
      kiosk("guidePage-three", [](S& s) { s.guide(3); }),
      kiosk("guidePage-no-numbers", [](S& s) { s.noNumbersLeft(), s.guide(); }),
      kiosk("guidePage-stale", [](S& s) { s.guide(), s.goAway(); }),
      kiosk("identifyPage", [](S& s) { s.identify(); }),
      kiosk("identifyPage-unreadable",
            [](S& s) {
              s.identify();
              Q_EMIT s.desk.reader.cardUnreadable();
              s.settle();
            }),
      kiosk("identifyPage-number", [](S& s) { s.typeNumber("610999198506150032"); }),
      kiosk("identifyPage-wrong",
            [](S& s) {
              s.typeNumber("610999198506150033");
              s.press("confirmButton");
            }),
      kiosk("identifyPage-phone",
            [](S& s) {
              s.identify();
              s.press("phoneButton");
            }),
      kiosk("confirmPage", [](S& s) { s.confirm(); }),
      kiosk("confirmPage-elderly",
            [](S& s) {
              s.identify();
              Q_EMIT s.desk.reader.cardRead(sample::elderlyCard());
              s.settle();
            }),
      kiosk("confirmPage-refused",
            [](S& s) {
              s.confirm();
              s.press("issueButton");
              s.desk.hall.tickets.issueTicketCalls.fail("TICKET_QUOTA_EXHAUSTED");
              s.settle();
            }),
      kiosk("ticketPage", [](S& s) { s.ticket(); }),
      kiosk("ticketPage-printed",
            [](S& s) {
              s.ticket({"services/DL-06", "services/DL-14", "services/DL-11"});
              Q_EMIT s.desk.printer.printed();
              s.settle();
            }),
      kiosk("ticketPage-no-paper",
            [](S& s) {
              s.ticket();
              Q_EMIT s.desk.printer.failed(platform::PrintFault::kPaperOut);
              s.settle();
            }),
      kiosk("findTicketPage", [](S& s) { s.press("findTicketButton"); }),
      kiosk("findTicketPage-nothing", [](S& s) { s.find({}); }),
      kiosk("findTicketPage-many",
            [](S& s) {
              client::PlacedTicket second = sample::ticket({"services/VL-01"});
              second.ticket.number = "B104";
              second.ticket.name += "-b";
              s.find({sample::ticket({"services/DL-06", "services/DL-14"}), second});
            }),
      kiosk("visitPage", [](S& s) { s.visit(Ticket::State::Waiting); }),
      kiosk("visitPage-called", [](S& s) { s.visit(Ticket::State::Called); }),
      kiosk("visitPage-missed", [](S& s) { s.visit(Ticket::State::Missed); }),
      kiosk("visitPage-cancel",
            [](S& s) {
              s.visit(Ticket::State::Waiting);
              s.press("cancelTicketButton");
            }),
      kiosk("ratePage", [](S& s) { s.visit(Ticket::State::Completed); }),
      kiosk("ratePage-rated",
            [](S& s) {
              s.visit(Ticket::State::Completed);
              s.press("star5");
              Ticket rated = sample::ticket({"services/DL-06"}).ticket;
              rated.state = Ticket::State::Completed;
              rated.rating = 5;
              s.desk.hall.tickets.rateTicketCalls.succeed(rated);
              s.settle();
            }),
      kiosk("appointmentPage", [](S& s) { s.press("appointmentButton"); }),
      kiosk("appointmentPage-nothing", [](S& s) { s.appointments(0); }),
      kiosk("appointmentPage-found", [](S& s) { s.appointments(2); }),
      kiosk("attractPage",
            [](S& s) {
              auto* timer = s.window().findChild<QObject*>("homeTimer");
              while (timer->property("running").toBool()) QMetaObject::invokeMethod(timer, "tick");
              s.settle();
            }),
      kiosk("helpPage", [](S& s) { s.press("helpButton"); }),
      kiosk("helpPage-called", [](S& s) { s.help(client::HelpCall::State::Open); }),
      kiosk("helpPage-coming", [](S& s) { s.help(client::HelpCall::State::Acknowledged); }),
      kiosk("helpPage-unreachable",
            [](S& s) {
              s.desk.hall.watch.kioskFeed.setLink(
                  {client::LinkStatus::State::Offline, s.desk.hall.clock.now(), {}});
              s.press("helpButton");
              s.press("callStaffButton");
            }),
      kiosk("devicesPage-locked", [](S& s) { s.technicians(); }),
      kiosk("devicesPage", [](S& s) { s.unlock(); }),
      kiosk("findTicketPage-other-code",
            [](S& s) {
              s.press("findTicketButton");
              Q_EMIT s.desk.scanner.scanned("https://example.com/advert");
              s.settle();
            }),
      kiosk("awayPage",
            [](S& s) {
              s.goAway();
              s.desk.context.hall()->graceIsOver();
              s.settle();
            }),
      kiosk("idleDialog",
            [](S& s) {
              s.guide();
              auto* guard = s.window().findChild<QObject*>("idleGuard");
              while (guard->property("remaining").toInt() > 10)
                QMetaObject::invokeMethod(guard, "tick");
              s.settle();
            }),
  };
}

}  // namespace

Program kioskPages() { return {"kiosk", {{1080, 1920}, {1920, 1080}}, pages()}; }

}  // namespace yichuang::audit
