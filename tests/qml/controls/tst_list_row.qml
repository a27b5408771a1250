import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "ListRow"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: row

        ListRow {
            text: "汉滨区车管所"
            subtitle: "3 个窗口开放"
            value: "约 10 分钟"
        }
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function make(properties) {
        const item = createTemporaryObject(row, suite, properties);
        clicked.target = item;
        clicked.clear();
        return item;
    }

    function test_pressedByMouseAndKey() {
        const item = make({});
        mouseClick(item);
        item.forceActiveFocus();
        keyClick(Qt.Key_Enter);
        compare(clicked.count, 2);
    }
    function test_checkableRowToggles() {
        const item = make({ checkable: true });
        mouseClick(item);
        verify(item.checked);
    }
    function test_tellsNameAndValue() {
        const item = make({});
        compare(item.Accessible.name, "汉滨区车管所");
        compare(item.Accessible.description, "约 10 分钟");
        compare(item.Accessible.role, Accessible.ListItem);
    }
}
