import QtQuick
import QtTest
import Yichuang.Controls
import Yichuang.Theme

TestCase {
    id: suite

    name: "Labels"
    width: 1000
    height: 1000
    visible: true
    when: windowShown

    Component {
        id: label

        Label {
            text: "今天"
        }
    }
    Component {
        id: heading

        SectionTitle {
            text: "今天"
        }
    }
    Component {
        id: card

        Card {
            Rectangle {
                width: 100
                height: 300
            }
        }
    }
    Component {
        id: icon

        Icon {
            width: 48
            height: 48
        }
    }
    Component {
        id: keys

        KeyHint {
            keys: "F2"
        }
    }

    function test_levelsGrow() {
        let last = 0;
        for (const level of ["caption", "body", "lead", "title", "headline", "display", "number"]) {
            const item = createTemporaryObject(label, suite, { level: level });
            verify(item.font.pixelSize > last, level);
            last = item.font.pixelSize;
        }
    }
    function test_typeFollowsTheTheme() {
        const item = createTemporaryObject(label, suite);
        const before = item.font.pixelSize;
        Tokens.theme = "elder";
        verify(item.font.pixelSize > before);
        Tokens.theme = "standard";
        compare(item.font.pixelSize, before);
    }
    function test_typeFollowsTheScale() {
        const item = createTemporaryObject(label, suite);
        Tokens.scale = 0.5;
        compare(item.font.pixelSize, Tokens.type.body);
        Tokens.scale = 1;
    }
    function test_aHeadingIsAHeading() {
        compare(createTemporaryObject(heading, suite).Accessible.role, Accessible.Heading);
    }
    function test_aCardIsAsHighAsItsContent() {
        const item = createTemporaryObject(card, suite);
        compare(item.implicitHeight, 300 + 2 * item.padding);
    }
    function test_anIconIsDrawnInItsColor() {
        const item = createTemporaryObject(icon, suite, { name: "cross", color: "#ff0000", weight: 4 });
        const image = grabImage(item);
        compare(image.red(24, 24), 255);
        compare(image.green(24, 24), 0);
    }
    function test_anUnknownIconDrawsNothing() {
        ignoreWarning(/no icon is called/);
        verify(createTemporaryObject(icon, suite, { name: "no-such-icon" }));
    }
    function test_aKeyHintIsAsWideAsHighAtLeast() {
        const item = createTemporaryObject(keys, suite);
        verify(item.width >= item.height);
    }
}
