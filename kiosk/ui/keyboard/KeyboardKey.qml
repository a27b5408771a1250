import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// One key. It never takes the focus, which stays with the field. `name` is the character it types or one of
// "shift", "apart", "backspace", "symbols", "letters", "language", "space", "clear" and "done".
Button {
    id: root

    required property string name
    property bool shifted: false

    readonly property bool types: root.name.length === 1
    readonly property string word: {
        switch (root.name) {
        //: Key of the screen keyboard: digits and punctuation.
        case "symbols": return qsTr("123");
        //: Key of the screen keyboard: back to the letters.
        case "letters": return qsTr("字母");
        //: Key of the screen keyboard: switches between Chinese and English.
        case "language": return qsTr("中/英");
        //: Key of the screen keyboard: a gap, or the first word offered.
        case "space": return qsTr("空格");
        //: Key of the screen keyboard: empties the field.
        case "clear": return qsTr("清空");
        //: Key of the screen keyboard: the field is ready.
        case "done": return qsTr("完成");
        //: Key of the screen keyboard: between two syllables that would be read as one.
        case "apart": return qsTr("分词");
        default: return "";
        }
    }

    objectName: "key" + root.name.charAt(0).toUpperCase() + root.name.slice(1)
    text: root.types ? (root.shifted ? root.name.toUpperCase() : root.name) : root.word
    iconName: root.name === "backspace" || root.name === "shift" ? root.name : ""
    level: root.word === "" ? "title" : "body"
    kind: root.name === "done" || (root.name === "shift" && root.shifted) ? "primary" : "secondary"
    autoRepeat: root.name === "backspace"
    focusPolicy: Qt.NoFocus
    padding: 0
    leftPadding: Tokens.space.hair
    // A lying screen has little height for keys and what they find.
    implicitHeight: Window.width > Window.height ? Math.round(Tokens.touch.minimum * 1.25) : Tokens.touch.control
    Accessible.name: {
        switch (root.name) {
        //: Name of a key, for people who hear the page.
        case "backspace": return qsTr("退格");
        //: Name of a key, for people who hear the page.
        case "shift": return root.shifted ? qsTr("小写") : qsTr("大写");
        //: Name of a key, for people who hear the page.
        case "symbols": return qsTr("数字和符号");
        //: Name of a key, for people who hear the page.
        case "language": return qsTr("切换中英文");
        default: return root.text;
        }
    }
}
