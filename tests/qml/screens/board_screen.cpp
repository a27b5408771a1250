#include "kiosk/client/testing/fake_identity_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/features/board/board_view_model.h"
#include "tests/qml/screens/screen.h"

namespace yichuang::screens {
namespace {

class SilentVoice final : public platform::Voice {
 public:
  [[nodiscard]] bool isAvailable() const override { return false; }

 protected:
  void begin(const platform::Utterance&) override { done(); }
};

client::Board busyBoard() {
  client::Board board;
  board.officeName = {"安康市公安局交警支队车管所", "Ankang City Vehicle Management Office"};
  const char* calls[][2] = {{"A023", "3"}, {"C017", "12"}, {"B009", "1"}, {"A022", "5"},
                            {"A021", "3"}, {"D004", "8"},  {"Y002", "2"}, {"A020", "5"}};
  qint64 sequence = 90;
  for (const auto& [number, window] : calls)
    board.lastCalls.append({sequence--, {}, number, window, sequence == 87 ? 2 : 1});
  board.waiting = 27;
  board.nextNumbers = {"A024", "B010", "C018", "A025", "A026", "D005"};
  board.notice = {"今日 17:30 停止取号。国庆期间 10 月 1 日至 3 日放假。",
                  "Tickets are given until 17:30 today."};
  return board;
}

}  // namespace

int drawBoard(const Shot& shot) {
  client::testing::FakeWatchClient watch;
  client::testing::FakeIdentityClient identity;
  SilentVoice voice;
  board::BoardViewModel board(watch, identity, voice);
  board.start("offices/610902");
  using Link = client::LinkStatus;
  if (shot.file.contains("stale")) {
    watch.boardFeed.publish({90, busyBoard(), {}});
    watch.boardFeed.setLink({Link::State::Stale, QDateTime::currentDateTimeUtc(), {}});
  } else if (shot.file.contains("empty")) {
    watch.boardFeed.publish(
        {1, {"", {"白河县车管所", "Baihe County Office"}, {}, {}, 0, {}, {}, {}, {}}, {}});
  } else {
    watch.boardFeed.publish({90, busyBoard(), {}});
    watch.boardFeed.setLink({Link::State::Live, {}, {}});
  }
  return draw(
      shot, "qrc:/qt/qml/Yichuang/Display/Main.qml", 1.0,
      {{"board", QVariant::fromValue(&board)}, {"language", shot.language}, {"fullScreen", false}});
}

}  // namespace yichuang::screens
