#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::sample {
namespace {

struct SituationText {
  const char* code;
  const char* zh;
  const char* hint;
  const char* en;
  const char* hintEn;
  const char* services;
};

constexpr SituationText kSituations[] = {
    {"car-new", "买了新车", "上牌、选号、临时号牌", "I bought a new car",
     "Registration, number, temporary plate", "VH-01 VH-24"},
    {"motorcycle-new", "买了摩托车", "摩托车上牌", "I bought a motorcycle",
     "Registration and plate", "VH-01M"},
    {"car-transfer", "买卖二手车", "过户、跨地区过户", "I bought or sold a used vehicle",
     "Transfer of ownership, here or elsewhere", "VH-07"},
    {"licence-renew", "驾驶证快到期了", "换证、审验、延期", "My licence is expiring",
     "Renewal, review, deferral", "DL-06 DL-14 DL-11"},
    {"papers-lost", "证件丢了或坏了", "补驾驶证、行驶证、号牌、登记证书",
     "I lost or damaged my papers", "Licence, permit, plate, certificate", "DL-13 DL-11 VH-07"},
    {"motorcycle-licence", "想考摩托车驾驶证", "初次申领、增驾、预约考试",
     "I want to ride a motorcycle", "First licence, added class, test booking", "DL-01"},
    {"car-licence", "想考汽车驾驶证", "初次申领、增驾、预约考试", "I want to drive a car",
     "First licence, added class, test booking", "DL-01"},
    {"moved", "搬来了、信息变了", "转入换证、车辆转籍、改地址电话", "I moved or my details changed",
     "Licence or vehicle to this place, address, phone", "DL-06"},
    {"violation", "有违章、被扣分", "处理违法、缴款、学习减分", "I have a fine or points",
     "Violations, payment, learning", "VL-01"},
    {"elder-driver", "满70岁的驾驶人", "换证、体检证明、三力测试", "I am turning 70",
     "Exchange, medical certificate, ability test", "DL-06"},
    {"inspection", "车辆年检、检验标志", "检验标志、免检标志", "My vehicle needs its check",
     "Inspection mark, also for exempt vehicles", "VH-07"},
    {"scrap", "车要报废了", "报废、灭失、注销", "I am scrapping a vehicle",
     "Scrapped, lost, deregistered", "VH-07"},
    {"licence-foreign", "持军警或境外驾驶证", "换领中国驾驶证、临时许可",
     "My licence is military or from abroad", "Exchange, temporary permit", "DL-06"},
    {"mortgage", "车辆抵押、解押", "抵押、解除抵押、质押", "My vehicle is mortgaged or paid off",
     "Mortgage, release, pledge", "VH-07"},
    {"car-change", "改车、变更登记", "颜色、发动机、所有人、互换号牌", "I changed my vehicle",
     "Colour, engine, owner, plates", "VH-07"},
    {"licence-stopped", "驾驶证被注销或要注销", "恢复、注销、身体条件变化",
     "My licence was or is to be cancelled", "Restore, cancel, change of health", "DL-06"},
    {"e-bike", "电动自行车上牌", "电动自行车登记", "I have an electric bicycle",
     "Registration of an electric bicycle", "VH-01M"},
    {"help", "咨询、取证、不知道办什么", "导办台帮您", "I want to ask or collect",
     "The guidance desk helps you", "VL-01"},
};

client::Material material(const char* code, const char* zh, const char* en,
                          const client::LocalizedText& note = {}, bool original = true) {
  client::Material result;
  result.code = code;
  result.displayName = {zh, en};
  result.note = note;
  result.original = original;
  return result;
}

client::Service service(const char* code, const char* zh, const char* en, int days) {
  client::Service result;
  result.name = QStringLiteral("services/") + code;
  result.code = code;
  result.displayName = {zh, en};
  if (days > 0) {
    client::LegalLimit limit;
    limit.days = days;
    limit.workingDays = true;
    result.limit = limit;
  }
  result.materials = {material("identity", "身份证明", "Proof of identity"),
                      material("driving-licence", "机动车驾驶证", "Driving licence",
                               {"丢失的除外", "Not if it is lost"}),
                      material("medical-certificate", "身体条件证明", "Medical certificate",
                               {"县级以上医院出具，6 个月内有效",
                                "From a county hospital or above, valid for 6 months"}),
                      material("photo", "一寸白底证件照", "Photograph",
                               {"大厅可以免费拍照", "Taken free of charge in the hall"}, false)};
  return result;
}

client::Office office(const char* code, const char* zh, const char* en,
                      const client::LocalizedText& address, client::Office::Level level) {
  client::Office result;
  result.name = QStringLiteral("offices/") + code;
  result.level = level;
  result.displayName = {zh, en};
  result.address = address;
  result.phone = "0915-0000000";
  result.openNow = true;
  result.maxServicesPerTicket = 3;
  for (int weekday = 1; weekday <= 5; ++weekday) {
    client::OpeningDay day;
    day.weekday = weekday;
    for (const auto& [from, to] : {std::pair{510, 720}, std::pair{840, 1050}}) {
      client::OpeningInterval interval;
      interval.fromMinute = from;
      interval.toMinute = to;
      day.intervals << interval;
    }
    result.hours << day;
  }
  for (const client::Service& each : services()) {
    client::OfficeService offered;
    offered.service = each.name;
    result.services.append(offered);
  }
  for (int number = 1; number <= 4; ++number) {
    client::WindowInfo window;
    window.name = result.name + QStringLiteral("/windows/%1").arg(number);
    window.number = QString::number(number);
    window.allServices = true;
    result.windows.append(window);
  }
  return result;
}

client::OfficeWait waitAt(const char* code, int half, int most) {
  client::WaitEstimate wait;
  wait.halfSeconds = half;
  wait.nineInTenSeconds = most;
  wait.openWindows = 2;
  return {.office = QStringLiteral("offices/") + code,
          .openNow = true,
          .estimate = wait,
          .exhausted = {}};
}

}  // namespace

QList<client::Situation> situations() {
  QList<client::Situation> all;
  for (const SituationText& text : kSituations) {
    client::Situation situation;
    situation.name = QStringLiteral("situations/") + text.code;
    situation.displayName = {text.zh, text.en};
    situation.hint = {text.hint, text.hintEn};
    situation.icon = text.code;
    situation.keywords = QString(text.hint).split(u'、') + QString(text.hintEn).split(", ");
    for (const QString& code : QString(text.services).split(u' '))
      situation.services << "services/" + code;
    all.append(situation);
  }
  return all;
}

QList<client::Service> services() {
  return {service("DL-01", "摩托车驾驶证初次申领", "First licence, motorcycle (D, E, F)", 1),
          service("DL-06", "驾驶证期满换证", "Renew an expiring licence", 1),
          service("DL-11", "驾驶证损毁换证", "Replace a damaged licence", 1),
          service("DL-13", "补领机动车驾驶证", "Replace a lost licence", 1),
          service("DL-14", "驾驶证审验", "Licence review", 0),
          service("VH-01", "新车注册登记", "Register a new vehicle", 2),
          service("VH-01M", "摩托车注册登记", "Register a motorcycle", 2),
          service("VH-07", "二手车转让登记", "Transfer of ownership", 1),
          service("VH-24", "选号牌号码", "Choose a plate number", 0),
          service("VL-01", "处理交通违法", "Handle a violation", 0)};
}

QList<client::Office> offices() {
  using Level = client::Office::Level;
  return {
      office("610900", "安康市公安局交通警察支队车辆管理所",
             "Ankang City Vehicle Management Office", {"汉滨区江北大道", "Jiangbei Avenue, Hanbin"},
             Level::City),
      office("610902", "汉滨区车管所", "Hanbin District Office",
             {"江北街道静宁路 8 号", "8 Jingning Road, Jiangbei"}, Level::County),
      office("610902103", "恒口镇交管服务站", "Hengkou Station",
             {"恒口镇政务中心一楼", "Government centre of Hengkou, ground floor"}, Level::Station)};
}

client::WaitEstimate estimate() { return waitAt("610902", 600, 1500).estimate; }

client::Board board() {
  client::Board result;
  result.office = kOffice;
  result.officeName = offices()[1].displayName;
  result.waiting = 12;
  result.wait = estimate();
  result.wait.openWindows = 5;
  return result;
}

client::PlacedTicket ticket(const QStringList& names) {
  client::PlacedTicket placed;
  placed.ticket.name = kOffice + "/tickets/7213";
  placed.ticket.number = "C012";
  placed.ticket.state = client::Ticket::State::Waiting;
  placed.ticket.visitCode = "K7QF-2M9X";
  placed.ticket.createTime = QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
  int ordinal = 0;
  for (const QString& name : names) {
    client::TicketItem item;
    item.ordinal = ++ordinal;
    item.service = name;
    placed.ticket.items.append(item);
  }
  client::LinePlace place;
  place.position = 5;
  place.estimate = estimate();
  placed.place = place;
  return placed;
}

client::Appointment appointment(int number) {
  client::Appointment booked;
  booked.name = kOffice + QStringLiteral("/appointments/%1").arg(number + 1);
  booked.state = client::Appointment::State::Booked;
  booked.services = {services()[number + 1].name};
  booked.startTime = QDateTime(QDate(2026, 11, 23), QTime(1 + number, 30), Qt::UTC);
  booked.endTime = booked.startTime.addSecs(1800);
  return booked;
}

Hall::Hall() {
  catalogue.listOfficesCalls.answer = [](const auto&) {
    return client::OfficeList{offices(), "sample"};
  };
  catalogue.listServicesCalls.answer = [](const auto&) { return services(); };
  catalogue.listSituationsCalls.answer = [](const auto&) { return situations(); };
  tickets.estimateWaitsCalls.answer = [](const auto&) {
    return QList{waitAt("610902", 600, 1500), waitAt("610902103", 180, 600),
                 waitAt("610900", 1500, 3000)};
  };
}

void Hall::goLive() {
  watch.boardFeed.setLink({client::LinkStatus::State::Live, {}, {}});
  watch.kioskFeed.setLink({client::LinkStatus::State::Live, {}, {}});
  watch.boardFeed.publish({1, board(), {}});
}

void Hall::goAway() {
  watch.boardFeed.setLink(
      {client::LinkStatus::State::Stale, QDateTime(QDate(2026, 11, 23), QTime(1, 5), Qt::UTC), {}});
}

}  // namespace yichuang::sample
