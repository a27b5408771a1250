#include "kiosk/client/testing/fake_identity_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/features/board/board_view_model.h"
#include "tests/qml/audit/pages.h"
#include "tests/support/kiosk/recording_voice.h"

namespace yichuang::audit {
namespace {

using Link = client::LinkStatus;

client::Board emptyBoard() {
  client::Board board;
  board.officeName = {"白河县车管所", "Baihe County Office"};
  return board;
}

client::Board busyBoard() {
  client::Board board;
  board.officeName = {"安康市公安局交通警察支队车辆管理所",
                      "Vehicle Management Office, Traffic Police of Ankang City"};
  const char* calls[][2] = {{"A023", "3"}, {"C017", "12"}, {"B009", "1"}, {"A022", "5"},
                            {"A021", "3"}, {"D004", "8"},  {"Y002", "2"}, {"A020", "5"}};
  qint64 sequence = 90;
  for (const auto& [number, window] : calls)
    board.lastCalls.append({sequence--, {}, number, window, sequence == 87 ? 2 : 1});
  board.waiting = 127;
  board.wait = {600, 1500, 127, 6, true, false};
  board.nextNumbers = {"A024", "B010", "C018", "A025", "A026", "D005"};
  return board;
}

client::Board noticeBoard() {
  client::Board board = busyBoard();
  board.notice = {
      "国庆期间 10 月 1 日至 3 日放假，4 日起照常办公。因系统升级，9 月 30 日 16:00 "
      "起暂停办理补换领驾驶证业务，机动车登记不受影响，请合理安排时间，也可以通过手机办理。",
      "Closed from 1 to 3 October. Because of maintenance, licences are not renewed on 30 "
      "September after 16:00; vehicles are registered as usual."};
  return board;
}

client::Board oneCallBoard() {
  client::Board board = busyBoard();
  board.lastCalls = board.lastCalls.mid(1, 1);
  board.nextNumbers.clear();
  board.waiting = 0;
  return board;
}

class BoardStage : public Stage {
 public:
  BoardStage(QQmlEngine& engine, const Look& look, const board::BoardSettings& settings = {})
      : Stage(engine, look), board(watch, identity, voice, settings) {
    board.start("offices/610902");
    show("qrc:/qt/qml/Yichuang/Display/Main.qml", 1.0, {{"board", QVariant::fromValue(&board)}});
    watch.boardFeed.setLink({Link::State::Live, {}, {}});
    publish(busyBoard());
  }
  ~BoardStage() override { close(); }

  Bounds bounds() const override {
    return {.contrast = look().theme == "high-contrast" ? 7 : 4.5,
            .touch = 0,
            .language = look().language,
            .bilingual = true};
  }

  void publish(const client::Board& shown) {
    watch.boardFeed.publish({++sequence_, shown, {}});
    settleIfShown();
  }
  void setLink(const Link& link) {
    watch.boardFeed.setLink(link);
    settle();
  }

  client::testing::FakeWatchClient watch;
  client::testing::FakeIdentityClient identity;
  platform::RecordingVoice voice;
  board::BoardViewModel board;

 private:
  void settleIfShown() {
    if (isShown()) settle();
  }
  qint64 sequence_ = 90;
};

/// A hall that wants a long list and nothing else.
class ListStage final : public BoardStage {
 public:
  ListStage(QQmlEngine& engine, const Look& look)
      : BoardStage(
            engine, look,
            {.landscape = {.callCard = false, .lastCalls = 12, .next = 0},
             .portrait = {.clock = false, .callCard = false, .lastCalls = 12, .waiting = false}}) {}
};

Page board(const QString& name, std::function<void(BoardStage&)> enter = {}) {
  return page<BoardStage>(name, std::move(enter));
}

std::vector<Page> pages() {
  using S = BoardStage;
  return {
      board("boardPage"),
      board("boardPage-nobody", [](S& s) { s.publish(emptyBoard()); }),
      board("boardPage-notice",
            [](S& s) {
              client::Board shown = busyBoard();
              shown.notice = {"今日 17:30 停止取号。国庆期间 10 月 1 日至 3 日放假。",
                              "Tickets are given until 17:30 today."};
              s.publish(shown);
            }),
      board("boardPage-one", [](S& s) { s.publish(oneCallBoard()); }),
      board("boardPage-longNotice", [](S& s) { s.publish(noticeBoard()); }),
      page<ListStage>("boardPage-list"),
      board("boardPage-stale",
            [](S& s) {
              s.setLink({Link::State::Stale, QDateTime::currentDateTimeUtc(), {}});
            }),
      board("boardPage-refused",
            [](S& s) {
              s.setLink({Link::State::Offline, {}, client::testing::errorFor("DEVICE_REVOKED")});
            }),
  };
}

}  // namespace

Program boardPages() { return {"display", {{1920, 1080}, {1080, 1920}}, pages()}; }

}  // namespace yichuang::audit
