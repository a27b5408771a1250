pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Yichuang.Controls
import Yichuang.Keyboard
import Yichuang.Theme

// Fields of all kinds over the keyboard, the last one far down.
Window {
    id: root

    required property TouchInput input
    property int accepted: 0
    property int pressed: 0

    width: 1080
    height: 1920
    visible: true
    color: Tokens.color.background

    ScrollArea {
        id: area

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: keyboard.top }

        TextField {
            objectName: "search"
            width: parent.width
            label: "找"
            onAccepted: ++root.accepted
        }
        TextField {
            objectName: "identity"
            width: parent.width
            label: "身份证号"
            inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhUppercaseOnly | Qt.ImhLatinOnly
            maximumLength: 18
        }
        TextField {
            objectName: "phone"
            width: parent.width
            label: "手机号"
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 11
        }
        TextField {
            objectName: "password"
            width: parent.width
            label: "密码"
            inputMethodHints: Qt.ImhHiddenText
            echoMode: TextInput.Password
        }
        TextField {
            objectName: "padded"
            width: parent.width
            label: "旁边有数字键"
            ownKeys: true
        }
        Button {
            objectName: "button"
            text: "按钮"
            onClicked: ++root.pressed
        }
        Item {
            width: 1
            height: 1200
        }
        TextField {
            objectName: "last"
            width: parent.width
            label: "最下面"
        }
    }
    TouchKeyboard {
        id: keyboard

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        input: root.input
    }
}
