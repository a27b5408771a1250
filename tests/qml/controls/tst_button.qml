import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "Button"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component {
        id: button

        Button {
            text: "取号"
        }
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function make(properties) {
        const item = createTemporaryObject(button, suite, properties);
        clicked.target = item;
        clicked.clear();
        return item;
    }

    function test_pressedByTouchOrMouse() {
        const item = make({});
        mouseClick(item);
        compare(clicked.count, 1);
    }
    function test_pressedByKey_data() {
        return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
    }
    function test_pressedByKey(data) {
        const item = make({});
        item.forceActiveFocus();
        keyClick(data.key);
        compare(clicked.count, 1);
    }
    function test_shortcutPressesItWithoutFocus() {
        make({ shortcut: "F2" });
        keyClick(Qt.Key_F2);
        compare(clicked.count, 1);
    }
    function test_disabledDoesNothing() {
        const item = make({ shortcut: "F2", enabled: false });
        mouseClick(item);
        keyClick(Qt.Key_F2);
        compare(clicked.count, 0);
    }
    function test_isLargeEnoughToTouch_data() {
        return [{ tag: "standard" }, { tag: "elder" }, { tag: "high-contrast" }, { tag: "dark" }];
    }
    function test_isLargeEnoughToTouch(data) {
        Tokens.theme = data.tag;
        const item = make({ text: "", iconName: "back" });
        verify(item.height >= Tokens.touch.minimum);
        verify(item.width >= Tokens.touch.minimum);
        Tokens.theme = "standard";
    }
    function test_tellsItsNameAndRole() {
        const item = make({ description: "打印一张号票" });
        compare(item.Accessible.name, "取号");
        compare(item.Accessible.description, "打印一张号票");
        compare(item.Accessible.role, Accessible.Button);
    }
    function test_longTextIsCutNotSpilled() {
        const item = make({ text: "非常长非常长非常长非常长非常长非常长的按钮文字", width: 200 });
        verify(item.contentItem.width <= 200);
    }
}
