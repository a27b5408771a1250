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
    readonly property bool numbers: root.areNumbers(root.layout)
    readonly property bool manyLanguages: root.input.chineseOffered
    // Keys are made anew only when a field needs others; those of digits and those of letters are both
    // kept, as people go to and fro between the two.
    readonly property string layout: {
        switch (root.input.keys) {
        case TouchInput.Digits: return "digits";
        case TouchInput.Identity: return "identity";
        case TouchInput.Symbols: return root.input.chinese ? "chinese symbols" : "symbols";
        default: return root.pinyin ? "pinyin" : "letters";
        }
    }
    property string letters: "letters"
    property string digits: "digits"

    onLayoutChanged: {
        if (root.areNumbers(root.layout))
            root.digits = root.layout;
        else
            root.letters = root.layout;
    }

    function areNumbers(layout: string): bool {
        return layout === "digits" || layout === "identity";
    }
    // Rows of key names, see KeyboardKey.
    function rowsOf(layout: string, languages: var): var {
        switch (layout) {
        case "digits":
            return [["1", "2", "3", "backspace"], ["4", "5", "6", "clear"], ["7", "8", "9", "0"], ["done"]];
        case "identity":
            return [["1", "2", "3", "backspace"], ["4", "5", "6", "clear"], ["7", "8", "9", "X"], ["0", "done"]];
        case "symbols":
        case "chinese symbols":
            return [[..."1234567890"], [...(layout === "symbols" ? ",.?!:;()@/" : "，。、？！：；（）《")],
                    [..."-_+=#%&*", "backspace"], ["letters", ...languages, "space", "clear", "done"]];
        default:
            return [[..."qwertyuiop"], [..."asdfghjkl"],
                    [layout === "pinyin" ? "apart" : "shift", ..."zxcvbnm", "backspace"],
                    ["symbols", ...languages, "space", "clear", "done"]];
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
                model: root.rowsOf(root.letters, root.manyLanguages ? ["language"] : [])

                KeyRow {
                    required property var modelData

                    visible: !root.numbers
                    width: column.width
                    keys: modelData
                    shifted: root.shifted
                    onPressed: name => root.press(name)
                }
            }
            Repeater {
                model: root.rowsOf(root.digits, [])

                KeyRow {
                    required property var modelData

                    visible: root.numbers
                    width: column.width
                    keys: modelData
                    units: modelData.length
                    onPressed: name => root.press(name)
                }
            }
        }
    }
}
