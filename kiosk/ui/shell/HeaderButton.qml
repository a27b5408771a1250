import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// A button in the header: icon over a word, always in the same place. A switch that is `on` is filled.
T.AbstractButton {
    id: root

    property string iconName: ""
    property bool on: false

    readonly property color ink: root.on ? Tokens.header.fill : Tokens.header.text

    implicitWidth: Math.max(Tokens.touch.control, implicitContentWidth + 2 * Tokens.space.s)
    implicitHeight: Tokens.touch.control
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ColumnLayout {
        spacing: Tokens.space.hair

        Icon {
            name: root.iconName
            weight: Tokens.stroke.icon
            color: root.ink
            Layout.alignment: Qt.AlignHCenter | Qt.AlignBottom
            Layout.preferredWidth: Tokens.type.lead
            Layout.preferredHeight: Tokens.type.lead
        }
        Label {
            text: root.text
            level: "caption"
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
        }
    }
    background: Rectangle {
        radius: Tokens.radius.m
        color: root.on ? Tokens.header.text : root.down ? Tokens.header.pressed : "transparent"

        FocusRing {
            target: root
            shown: root.visualFocus
        }
    }
}
