import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// The two texts of a tile.
ColumnLayout {
    id: root

    required property string title
    required property string subtitle
    required property string level
    property bool centered: false

    spacing: Tokens.space.hair

    Label {
        text: root.title
        level: root.level
        strong: true
        horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        color: Tokens.tile.title
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    Label {
        visible: root.subtitle !== ""
        text: root.subtitle
        level: "caption"
        color: Tokens.tile.subtitle
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
