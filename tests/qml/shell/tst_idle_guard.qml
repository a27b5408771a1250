import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

TestCase {
    id: suite

    name: "IdleGuard"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: guard

        IdleGuard {
            width: 1000
            height: 1000
            active: true
        }
    }
    SignalSpy {
        id: expired

        signalName: "expired"
    }

    function make() {
        const item = createTemporaryObject(guard, suite);
        expired.target = item;
        expired.clear();
        return item;
    }
    function pass(guard, seconds) {
        for (let i = 0; i < seconds; ++i)
            guard.tick();
    }
    readonly property int calmSeconds: Tokens.pace.idleSeconds - Tokens.pace.warningSeconds

    function test_warnsBeforeTheEnd() {
        const item = make();
        pass(item, calmSeconds - 1);
        verify(!item.warning);
        item.tick();
        verify(item.warning);
        compare(item.remaining, Tokens.pace.warningSeconds);
    }
    function test_expiresOnce() {
        const item = make();
        pass(item, Tokens.pace.idleSeconds + 5);
        compare(expired.count, 1);
        verify(!item.active);
    }
    function test_anyInputStartsAgain_data() {
        return [{ tag: "touch", act: () => mousePress(suite, 5, 5) }, { tag: "key", act: () => keyClick("a") }];
    }
    function test_anyInputStartsAgain(data) {
        const item = make();
        pass(item, calmSeconds - 1);
        data.act();
        compare(item.remaining, Tokens.pace.idleSeconds);
    }
    function test_theQuestionIsAnsweredByTheKeyboard() {
        const item = make();
        pass(item, calmSeconds);
        const dialog = findChild(item, "idleDialog");
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Return);
        verify(!item.warning);
        compare(expired.count, 0);
    }
    function test_restsWhileThereIsNothingToForget() {
        const item = make();
        item.active = false;
        pass(item, 500);
        compare(expired.count, 0);
    }
}
