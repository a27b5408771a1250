import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The texts of a list's row: a title; below it a badge with a second line, and a value that has no room
// beside them.
ColumnLayout {
    id: root

    required property string title
    required property string subtitle
    required property string value
    required property string badge
    required property string badgeTone
    required property string level
    required property color ink

    spacing: 0

    Label {
        text: root.title
        level: root.level
        strong: root.subtitle !== ""
        color: root.ink
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    Loader {
        active: root.subtitle !== ""
        visible: active
        Layout.fillWidth: true
        sourceComponent: RowLayout {
            spacing: Tokens.space.s

            Badge {
                visible: root.badge !== ""
                text: root.badge
                tone: root.badgeTone
                Layout.alignment: Qt.AlignTop
            }
            Label {
                text: root.subtitle
                level: "caption"
                soft: true
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
    Loader {
        active: root.value !== ""
        visible: active
        Layout.fillWidth: true
        sourceComponent: Label {
            text: root.value
            strong: true
            color: Tokens.color.textOnPrimarySoft
            Accessible.ignored: true
        }
    }
}
