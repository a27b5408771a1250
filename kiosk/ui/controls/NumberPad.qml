pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// Big digits for typing numbers by touch. It edits `text` itself: bind it to the field it serves.
// With `letterX` there is a key X, the last place of an identity number. Keys of a keyboard work too
// while the pad has focus.
FocusScope {
    id: root

    property string text: ""
    property int maximumLength: 18
    property bool letterX: true
    property string level: "title"
    //: Key that removes the last digit typed.
    property string deleteLabel: qsTr("退格")
    //: Key that removes all digits typed.
    property string clearLabel: qsTr("清空")

    signal edited

    function type(key: string) {
        if (root.text.length >= root.maximumLength)
            return;
        root.text += key;
        root.edited();
    }
    function removeLast() {
        if (root.text === "")
            return;
        root.text = root.text.slice(0, -1);
        root.edited();
    }
    function clear() {
        if (root.text === "")
            return;
        root.text = "";
        root.edited();
    }

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping

    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            root.type(event.text);
        else if (root.letterX && event.text.toUpperCase() === "X")
            root.type("X");
        else if (event.key === Qt.Key_Backspace)
            root.removeLast();
        else
            return;
        event.accepted = true;
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        columns: 3
        rowSpacing: Tokens.space.s
        columnSpacing: Tokens.space.s

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            NumberKey {
                required property string modelData

                objectName: "key" + modelData
                text: modelData
                largeLevel: root.level
                onClicked: root.type(modelData)
            }
        }
        NumberKey {
            objectName: "keyX"
            text: root.letterX ? "X" : root.clearLabel
            large: root.letterX
            largeLevel: root.level
            onClicked: root.letterX ? root.type("X") : root.clear()
        }
        NumberKey {
            objectName: "key0"
            text: "0"
            largeLevel: root.level
            onClicked: root.type("0")
        }
        NumberKey {
            objectName: "keyDelete"
            text: root.deleteLabel
            iconName: "backspace"
            large: false
            onClicked: root.removeLast()
            onPressAndHold: root.clear()
        }
    }
}
