import QtQuick
import Yichuang.Shell

// Turns the reading of the pages on and off.
HeaderButton {
    id: root

    required property bool on

    objectName: "readAloudSwitch"
    iconName: root.on ? "check" : "speaker"
    //: Switch: every page is read aloud.
    text: qsTr("朗读")
    Accessible.checkable: true
    Accessible.checked: root.on
}
