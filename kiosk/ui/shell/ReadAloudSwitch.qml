import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// Turns the reading of the pages on and off.
Button {
    id: root

    required property bool on

    objectName: "readAloudSwitch"
    kind: "quiet"
    level: "body"
    leftPadding: Tokens.space.m
    iconName: root.on ? "check" : "speaker"
    //: Switch: every page is read aloud.
    text: qsTr("朗读")
    Accessible.checkable: true
    Accessible.checked: root.on
}
