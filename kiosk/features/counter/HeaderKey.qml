import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// A small key in the header: icon, word, and the key that does it.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string shortcut: ""
    // Without the icon, where there is little room.
    property bool terse: false

    leftPadding: Tokens.space.s
    rightPadding: Tokens.space.s
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Tokens.touch.control
    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.75
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.clicked()
    }

    contentItem: RowLayout {
        spacing: Tokens.space.xs

        Icon {
            visible: !root.terse
            name: root.iconName
            weight: Tokens.stroke.icon
            color: Tokens.header.text
            Layout.preferredWidth: Tokens.type.lead
            Layout.preferredHeight: Tokens.type.lead
        }
        Label {
            text: root.text
            color: Tokens.header.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        KeyHint {
            keys: root.shortcut
            ink: Tokens.header.text
        }
    }
    background: Rectangle {
        radius: Tokens.radius.m
        color: root.down ? Tokens.header.pressed : "transparent"

        FocusRing {
            target: root
            shown: root.visualFocus
        }
    }
}
