#pragma once

#include <chrono>

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/identity_client.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/features/board/board_settings.h"
#include "kiosk/features/board/call_list_model.h"
#include "kiosk/features/board/call_speaker.h"
#include "kiosk/platform/voice.h"

namespace yichuang::board {

/// What the hall's board shows and says. No call is spoken twice, and those older than the
/// program's first look at the hall are shown but not spoken.
class BoardViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// False until the first news of the hall.
  Q_PROPERTY(bool ready READ isReady NOTIFY boardChanged)
  Q_PROPERTY(QString officeNameZh READ officeNameZh NOTIFY boardChanged)
  Q_PROPERTY(QString officeNameEn READ officeNameEn NOTIFY boardChanged)
  /// The newest call; empty while nobody was called.
  Q_PROPERTY(QString newestNumber READ newestNumber NOTIFY boardChanged)
  Q_PROPERTY(QString newestWindow READ newestWindow NOTIFY boardChanged)
  Q_PROPERTY(int waiting READ waiting NOTIFY boardChanged)
  /// How long the last in line waits, "约 10–25 分钟"; empty while nobody waits.
  Q_PROPERTY(QString wait READ wait NOTIFY boardChanged)
  Q_PROPERTY(QList<QString> nextNumbers READ nextNumbers NOTIFY boardChanged)
  Q_PROPERTY(QString noticeZh READ noticeZh NOTIFY boardChanged)
  Q_PROPERTY(QString noticeEn READ noticeEn NOTIFY boardChanged)
  /// All calls, and all but the newest, for a board that shows that one elsewhere.
  Q_PROPERTY(yichuang::board::CallListModel* calls READ calls CONSTANT)
  Q_PROPERTY(yichuang::board::CallListModel* earlierCalls READ earlierCalls CONSTANT)
  Q_PROPERTY(yichuang::board::BoardLayout landscape READ landscape CONSTANT)
  Q_PROPERTY(yichuang::board::BoardLayout portrait READ portrait CONSTANT)
  Q_PROPERTY(bool connected READ isConnected NOTIFY linkChanged)
  /// Time of day what is shown is from, "14:05"; empty while connected or when nothing came yet.
  Q_PROPERTY(QString staleSince READ staleSince NOTIFY linkChanged)
  /// Why the server refuses, in the program's language; empty when it is only away.
  Q_PROPERTY(QString problem READ problem NOTIFY linkChanged)

 public:
  /// The clients and the voice outlive the view-model.
  BoardViewModel(client::WatchClient& watch, client::IdentityClient& identity,
                 platform::Voice& voice, const BoardSettings& settings = {},
                 QObject* parent = nullptr);

  /// How long a call stays in the list; 0 or less: as long as the server tells of it.
  void setCallsShownFor(std::chrono::minutes span) { callsShownFor_ = span; }
  /// Follows `office`; when empty, the one this device was enrolled for.
  void start(const QString& office);

  [[nodiscard]] bool isReady() const { return sequence_ > 0; }
  [[nodiscard]] QString officeNameZh() const { return board_.officeName.zh; }
  [[nodiscard]] QString officeNameEn() const { return board_.officeName.en; }
  [[nodiscard]] QString newestNumber() const;
  [[nodiscard]] QString newestWindow() const;
  [[nodiscard]] int waiting() const { return board_.waiting; }
  [[nodiscard]] QString wait() const;
  [[nodiscard]] QStringList nextNumbers() const { return board_.nextNumbers; }
  [[nodiscard]] QString noticeZh() const { return board_.notice.zh; }
  [[nodiscard]] QString noticeEn() const { return board_.notice.en; }
  [[nodiscard]] CallListModel* calls() { return &calls_; }
  [[nodiscard]] CallListModel* earlierCalls() { return &earlierCalls_; }
  [[nodiscard]] BoardLayout landscape() const { return settings_.landscape; }
  [[nodiscard]] BoardLayout portrait() const { return settings_.portrait; }
  [[nodiscard]] bool isConnected() const;
  [[nodiscard]] QString staleSince() const;
  [[nodiscard]] QString problem() const;

  /// Drops calls that are older than they are shown. `now` is the server's time. Called by the own
  /// timer, and by tests.
  void dropOldCalls(const QDateTime& now);

 Q_SIGNALS:
  void boardChanged();
  void linkChanged();
  /// A new call is shown; the page draws attention to it once.
  void called();

 private:
  void askForOffice();
  void follow(const QString& office);
  void show(const client::BoardUpdate& update);
  void announce(const QList<client::Call>& calls);

  client::WatchClient& watch_;
  client::IdentityClient& identity_;
  BoardSettings settings_;
  CallSpeaker speaker_;
  client::Board board_;
  CallListModel calls_;
  CallListModel earlierCalls_;
  client::LinkStatus link_;
  std::chrono::minutes callsShownFor_{30};
  QElapsedTimer sinceUpdate_;
  QTimer minute_;
  qint64 sequence_ = 0;
  qint64 lastAnnounced_ = 0;
  QTimer askAgain_;
  client::PendingCall self_;
  client::PendingCall feed_;
};

}  // namespace yichuang::board
