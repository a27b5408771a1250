import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// Whom somebody of the office still has to tell that a closure took their appointment.
Dialog {
    id: root

    required property DisplacedViewModel displaced
    property string office: ""
    property string officeName: ""

    objectName: "displacedSheet"
    //: Heading of the sheet with the citizens who lost their appointment to a closure; %1 is the office.
    title: qsTr("待通知 · %1").arg(root.officeName)
    //: Button: close the sheet.
    rejectText: qsTr("关闭")
    keysShown: true
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 8)
    padding: Tokens.space.l
    onAboutToShow: root.displaced.open(root.office)
    onClosed: root.displaced.hide()

    DisplacedList {
        displaced: root.displaced
        Layout.fillWidth: true
        Layout.preferredHeight: Tokens.touch.row * 6
    }
}
