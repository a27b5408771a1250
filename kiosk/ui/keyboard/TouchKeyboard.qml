pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Keyboard
import Yichuang.Theme

// The keyboard of a machine without one. It takes no room while it is closed; the page above it takes what
// is left, and scrolls to the field.
Item {
    id: root

    required property TouchInput input
    property bool shifted: false
    // What a person types is not for the ears of the hall.
    readonly property bool unspoken: true

    readonly property Item field: root.input.target
    readonly property bool pinyin: root.input.chinese && root.input.keys === TouchInput.Letters
    readonly property bool numbers: root.input.keys === TouchInput.Digits || root.input.keys === TouchInput.Identity
    readonly property list<string> languages: root.input.chineseOffered ? ["language"] : []

    // Rows of key names, see KeyboardKey.
    readonly property var rows: {
        switch (root.input.keys) {
        case TouchInput.Digits:
            return [["1", "2", "3", "backspace"], ["4", "5", "6", "clear"], ["7", "8", "9", "0"], ["done"]];
        case TouchInput.Identity:
            return [["1", "2", "3", "backspace"], ["4", "5", "6", "clear"], ["7", "8", "9", "X"], ["0", "done"]];
        case TouchInput.Symbols:
            return [[..."1234567890"], [...(root.input.chinese ? "，。、？！：；（）《" : ",.?!:;()@/")],
                    [..."-_+=#%&*", "backspace"], ["letters", ...root.languages, "space", "clear", "done"]];
        default:
            return [[..."qwertyuiop"], [..."asdfghjkl"],
                    [root.pinyin ? "apart" : "shift", ..."zxcvbnm", "backspace"],
                    ["symbols", ...root.languages, "space", "clear", "done"]];
        }
    }

    function press(name: string) {
        switch (name) {
        case "shift": root.shifted = !root.shifted; break;
        case "apart": root.input.type("'"); break;
        case "backspace": root.input.backspace(); break;
        case "symbols": root.input.showSymbols(true); break;
        case "letters": root.input.showSymbols(false); break;
        case "language": root.input.switchLanguage(); break;
        case "space": root.input.space(); break;
        case "clear": root.input.clear(); break;
        case "done": root.input.done(); break;
        default:
            root.input.type(root.shifted ? name.toUpperCase() : name);
            root.shifted = false;
        }
    }

    // Scrolls what the field stands in until the field is seen.
    function reveal() {
        for (let area = root.field?.parent ?? null; area; area = area.parent) {
            const flickable = area as Flickable;
            if (!flickable)
                continue;
            const top = root.field.mapToItem(flickable.contentItem, 0, 0).y - Tokens.space.l;
            const bottom = top + root.field.height + 2 * Tokens.space.l;
            flickable.contentY = Math.max(0, Math.min(top, Math.max(flickable.contentY, bottom - flickable.height)));
        }
    }

    // A keyboard with keys, where there is one, types the same: Tab need not come here.
    readonly property bool standsForKeys: true

    objectName: "touchKeyboard"
    visible: root.input.open
    height: visible ? implicitHeight : 0
    implicitHeight: ground.height
    Accessible.role: Accessible.Grouping
    //: Name of the screen keyboard, for people who hear the page.
    Accessible.name: qsTr("屏幕键盘")
    onHeightChanged: later.restart()
    onFieldChanged: {
        root.shifted = false;
        later.restart();
    }

    Timer {
        id: later  // when the page has taken its new size

        interval: 0
        onTriggered: root.reveal()
    }
    Rectangle {
        id: ground

        width: parent.width
        height: column.height + 2 * Tokens.space.s
        color: Tokens.color.sunken

        MouseArea {
            anchors.fill: parent  // a touch between keys is for nobody
            Accessible.ignored: true
        }
        Column {
            id: column

            x: Tokens.space.s
            y: Tokens.space.s
            width: parent.width - 2 * Tokens.space.s
            spacing: Tokens.space.xs

            CandidateBar {
                // Empty, it leaves its room to the page where that is low.
                visible: root.pinyin && (root.input.candidates.length > 0 || Window.width < Window.height)
                width: parent.width
                candidates: root.input.candidates
                onChosen: candidate => root.input.choose(candidate)
            }
            Repeater {
                model: root.rows

                KeyRow {
                    required property var modelData

                    width: column.width
                    keys: modelData
                    units: root.numbers ? modelData.length : 10
                    shifted: root.shifted
                    onPressed: name => root.press(name)
                }
            }
        }
    }
}
