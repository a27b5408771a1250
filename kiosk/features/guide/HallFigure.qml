import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A figure with its caption and icon; `flat` puts the caption beside the figure where there is room.
RowLayout {
    id: root

    required property string iconName
    required property string value
    required property string caption
    property bool flat: false

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
    GridLayout {
        columns: root.flat && width >= number.implicitWidth + caption.implicitWidth + columnSpacing ? 2 : 1
        columnSpacing: Tokens.space.s
        rowSpacing: 0
        Layout.fillWidth: true

        Label {
            id: number

            text: root.value
            level: "lead"
            strong: true
            color: Tokens.color.textOnPrimarySoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            id: caption

            text: root.caption
            level: "caption"
            color: Tokens.color.textOnPrimarySoft
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
