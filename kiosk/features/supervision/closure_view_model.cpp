#include "kiosk/features/supervision/closure_view_model.h"

#include <algorithm>

#include "kiosk/features/supervision/service_text.h"
#include "kiosk/features/supervision/typed_time.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::supervision {
namespace {

const QString kWholeOffice = QStringLiteral("all");

/// A closure ends with the last moment of its last day.
QDate lastDay(const client::Closure& closure) {
  return closure.endTime.toLocalTime().addMSecs(-1).date();
}

}  // namespace

ClosureViewModel::ClosureViewModel(const Clients& clients, const client::Clock& clock,
                                   QObject* parent)
    : QObject(parent), clients_(clients), clock_(clock) {}

void ClosureViewModel::setLanguage(const QString& language) {
  language_ = language;
  showServices();
  showAffected();
  showClosures();
}

void ClosureViewModel::open(const QString& office) {
  office_ = office;
  service_.clear();
  known_.clear();
  list_.clear();
  message_.clear();
  forgetPreview();
  showServices();
  showClosures();
  loadClosures();
  servicesCall_ = clients_.catalogue.listServices(
      office, [this](const client::Outcome<QList<client::Service>>& services) {
        if (!services) return;  // the whole office can still be closed
        known_ = *services;
        showServices();
        showClosures();
      });
}

void ClosureViewModel::chooseService(const QString& key) {
  service_ = key == kWholeOffice ? QString() : key;
  forgetPreview();
  showServices();
}

void ClosureViewModel::preview(const QString& from, const QString& to, const QString& reasonZh,
                               const QString& reasonEn) {
  if (isBusy()) return;
  forgetPreview();
  const QDate today = clock_.now().toLocalTime().date();
  const auto first = readDay(from, today);
  const auto last = to.trimmed().isEmpty() ? first : readDay(to, today);
  //: A day of a closure cannot be understood.
  if (!first || !last) return refuse(tr("日期不对，请写成 11-25 或 2026-11-25。"));
  //: The last day of a closure is before its first.
  if (*last < *first) return refuse(tr("结束日期早于开始日期。"));
  //: A closure needs a reason in both languages.
  if (reasonZh.trimmed().isEmpty()) return refuse(tr("请写明原因，公民会看到。"));
  const QString english = reasonEn.trimmed().isEmpty() ? reasonZh.trimmed() : reasonEn.trimmed();
  planned_ = {{},
              first->startOfDay(),
              last->addDays(1).startOfDay(),
              service_.isEmpty() ? QStringList() : QStringList{service_},
              {reasonZh.trimmed(), english}};
  call_ = clients_.appointments.previewClosure(
      {office_, planned_}, [this](const client::Outcome<client::ClosurePreview>& answer) {
        if (!answer) return refuse(i18n::reasonText(answer.error()));
        preview_ = *answer;
        showAffected();
      });
  Q_EMIT changed();
}

void ClosureViewModel::forgetPreview() {
  preview_.reset();
  problem_.clear();
  showAffected();
}

void ClosureViewModel::create(bool move) {
  if (isBusy() || !preview_) return;
  client::CreateClosure request{{}, office_, planned_, preview_->etag, move};
  call_ = clients_.appointments.createClosure(
      request, [this](const client::Outcome<client::ClosureResult>& answer) {
        if (!answer) return refuse(i18n::reasonText(answer.error()));
        forgetPreview();
        //: A closure was made; %1 appointments were moved, %2 lost their time.
        message_ =
            tr("已停办：改期 %1 人，需通知 %2 人。").arg(answer->moved).arg(answer->displaced);
        loadClosures();
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void ClosureViewModel::lift(const QString& closure) {
  if (isBusy()) return;
  problem_.clear();
  call_ = clients_.appointments.deleteClosure(
      {{}, closure}, [this](const client::Outcome<client::Closure>& answer) {
        if (!answer) return refuse(i18n::reasonText(answer.error()));
        //: A closure was taken away.
        message_ = tr("已恢复办理。");
        loadClosures();
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void ClosureViewModel::refuse(const QString& problem) {
  problem_ = problem;
  message_.clear();
  Q_EMIT changed();
}

void ClosureViewModel::loadClosures() {
  listCall_ = clients_.appointments.listClosures(
      office_, [this](const client::Outcome<QList<client::Closure>>& list) {
        if (!list) return refuse(i18n::reasonText(list.error()));
        list_ = *list;
        showClosures();
      });
}

qsizetype ClosureViewModel::movable() const {
  if (!preview_) return 0;
  return std::ranges::count_if(preview_->appointments,
                               [](const auto& each) { return each.moveTo.isValid(); });
}

QString ClosureViewModel::summary() const {
  if (!preview_) return {};
  const qsizetype all = preview_->appointments.size();
  //: Whom a closure affects: %1 appointments, %2 of which can move, %3 tickets of today.
  return tr("影响预约 %1 人（可改期 %2 人），今天在排队的号 %3 张。")
      .arg(all)
      .arg(movable())
      .arg(preview_->tickets.size());
}

void ClosureViewModel::showServices() {
  QList<ui::Row> rows;
  //: What is closed: everything the office does.
  rows.append({.key = kWholeOffice, .title = tr("整个网点"), .chosen = service_.isEmpty()});
  for (const client::Service& each : known_)
    rows.append({.key = each.name,
                 .title = each.displayName.in(language_),
                 .subtitle = each.code,
                 .chosen = each.name == service_});
  serviceRows_.setRows(rows);
}

void ClosureViewModel::showAffected() {
  //: Format of day and time of an appointment, as in Qt's QDateTime::toString.
  const QString format = tr("M月d日 HH:mm");
  QList<ui::Row> rows;
  for (const client::AffectedAppointment& each :
       preview_ ? preview_->appointments : QList<client::AffectedAppointment>()) {
    const client::Appointment& appointment = each.appointment;
    const QString move = each.moveTo.toLocalTime().toString(format);
    rows.append(
        {.key = appointment.name,
         .title = appointment.startTime.toLocalTime().toString(format),
         .subtitle = QStringLiteral("%1 %2").arg(appointment.holder.name, appointment.holder.phone),
         //: Beside an affected appointment: where it could move to, or that it cannot.
         .value = each.moveTo.isValid() ? tr("可改到 %1").arg(move) : tr("没有空位"),
         .available = each.moveTo.isValid()});
  }
  affectedRows_.setRows(rows);
  Q_EMIT changed();
}

void ClosureViewModel::showClosures() {
  //: Format of a day, as in Qt's QDate::toString.
  const QString format = tr("M月d日");
  QList<ui::Row> rows;
  for (const client::Closure& each : list_) {
    const QDate first = each.startTime.toLocalTime().date();
    QString days = first.toString(format);
    if (lastDay(each) != first) days += u'–' + lastDay(each).toString(format);
    QStringList what;
    for (const QString& service : each.services) what << serviceText(known_, service, language_);
    //: What is closed: everything the office does.
    if (what.isEmpty()) what << tr("整个网点");
    rows.append({.key = each.name,
                 .title = days + QStringLiteral(" · ") + what.join(QStringLiteral("、")),
                 .subtitle = each.reason.in(language_)});
  }
  closureRows_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::supervision
