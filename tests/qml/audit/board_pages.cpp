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
  board.nextNumbers = {"A024", "B010", "C018", "A025", "A026", "D005"};
  return board;
}

class BoardStage final : public Stage {
 public:
  BoardStage(QQmlEngine& engine, const Look& look) : Stage(engine, look) {
    board.start("offices/610902");
    publish(busyBoard());
    watch.boardFeed.setLink({Link::State::Live, {}, {}});
    show("qrc:/qt/qml/Yichuang/Display/Main.qml", 1.0, {{"board", QVariant::fromValue(&board)}});
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
  board::BoardViewModel board{watch, identity, voice};

 private:
  void settleIfShown() {
    if (isShown()) settle();
  }
  qint64 sequence_ = 90;
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
