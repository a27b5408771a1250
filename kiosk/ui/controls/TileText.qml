import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// The two texts of a tile; `compact` in smaller type.
ColumnLayout {
    id: root

    required property string title
    required property string subtitle
    required property bool compact
    property bool centered: false

    spacing: Tokens.space.hair

    Label {
        text: root.title
        level: root.compact ? "body" : "lead"
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
