import QtQuick
import Yichuang.Shell

// Turns the reading of the pages on and off.
HeaderButton {
    id: root

    objectName: "readAloudSwitch"
    iconName: "speaker"
    //: Switch: every page is read aloud.
    text: qsTr("朗读")
    Accessible.checkable: true
    Accessible.checked: root.on
}
