import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "TextField"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: field

        TextField {
            label: "手机号码"
            width: 500
        }
    }
    SignalSpy {
        id: edited

        signalName: "edited"
    }
    SignalSpy {
        id: accepted

        signalName: "accepted"
    }

    function make(properties) {
        const item = createTemporaryObject(field, suite, properties);
        edited.target = item;
        accepted.target = item;
        edited.clear();
        accepted.clear();
        item.forceActiveFocus();
        return item;
    }

    function test_takesWhatIsTyped() {
        const item = make({});
        for (const key of "138")
            keyClick(key);
        compare(item.text, "138");
        compare(edited.count, 3);
    }
    function test_settingTheTextIsNoEdit() {
        make({}).text = "138";
        compare(edited.count, 0);
    }
    function test_returnAccepts() {
        make({ text: "138" });
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }
    function test_stopsAtTheMaximumLength() {
        const item = make({ maximumLength: 2 });
        for (const key of "138")
            keyClick(key);
        compare(item.text, "13");
    }
    function test_anErrorTakesRoomAndIsSpoken() {
        const item = make({});
        const before = item.height;
        item.error = "号码少了一位";
        tryVerify(() => item.height > before);
    }
    function test_aClickGivesItTheFocus() {
        const first = make({});
        const second = createTemporaryObject(field, suite, { y: 400 });
        mouseClick(second, 100, second.height - 20);
        verify(second.activeFocus);
        verify(!first.activeFocus);
    }
}
