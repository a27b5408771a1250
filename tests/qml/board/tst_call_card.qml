import QtQuick
import QtTest
import Yichuang.Board

TestCase {
    id: suite

    name: "CallCard"
    width: 1100
    height: 700
    visible: true
    when: windowShown

    Component {
        id: card

        CallCard {
            width: suite.width
            height: suite.height
            number: "A023"
            windowNumber: "12"
        }
    }

    function test_aCallPulsesTwiceAtMostOnceASecondAndEndsAsItBegan() {
        const item = createTemporaryObject(card, suite);
        const pulse = findChild(item, "pulse");
        item.attract();
        verify(pulse.running);
        compare(pulse.loops, 2);
        verify(4 * item.step >= 1000, "a pulse of four steps of " + item.step + " ms");
        tryVerify(() => findChild(item, "ring").opacity > 0);
        pulse.complete();
        tryVerify(() => !pulse.running, 20000);
        compare(findChild(item, "ring").opacity, 0);
        compare(findChild(item, "calledNumber").scale, 1);
    }

    function test_theNumberStandsFarAboveTheRest_data() {
        return [{ tag: "lying", width: 1100, height: 700 }, { tag: "upright", width: 1012, height: 700 },
            { tag: "low", width: 1100, height: 450 }];
    }

    function test_theNumberStandsFarAboveTheRest(data) {
        const item = createTemporaryObject(card, suite, { width: data.width, height: data.height });
        const number = findChild(item, "calledNumber");
        const target = findChild(item, "calledWindow");
        tryVerify(() => number.font.pixelSize > 1.5 * target.font.pixelSize);
        verify(number.contentWidth <= item.width);
        verify(target.parent.width <= item.width, "the window fits in both languages");
    }

    function test_whatIsOldDoesNotShine() {
        const item = createTemporaryObject(card, suite);
        const shining = item.color.toString();
        item.stale = true;
        verify(item.color.toString() !== shining);
    }
}
