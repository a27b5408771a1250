import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// A round tick box, drawn only: the control around it is what is touched.
Rectangle {
    id: root

    property bool checked: false

    implicitWidth: Math.round(Tokens.type.lead * 1.15)
    implicitHeight: implicitWidth
    radius: width / 2
    color: root.checked ? Tokens.color.primary : "transparent"
    border.width: Tokens.stroke.outline
    border.color: root.checked ? Tokens.color.primary : Tokens.color.outlineStrong

    Icon {
        anchors.centerIn: parent
        width: Math.round(parent.width * 0.7)
        height: width
        visible: root.checked
        name: "check"
        weight: Tokens.stroke.icon + 1
        color: Tokens.color.textOnPrimary
    }
}
