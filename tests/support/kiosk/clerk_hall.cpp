#include "tests/support/kiosk/clerk_hall.h"

#include <QCoreApplication>

namespace yichuang::sample {
namespace {

using client::OrderReason;
using client::PlacedTicket;
using client::Ticket;
using client::TicketItem;
using client::Window;

const QString kOffice = "offices/610902";
const QString kWindow = "offices/610902/windows/3";

struct Names {
  const char* code;
  const char* zh;
  const char* en;
};
constexpr Names kServices[] = {{"DL-03", "驾驶证期满换证", "Licence renewal"},
                               {"DL-06", "驾驶证遗失补证", "Replace a lost licence"},
                               {"DL-09", "提交身体条件证明", "Medical certificate"},
                               {"VH-02", "机动车注册登记", "Vehicle registration"},
                               {"VH-11", "补领机动车号牌", "Replace a number plate"},
                               {"VI-01", "交通违法处理", "Traffic violations"}};

Ticket ticket(const QString& number, const QString& holder, std::initializer_list<int> services,
              int minutesAgo, const client::Clock& clock) {
  Ticket made;
  made.name = kOffice + "/tickets/" + number;
  made.number = number;
  made.state = Ticket::State::Waiting;
  made.holder.name = holder;
  made.channel = Ticket::Channel::Kiosk;
  made.createTime = clock.now().addSecs(-60 * minutesAgo);
  int ordinal = 1;
  for (const int service : services)
    made.items.append({ordinal++,
                       QString("services/") + kServices[service].code,
                       TicketItem::State::Pending,
                       {},
                       {},
                       {},
                       {}});
  return made;
}

PlacedTicket waiting(int position, Ticket held, QList<OrderReason> reasons) {
  return {std::move(held), client::LinePlace{position, {}, std::move(reasons), {}}};
}

QList<PlacedTicket> line(const client::Clock& clock) {
  using Kind = OrderReason::Kind;
  const auto ago = [&](int minutes) { return clock.now().addSecs(-60 * minutes); };
  Ticket elder = ticket("A018", "王**", {0, 2}, 9, clock);
  elder.priority = Ticket::Priority::Elderly;
  Ticket soldier = ticket("C007", "陈*", {3}, 12, clock);
  soldier.priority = Ticket::Priority::Soldier;
  return {waiting(1, elder, {{Kind::Priority, 900, {}}, {Kind::Arrival, 0, ago(9)}}),
          waiting(2, ticket("A015", "李*", {1}, 26, clock), {{Kind::Arrival, 0, ago(26)}}),
          waiting(3, ticket("Y003", "赵**", {5}, 4, clock), {{Kind::Appointment, 0, ago(1)}}),
          waiting(4, soldier, {{Kind::Priority, 600, {}}, {Kind::Arrival, 0, ago(12)}}),
          waiting(5, ticket("A012", "周**", {4}, 41, clock), {{Kind::Returned, 0, ago(5)}}),
          waiting(6, ticket("B021", "", {5}, 11, clock), {{Kind::Arrival, 0, ago(11)}}),
          waiting(7, ticket("A019", "孙*", {0}, 7, clock), {{Kind::Arrival, 0, ago(7)}})};
}

Ticket servedTicket(Ticket::State state, const client::Clock& clock) {
  Ticket made = ticket("A014", "张**", {1, 2, 4}, 33, clock);
  made.state = state;
  made.priority = Ticket::Priority::Elderly;
  made.holder = {"张**", "6109**********0014", "138****5678"};
  made.callCount = 2;
  made.callTime = clock.now().addSecs(state == Ticket::State::Serving ? -260 : -38);
  made.serveTime = clock.now().addSecs(-205);
  made.note = "身体条件证明原件已核对，缺一张照片。";
  made.window = kWindow;
  made.items[0].state =
      state == Ticket::State::Serving ? TicketItem::State::InService : TicketItem::State::Pending;
  made.items[1].state = made.items[0].state;
  return made;
}

QList<Window> officeWindows(const client::Clock& clock) {
  QList<Window> list;
  const char* clerks[] = {"刘洋", "", "", "马晓燕", "高强", "", "何静", ""};
  for (int i = 0; i < 8; ++i) {
    Window window;
    window.number = QString::number(i + 1);
    window.name = kOffice + "/windows/" + window.number;
    window.label = i < 5 ? client::LocalizedText{"综合窗口", "General"}
                         : client::LocalizedText{"违法处理", "Violations"};
    window.clerk = clerks[i];
    window.state = window.clerk.isEmpty() ? Window::State::Closed : Window::State::Open;
    window.stateTime = clock.now();
    if (i == 3) window.ticketNumber = "B020";
    list.append(window);
  }
  list[4].state = Window::State::Paused;
  list[4].pauseReason = "用餐";
  return list;
}

client::Alert longWait(const client::Clock& clock) {
  client::Alert alert;
  alert.kind = client::Alert::Kind::WaitOverBound;
  alert.subject = "offices/610922/tickets/9";
  alert.displayName = "B007";
  alert.startTime = clock.now().addSecs(-3900);
  return alert;
}

client::Alert pausedWindow(const client::Clock& clock) {
  client::Alert alert;
  alert.kind = client::Alert::Kind::WindowPaused;
  alert.subject = "offices/610922/windows/2";
  alert.displayName = "2";
  alert.pauseReason = "内部会议";
  alert.startTime = clock.now().addSecs(-26 * 60);
  return alert;
}

/// Rises to its height after two thirds of the time and falls to what it is now.
client::WaitingHistory history(int now, int height, const client::Clock& clock) {
  client::WaitingHistory made{clock.now().addSecs(-7200), 300, {}};
  for (int i = 0; i <= 24; ++i) {
    made.waiting.append(i <= 16 ? height * i / 16 : height - (height - now) * (i - 16) / 8);
  }
  return made;
}

client::CityUpdate city(const client::Clock& clock) {
  struct Row {
    const char* code;
    const char* parent;
    const char* zh;
    const char* en;
    int open, all, waiting, longest, emergencies;
  };
  constexpr Row kRows[] = {
      {"610900", "", "安康市车管所", "Ankang City", 6, 10, 31, 1260, 0},
      {"610902", "610900", "汉滨区车管所", "Hanbin District", 5, 8, 22, 2520, 0},
      {"610902101", "610902", "江北登记服务站", "Jiangbei Station", 1, 2, 3, 540, 0},
      {"610902102", "610902", "恒口登记服务站", "Hengkou Station", 0, 2, 4, 900, 0},
      {"610921", "610900", "汉阴县车管所", "Hanyin County", 3, 4, 6, 480, 1},
      {"610922", "610900", "石泉县车管所", "Shiquan County", 2, 4, 9, 3900, 0},
      {"610923", "610900", "宁陕县车管所", "Ningshan County", 1, 3, 0, 0, 0},
      {"610924", "610900", "紫阳县车管所", "Ziyang County", 2, 4, 5, 700, 0},
      {"610925", "610900", "岚皋县车管所", "Langao County", 0, 3, 0, 0, 0}};
  client::CityUpdate update;
  update.sequence = 1;
  update.complete = true;
  for (const Row& row : kRows) {
    client::OfficeOverview office;
    office.office = QString("offices/") + row.code;
    office.parent = *row.parent ? QString("offices/") + row.parent : QString();
    office.displayName = {row.zh, row.en};
    office.openWindows = row.open;
    office.windows = row.all;
    office.openNow = row.open > 0 || row.waiting > 0;
    office.figures.waiting = row.waiting;
    office.figures.served = row.open * 17;
    office.longestWaitingSeconds = row.waiting > 0 ? row.longest : 0;
    office.wait = {row.waiting * 40, row.waiting * 90, row.waiting, row.open, true, row.open == 0};
    office.emergencies = row.emergencies;
    office.waitingHistory = history(row.waiting, row.waiting * 3 / 2 + row.open, clock);
    update.offices.append(office);
  }
  update.offices[1].attention = ClerkHall::attention(clock);
  update.offices[5].attention.alerts = {longWait(clock), pausedWindow(clock)};
  return update;
}

}  // namespace

ClerkHall::ClerkHall() {
  identity.loginCalls.answer = [](const client::Credentials& who) {
    client::Caller caller;
    caller.displayName = who.login == "chief" ? "陈主任" : "林小雨";
    caller.roles = {{client::RoleGrant::Role::Clerk, kOffice},
                    {client::RoleGrant::Role::Supervisor, "offices/610900"}};
    return client::Outcome<client::Caller>(caller);
  };
  catalogue.listServicesCalls.answer = [](const QString&) {
    QList<client::Service> list;
    for (const Names& each : kServices) {
      client::Service service;
      service.name = QString("services/") + each.code;
      service.code = each.code;
      service.displayName = {each.zh, each.en};
      list.append(service);
    }
    return client::Outcome<QList<client::Service>>(list);
  };
  catalogue.listOfficesCalls.answer = [](const client::ListOffices&) {
    client::OfficeList list;
    client::Office office;
    office.name = kOffice;
    office.shortName = {"汉滨区车管所", "Hanbin District Office"};
    list.offices = {office};
    return client::Outcome<client::OfficeList>(list);
  };
  counter.listWindowsCalls.answer = [this](const QString&) {
    return client::Outcome<QList<Window>>(officeWindows(clock));
  };
  appointments.listClosuresCalls.answer = [this](const QString&) {
    client::Closure closure;
    closure.name = kOffice + "/closures/1";
    closure.startTime = clock.now().addDays(2);
    closure.endTime = closure.startTime.addDays(2);
    closure.reason = {"系统升级，网上业务照常办理", "System upgrade; online services go on"};
    return client::Outcome<QList<client::Closure>>({closure});
  };
  appointments.listDisplacedCalls.answer = [this](const QString&) {
    QList<client::Appointment> list;
    const std::pair<const char*, const char*> people[] = {
        {"张**", "138****5678"}, {"欧阳*", "139****0042"}, {"李*", "187****7310"}};
    for (const auto& [name, phone] : people) {
      client::Appointment lost;
      lost.name = kOffice + "/appointments/" + QString::number(list.size() + 1);
      lost.state = client::Appointment::State::Displaced;
      lost.holder = {name, "", phone};
      lost.startTime = clock.now().addDays(2).addSecs(1800 * list.size());
      lost.services = {QString("services/") + kServices[list.size()].code};
      list.append(lost);
    }
    return client::Outcome<QList<client::Appointment>>(list);
  };
  administration.getNoticeCalls.answer = [this](const QString&) {
    return client::Outcome<client::Notice>(client::Notice{
        {"明天上午停电，下午照常办理", "No power tomorrow morning; open in the afternoon"},
        clock.now().addSecs(36000),
        clock.now().addSecs(57600)});
  };
  counter.listWaitingTicketsCalls.answer = [this](const client::ListWaitingTickets&) {
    return client::Outcome<QList<client::PlacedTicket>>(line(clock));
  };
  counter.openWindowCalls.answer = [](const client::WindowCommand&) {
    return client::Outcome<Window>(Window{});
  };
  counter.getDayFiguresCalls.answer = [](const client::GetDayFigures&) {
    client::DayFigures figures;
    figures.served = 23;
    figures.missed = 2;
    figures.meanServiceSeconds = 497;
    return client::Outcome<client::DayFigures>(figures);
  };
}

QStringList ClerkHall::typedByPeople() {
  return {"身体条件证明原件已核对，缺一张照片。",
          "系统升级，网上业务照常办理",
          "明天上午停电，下午照常办理",
          "1号取号机（正门）",
          "2号取号机（东门）",
          "内部会议",
          "林小雨",
          "陈主任",
          "刘洋",
          "马晓燕",
          "高强",
          "何静",
          "王",
          "陈",
          "李",
          "赵",
          "周",
          "孙",
          "张",
          "欧阳",
          "吴",
          "郑",
          "用餐",
          "去拍照"};
}

client::Attention ClerkHall::attention(const client::Clock& clock) {
  client::Attention attention;
  client::HelpCall call;
  call.name = kOffice + "/helpCalls/7";
  call.deviceName = "2号取号机（东门）";
  call.kind = client::HelpCall::Kind::NeedHelp;
  call.state = client::HelpCall::State::Open;
  call.raiseTime = clock.now().addSecs(-150);
  attention.helpCalls = {call};
  client::Alert paper;
  paper.kind = client::Alert::Kind::PeripheralTrouble;
  paper.subject = "devices/8";
  paper.displayName = "1号取号机（正门）";
  paper.startTime = clock.now().addSecs(-300);
  paper.peripheral = {client::Peripheral::Kind::Printer, client::Peripheral::State::PaperOut, {}};
  client::Alert unanswered;
  unanswered.kind = client::Alert::Kind::HelpCallOpen;
  unanswered.subject = call.name;
  unanswered.displayName = call.deviceName;
  unanswered.startTime = call.raiseTime;
  attention.alerts = {paper, unanswered};
  return attention;
}

void ClerkHall::settle() {
  for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
}

void ClerkHall::logIn(const QString& login) {
  session.login()->logIn(login, "secret");
  settle();
  client::OfficeUpdate office{1, {}, windows(), {}};
  office.office.figures.waiting = 22;
  watch.officeFeed.publish(office);
  watch.cityFeed.publish(city(clock));
}

void ClerkHall::sitDown(Ticket::State state) {
  session.choice()->choose(2);
  settle();
  publish(state);
  watch.windowFeed.setLink({client::LinkStatus::State::Live, {}, {}});
}

void ClerkHall::publish(Ticket::State state) {
  client::WindowUpdate update = windowUpdate();
  if (state != Ticket::State::Unknown) update.ticket = served(state);
  watch.windowFeed.publish(update);
}

Ticket ClerkHall::served(Ticket::State state) const { return servedTicket(state, clock); }

QList<Window> ClerkHall::windows() const { return officeWindows(clock); }

client::WindowUpdate ClerkHall::windowUpdate() const {
  client::WindowUpdate update;
  update.sequence = 1;
  update.window = officeWindows(clock)[2];
  update.window.state = Window::State::Open;
  update.line = line(clock);
  update.waiting = 7;
  update.serverTime = clock.now();
  Ticket parked = ticket("A009", "吴*", {2}, 60, clock);
  parked.state = Ticket::State::Parked;
  parked.note = "去拍照";
  Ticket missed = ticket("B017", "郑**", {5}, 50, clock);
  missed.state = Ticket::State::Missed;
  missed.returnUntil = clock.now().addSecs(1200);
  update.away = {parked, missed};
  return update;
}

}  // namespace yichuang::sample
