import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "ScrollArea"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: area

        ScrollArea {
            width: 500
            height: 600
            spacing: 0

            Repeater {
                model: 20

                Rectangle {
                    width: 100
                    height: 100
                }
            }
        }
    }
    Component {
        id: small

        ScrollArea {
            width: 500
            height: 600

            Rectangle {
                width: 100
                height: 100
            }
        }
    }

    function flickableOf(item) {
        return Array.from(item.children).find(child => child.contentY !== undefined);
    }

    function test_thereIsNoKeyWhileEverythingFits() {
        verify(!findChild(createTemporaryObject(small, suite), "scrollKey").visible);
    }
    function test_theKeyLeadsToTheEndAndBack() {
        const item = createTemporaryObject(area, suite);
        const key = findChild(item, "scrollKey");
        const view = flickableOf(item);
        tryCompare(key, "visible", true);
        verify(key.height >= Tokens.touch.minimum);
        verify(view.height + key.height <= item.height);
        const onward = key.text;
        for (let turns = 0; turns < 10 && key.text === onward; ++turns) {
            const before = view.contentY;
            mouseClick(key);
            tryVerify(() => view.contentY > before);
            wait(Tokens.motion.calm + 50);
        }
        verify(view.atYEnd);
        mouseClick(key);
        tryCompare(view, "contentY", 0);
        compare(key.text, onward);
    }
}
