#include "kiosk/features/supervision/notice_view_model.h"

#include "kiosk/i18n/reason_text.h"

namespace yichuang::supervision {

NoticeViewModel::NoticeViewModel(const Clients& clients, QObject* parent)
    : QObject(parent), clients_(clients) {}

void NoticeViewModel::open(const QString& office) {
  office_ = office;
  current_ = {};
  problem_.clear();
  feed_ = clients_.watch.watchBoard(office, {[this](const client::BoardUpdate& update) {
                                               if (update.board.notice == current_) return;
                                               current_ = update.board.notice;
                                               Q_EMIT currentChanged();
                                             },
                                             [](const client::LinkStatus&) {}});
  Q_EMIT currentChanged();
  Q_EMIT changed();
}

void NoticeViewModel::close() { feed_.cancel(); }

void NoticeViewModel::put(const QString& zh, const QString& en) {
  if (isBusy()) return;
  if (zh.trimmed().isEmpty() || en.trimmed().isEmpty()) {
    //: A notice on the boards is shown in both languages.
    problem_ = tr("中文和英文都要写。");
    Q_EMIT changed();
    return;
  }
  set({zh.trimmed(), en.trimmed()});
}

void NoticeViewModel::remove() {
  if (!isBusy()) set({});
}

void NoticeViewModel::set(const client::LocalizedText& notice) {
  problem_.clear();
  call_ = clients_.administration.setNotice({{}, office_, notice},
                                            [this](const client::Outcome<void>& answer) {
                                              if (!answer)
                                                problem_ = i18n::reasonText(answer.error());
                                              Q_EMIT changed();
                                              if (answer) Q_EMIT saved();
                                            });
  Q_EMIT changed();
}

}  // namespace yichuang::supervision
