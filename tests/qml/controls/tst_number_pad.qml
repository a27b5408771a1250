import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "NumberPad"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: pad

        NumberPad {
            width: 600
            height: 600
        }
    }
    SignalSpy {
        id: edited

        signalName: "edited"
    }

    function make(properties) {
        const item = createTemporaryObject(pad, suite, properties);
        edited.target = item;
        edited.clear();
        return item;
    }
    function press(pad, column, row) {
        mouseClick(pad, (column + 0.5) * pad.width / 3, (row + 0.5) * pad.height / 4);
    }

    function test_digitsByTouch() {
        const item = make({});
        press(item, 0, 0);
        press(item, 1, 1);
        press(item, 1, 3);
        compare(item.text, "150");
        compare(edited.count, 3);
    }
    function test_letterXByTouch() {
        const item = make({});
        press(item, 0, 3);
        compare(item.text, "X");
    }
    function test_withoutLetterXThatKeyClears() {
        const item = make({ letterX: false, text: "12" });
        press(item, 0, 3);
        compare(item.text, "");
    }
    function test_deletesTheLast() {
        const item = make({ text: "12" });
        press(item, 2, 3);
        compare(item.text, "1");
    }
    function test_aLongPressDeletesAll() {
        const item = make({ text: "123456" });
        mousePress(item, item.width * 5 / 6, item.height * 7 / 8);
        tryCompare(item, "text", "");
        mouseRelease(item, item.width * 5 / 6, item.height * 7 / 8);
    }
    function test_typedOnAKeyboard() {
        const item = make({});
        item.forceActiveFocus();
        keyClick("7");
        keyClick("x");
        compare(item.text, "7X");
        keyClick(Qt.Key_Backspace);
        compare(item.text, "7");
        keyClick("a");
        compare(item.text, "7");
    }
    function test_aTouchedKeyLeavesTheKeyboardWorking() {
        const item = make({});
        item.forceActiveFocus();
        press(item, 0, 0);
        keyClick("2");
        compare(item.text, "12");
    }
    function test_stopsAtTheMaximumLength() {
        const item = make({ maximumLength: 1 });
        press(item, 0, 0);
        press(item, 0, 0);
        compare(item.text, "1");
        compare(edited.count, 1);
    }
}
