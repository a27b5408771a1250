#include "kiosk/features/board/board_view_model.h"

#include <algorithm>
#include <chrono>

#include "kiosk/i18n/reason_text.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::board {
namespace {

constexpr std::chrono::seconds kAskAgain{5};

}  // namespace

BoardViewModel::BoardViewModel(client::WatchClient& watch, client::IdentityClient& identity,
                               platform::Voice& voice, const BoardSettings& settings,
                               QObject* parent)
    : QObject(parent),
      watch_(watch),
      identity_(identity),
      settings_(settings),
      speaker_(voice, settings.english) {
  askAgain_.setSingleShot(true);
  askAgain_.setInterval(kAskAgain);
  connect(&askAgain_, &QTimer::timeout, this, &BoardViewModel::askForOffice);
  minute_.setInterval(std::chrono::minutes(1));
  connect(&minute_, &QTimer::timeout, this,
          [this] { dropOldCalls(board_.serverTime.addMSecs(sinceUpdate_.elapsed())); });
}

void BoardViewModel::start(const QString& office) {
  if (office.isEmpty())
    askForOffice();
  else
    follow(office);
}

void BoardViewModel::askForOffice() {
  self_ = identity_.getSelf([this](const client::Outcome<client::Caller>& caller) {
    if (caller && !caller->roles.isEmpty()) return follow(caller->roles.first().office);
    link_.state = client::LinkStatus::State::Offline;
    link_.error = caller ? client::Error{} : caller.error();
    Q_EMIT linkChanged();
    askAgain_.start();
  });
}

void BoardViewModel::follow(const QString& office) {
  feed_ = watch_.watchBoard(office, {[this](const client::BoardUpdate& update) { show(update); },
                                     [this](const client::LinkStatus& link) {
                                       link_ = link;
                                       Q_EMIT linkChanged();
                                     }});
}

void BoardViewModel::show(const client::BoardUpdate& update) {
  const bool first = !isReady();
  const QString before = newestNumber() + newestWindow();
  sequence_ = std::max<qint64>({sequence_, update.sequence, 1});
  board_ = update.board;
  sinceUpdate_.start();
  minute_.start();
  dropOldCalls(board_.serverTime);
  if (first) {
    // What was called before this board looked has been heard, or nobody is there to hear it.
    lastAnnounced_ = update.sequence;
    return;
  }
  announce(update.newCalls);
  if (!update.newCalls.isEmpty() || newestNumber() + newestWindow() != before) Q_EMIT called();
}

void BoardViewModel::dropOldCalls(const QDateTime& now) {
  if (callsShownFor_.count() > 0 && now.isValid()) {
    const QDateTime oldest = now.addSecs(-std::chrono::seconds(callsShownFor_).count());
    board_.lastCalls.removeIf([&](const client::Call& call) { return call.time < oldest; });
  }
  calls_.setRows(board_.lastCalls);
  earlierCalls_.setRows(board_.lastCalls.mid(1));
  Q_EMIT boardChanged();
}

void BoardViewModel::announce(const QList<client::Call>& calls) {
  QList<client::Call> fresh;
  for (const client::Call& call : calls) {
    if (call.sequence <= lastAnnounced_) continue;
    lastAnnounced_ = call.sequence;
    fresh += call;
  }
  speaker_.announce(fresh);
}

QString BoardViewModel::newestNumber() const {
  return board_.lastCalls.isEmpty() ? QString() : board_.lastCalls.first().number;
}

QString BoardViewModel::newestWindow() const {
  return board_.lastCalls.isEmpty() ? QString() : board_.lastCalls.first().windowNumber;
}

QString BoardViewModel::wait() const {
  return board_.waiting > 0 ? i18n::waitText(board_.wait) : QString();
}

bool BoardViewModel::isConnected() const {
  return link_.state == client::LinkStatus::State::Live ||
         link_.state == client::LinkStatus::State::Connecting;
}

QString BoardViewModel::staleSince() const {
  return link_.staleSince.isNull()
             ? QString()
             : link_.staleSince.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString BoardViewModel::problem() const {
  const QString& reason = link_.error.reason;
  const bool away = reason.isEmpty() || link_.error.retryable;
  return away ? QString() : i18n::reasonText(link_.error);
}

}  // namespace yichuang::board
