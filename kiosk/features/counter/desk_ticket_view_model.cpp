#include "kiosk/features/counter/desk_ticket_view_model.h"

#include <array>

#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/reason_text.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::counter {
namespace {

using client::Ticket;

constexpr qsizetype kMostFound = 5;
constexpr std::array kPriorities = {Ticket::Priority::Unknown, Ticket::Priority::Elderly,
                                    Ticket::Priority::Disabled, Ticket::Priority::Soldier,
                                    Ticket::Priority::Pregnant};

}  // namespace

DeskTicketViewModel::DeskTicketViewModel(const Parts& parts, const CatalogueNames& names,
                                         CounterViewModel& desk, QObject* parent)
    : QObject(parent), parts_(parts), names_(names), desk_(desk), wanted_(parts.tickets) {
  connect(&names_, &CatalogueNames::changed, this, [this] {
    spellNames();
    showFound();
  });
  connect(&parts_.speller, &input::Speller::spelled, this, &DeskTicketViewModel::showFound);
  connect(&parts_.reader, &platform::IdCardReader::cardRead, this,
          [this](const platform::IdCard& card) { Q_EMIT cardRead(card.number, card.name); });
}

void DeskTicketViewModel::open() {
  query_.clear();
  officeQuery_.clear();
  services_.clear();
  priority_ = 0;
  problem_.clear();
  given_ = {};
  parts_.reader.start();
  spellNames();
  showFound();
}

void DeskTicketViewModel::close() {
  parts_.reader.stop();
  wanted_.giveUp();
  given_ = {};
  Q_EMIT changed();
}

void DeskTicketViewModel::setQuery(const QString& query) {
  if (query_ == query) return;
  query_ = query;
  showFound();
}

void DeskTicketViewModel::setOfficeQuery(const QString& query) {
  if (officeQuery_ == query) return;
  officeQuery_ = query;
  Q_EMIT changed();
}

void DeskTicketViewModel::setPriority(int priority) {
  if (priority < 0 || priority >= static_cast<int>(kPriorities.size())) return;
  priority_ = priority;
  Q_EMIT changed();
}

void DeskTicketViewModel::choose(int row) {
  if (row < 0 || row >= found_.rowCount()) return;
  const QString service = found_.rows()[row].id;
  if (!services_.removeOne(service)) services_.append(service);
  query_.clear();
  showFound();
}

void DeskTicketViewModel::giveBackLast() {
  if (services_.isEmpty()) return;
  services_.removeLast();
  showFound();
}

void DeskTicketViewModel::issue(const QString& identity, const QString& name, const QString& phone,
                                const QString& note, int travelMinutes) {
  if (isBusy()) return;
  problem_.clear();
  //: A ticket cannot be given without a service.
  if (services_.isEmpty()) problem_ = tr("请先选择要办的业务。");
  //: What was typed names no office.
  if (isElsewhere() && !target()) problem_ = tr("没有这个网点，请核对名称或代码。");
  if (!problem_.isEmpty()) return Q_EMIT changed();
  client::IssueTicket wish;
  wish.office = isElsewhere() ? target()->name : desk_.office();
  wish.services = services_;
  wish.person = {identity.trimmed().toUpper(), name.trimmed(), phone.trimmed()};
  wish.priority = kPriorities[static_cast<std::size_t>(priority_)];
  wish.channel = isElsewhere() ? Ticket::Channel::Remote : Ticket::Channel::Desk;
  wish.travelMinutes = isElsewhere() ? travelMinutes : 0;
  wish.note = isElsewhere() ? QString() : note.trimmed();
  wanted_.issue(wish,
                [this, office = wish.office](const client::Outcome<client::PlacedTicket>& answer) {
                  if (answer)
                    given_ = *answer;
                  else
                    problem_ = i18n::reasonText(answer.error());
                  givenOffice_ = office;
                  Q_EMIT changed();
                });
  Q_EMIT changed();
}

QString DeskTicketViewModel::taken() const {
  QStringList names;
  for (const QString& service : services_) names << names_.serviceName(service);
  return names.join(QStringLiteral("、"));
}

QString DeskTicketViewModel::officeName() const {
  const client::Office* office = target();
  return office ? names_.text(office->shortName) : QString();
}

QString DeskTicketViewModel::place() const {
  if (given_.ticket.number.isEmpty()) return {};
  QStringList parts{names_.officeName(givenOffice_)};
  if (given_.ticket.notBefore.isValid())
    //: A ticket for another office; %1 is the time of day before which it is not called.
    parts << tr("%1 以后叫号")
                 .arg(given_.ticket.notBefore.toLocalTime().toString(QStringLiteral("HH:mm")));
  if (given_.place) parts << i18n::waitText(given_.place->estimate);
  return parts.join(QStringLiteral(" · "));
}

bool DeskTicketViewModel::fits(const client::LocalizedText& text, const QString& code,
                               const QString& wanted) const {
  if (code.contains(wanted, Qt::CaseInsensitive) || text.zh.contains(wanted, Qt::CaseInsensitive) ||
      text.en.contains(wanted, Qt::CaseInsensitive))
    return true;
  const QString letters = input::pinyinLetters(wanted);
  return !letters.isEmpty() &&
         input::findPinyin(letters, parts_.speller.spellingOf(text.zh)).has_value();
}

const client::Office* DeskTicketViewModel::target() const {
  const QString wanted = officeQuery_.trimmed();
  if (wanted.isEmpty()) return nullptr;
  for (const client::Office& office : names_.offices())
    if (office.name != desk_.office() &&
        fits(office.shortName, office.name.section(u'/', -1), wanted))
      return &office;
  return nullptr;
}

void DeskTicketViewModel::spellNames() {
  QStringList texts;
  for (const client::Service& service : names_.services()) texts << service.displayName.zh;
  for (const client::Office& office : names_.offices()) texts << office.shortName.zh;
  if (!texts.isEmpty()) parts_.speller.spell(texts);
}

void DeskTicketViewModel::showFound() {
  const QString wanted = query_.trimmed();
  QList<Option> options;
  for (const client::Service& service : names_.services()) {
    if (options.size() == kMostFound) break;
    if (!wanted.isEmpty() && !fits(service.displayName, service.code, wanted)) continue;
    //: Beside a service: it is among those taken.
    const QString mark = services_.contains(service.name) ? tr("已选") : QString();
    options.append({service.name, mark, names_.text(service.displayName), service.code, true});
  }
  found_.setRows(options);
  Q_EMIT changed();
}

}  // namespace yichuang::counter
