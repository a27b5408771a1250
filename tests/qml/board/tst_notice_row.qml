import QtQuick
import QtTest
import Yichuang.Board

TestCase {
    id: suite

    name: "NoticeRow"
    width: 1000
    height: 300
    visible: true
    when: windowShown

    Component {
        id: row

        NoticeRow {
            width: suite.width
            lines: 1
        }
    }

    function test_aShortNoticeStandsWithoutPages() {
        const item = createTemporaryObject(row, suite, { zh: "今日停止取号。" });
        compare(findChild(item, "notice").text, "今日停止取号。");
        verify(!findChild(item, "noticePage").visible);
    }

    function test_aLongNoticeIsTurnedAndKeepsItsHeight() {
        const item = createTemporaryObject(row, suite, { zh: "请合理安排时间".repeat(12), en: "Plan your visit." });
        const notice = findChild(item, "notice");
        const first = notice.text;
        const height = item.implicitHeight;
        verify(findChild(item, "noticePage").visible);
        item.page = 1;
        verify(notice.text !== first);
        compare(item.implicitHeight, height);
    }

    function test_aNewNoticeBeginsWithItsFirstPage() {
        const item = createTemporaryObject(row, suite, { zh: "请合理安排时间。".repeat(12) });
        item.page = 2;
        item.zh = "今日停止取号。";
        compare(item.page, 0);
        compare(findChild(item, "notice").text, "今日停止取号。");
    }
}
