import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "Dialog"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: dialog

        Dialog {
            title: "取消这张号票？"
            text: "取消后要重新排队。"
            acceptText: "取消号票"
            rejectText: "保留"
        }
    }
    SignalSpy {
        id: accepted

        signalName: "accepted"
    }
    SignalSpy {
        id: rejected

        signalName: "rejected"
    }

    function show(properties) {
        const item = createTemporaryObject(dialog, suite, properties);
        accepted.target = item;
        rejected.target = item;
        accepted.clear();
        rejected.clear();
        item.open();
        tryVerify(() => item.opened);
        return item;
    }

    function test_theFirstAnswerHasTheFocus() {
        const item = show({});
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
        tryVerify(() => !item.visible);
    }
    function test_escapeRejects() {
        const item = show({});
        keyClick(Qt.Key_Escape);
        compare(rejected.count, 1);
        tryVerify(() => !item.visible);
    }
    function test_tabReachesTheOtherAnswer() {
        show({});
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        compare(accepted.count + rejected.count, 1);
        compare(rejected.count, 1);
    }
    function test_aDisabledAnswerCannotBeGiven() {
        show({ acceptEnabled: false });
        keyClick(Qt.Key_Return);
        compare(accepted.count, 0);
    }
}
