#include "kiosk/features/supervision/notice_view_model.h"

#include "kiosk/features/supervision/typed_time.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::supervision {
namespace {

/// As readMoment() understands it.
QString typed(const QDateTime& time) {
  return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                        : QString();
}

}  // namespace

NoticeViewModel::NoticeViewModel(client::AdministrationClient& administration,
                                 const client::Clock& clock, QObject* parent)
    : QObject(parent), administration_(administration), clock_(clock) {}

QString NoticeViewModel::from() const { return typed(current_.startTime); }

QString NoticeViewModel::until() const { return typed(current_.endTime); }

QString NoticeViewModel::absence() const {
  if (!isPresent()) return {};
  const QDateTime now = clock_.now();
  //: The notice that was set does not hang on the boards yet.
  if (current_.startTime.isValid() && now < current_.startTime)
    return tr("还没到时间，大屏上没有显示。");
  //: The notice that was set hangs on the boards no more.
  if (current_.endTime.isValid() && now >= current_.endTime)
    return tr("已经过期，大屏上不再显示。");
  return {};
}

void NoticeViewModel::open(const QString& office) {
  office_ = office;
  current_ = {};
  problem_.clear();
  lookCall_ =
      administration_.getNotice(office, [this](const client::Outcome<client::Notice>& notice) {
        if (!notice) return refuse(i18n::reasonText(notice.error()));
        current_ = *notice;
        Q_EMIT currentChanged();
      });
  Q_EMIT currentChanged();
  Q_EMIT changed();
}

void NoticeViewModel::close() { lookCall_.cancel(); }

void NoticeViewModel::put(const QString& zh, const QString& en, const QString& from,
                          const QString& until) {
  if (isBusy()) return;
  //: A notice on the boards is shown in both languages.
  if (zh.trimmed().isEmpty() || en.trimmed().isEmpty()) return refuse(tr("中文和英文都要写。"));
  const QDate today = clock_.now().toLocalTime().date();
  const auto start = from.trimmed().isEmpty() ? QDateTime() : readMoment(from, today);
  const auto end = until.trimmed().isEmpty() ? QDateTime() : readEnd(until, today);
  //: The start or end of a notice cannot be understood.
  if (!start || !end) return refuse(tr("时间不对，请写成 11-25 08:30 或 11-25。"));
  const client::Notice notice{{zh.trimmed(), en.trimmed()}, *start, *end};
  const QString problem = timeProblem(notice);
  problem.isEmpty() ? set(notice) : refuse(problem);
}

QString NoticeViewModel::timeProblem(const client::Notice& notice) const {
  if (!notice.endTime.isValid()) return {};
  //: The end of a notice is before its start.
  if (notice.startTime.isValid() && notice.endTime <= notice.startTime)
    return tr("结束要晚于开始。");
  //: The end of a notice has passed.
  if (notice.endTime <= clock_.now()) return tr("结束时间已经过去。");
  return {};
}

void NoticeViewModel::remove() {
  if (!isBusy()) set({});
}

void NoticeViewModel::set(const client::Notice& notice) {
  problem_.clear();
  call_ =
      administration_.setNotice({{}, office_, notice}, [this](const client::Outcome<void>& answer) {
        if (!answer) return refuse(i18n::reasonText(answer.error()));
        Q_EMIT changed();
        Q_EMIT saved();
      });
  Q_EMIT changed();
}

void NoticeViewModel::refuse(const QString& problem) {
  problem_ = problem;
  Q_EMIT changed();
}

}  // namespace yichuang::supervision
