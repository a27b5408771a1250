import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// The two texts of a tile. A compact one has room for two lines: a long title takes both.
ColumnLayout {
    id: root

    required property string title
    required property string subtitle
    required property bool compact
    property bool centered: false

    spacing: Tokens.space.hair

    Label {
        id: titleLabel

        text: root.title
        level: root.compact ? "body" : "lead"
        strong: true
        horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        color: Tokens.tile.title
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    Label {
        visible: root.subtitle !== "" && !(root.compact && titleLabel.lineCount > 1)
        text: root.subtitle
        level: "caption"
        color: Tokens.tile.subtitle
        maximumLineCount: root.compact ? 1 : 2
        elide: Text.ElideRight
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
