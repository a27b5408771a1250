import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "Tile"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: tile

        Tile {
            text: "证件丢了"
            subtitle: "驾驶证、行驶证、号牌补领"
            iconName: "lost"
        }
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function make(properties) {
        const item = createTemporaryObject(tile, suite, properties);
        clicked.target = item;
        clicked.clear();
        return item;
    }

    function test_pressedByTouchOrMouse() {
        mouseClick(make({}));
        compare(clicked.count, 1);
    }
    function test_pressedByReturn() {
        make({}).forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(clicked.count, 1);
    }
    function test_aChoiceIsTurnedOnAndOff() {
        const item = make({ checkable: true });
        mouseClick(item);
        verify(item.checked);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(!item.checked);
    }
    function test_tellsWhatItIs() {
        const item = make({ checkable: true, checked: true });
        compare(item.Accessible.name, "证件丢了");
        compare(item.Accessible.description, "驾驶证、行驶证、号牌补领");
        compare(item.Accessible.role, Accessible.CheckBox);
        compare(item.Accessible.checked, true);
        compare(make({}).Accessible.role, Accessible.Button);
    }
    function test_isAtLeastATileHigh() {
        verify(make({}).height >= Tokens.touch.tile);
        verify(make({ flow: "row" }).height >= Tokens.touch.row);
    }
}
