import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Icon, text and key cap of a button; centred, a long text on two lines.
Item {
    id: root

    required property string text
    required property string iconName
    required property bool iconAtEnd
    required property string shortcut
    required property color ink
    required property string level
    required property bool strong

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        spacing: Tokens.space.s
        layoutDirection: root.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            color: root.ink
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Math.round(label.font.pixelSize * 1.15)
            Layout.preferredHeight: Layout.preferredWidth
        }
        Label {
            id: label

            visible: root.text !== ""
            text: root.text
            level: root.level
            strong: root.strong
            color: root.ink
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: root.iconName !== "" || root.shortcut !== "" ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Loader {
            active: root.shortcut !== ""
            visible: active
            sourceComponent: KeyHint {
                keys: root.shortcut
                ink: root.ink
            }
        }
    }
}
