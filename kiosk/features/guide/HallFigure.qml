import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A figure with its caption and icon.
RowLayout {
    id: root

    required property string iconName
    required property string value
    required property string caption

    spacing: Tokens.space.s
    Accessible.role: Accessible.StaticText
    Accessible.name: root.value + " " + root.caption

    Icon {
        name: root.iconName
        color: Tokens.color.textOnPrimarySoft
        weight: Tokens.stroke.icon
        Layout.preferredWidth: Tokens.type.title
        Layout.preferredHeight: Tokens.type.title
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.value
            level: "lead"
            strong: true
            color: Tokens.color.textOnPrimarySoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            text: root.caption
            level: "caption"
            color: Tokens.color.textOnPrimarySoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
