import QtQuick
import Yichuang.Theme

// A small key cap that names the key of an action.
Rectangle {
    id: root

    required property string keys
    property color ink: Tokens.color.textSoft

    implicitWidth: Math.max(label.implicitWidth + Tokens.space.s, implicitHeight)
    implicitHeight: label.implicitHeight + Tokens.space.hair
    radius: Tokens.radius.s
    color: "transparent"
    border.width: Tokens.stroke.outline
    border.color: root.ink

    Label {
        id: label

        anchors.centerIn: parent
        text: root.keys
        level: "caption"
        color: root.ink
        Accessible.ignored: true
    }
}
