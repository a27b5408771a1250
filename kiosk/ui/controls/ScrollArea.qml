import QtQuick
import Yichuang.Theme

// A column that scrolls when it does not fit, with a bar that shows that there is more. Children use
// `contentWidth` of the area as their width.
Flickable {
    id: root

    default property alias content: column.data
    property int spacing: Tokens.space.m
    readonly property int columnWidth: root.width - (root.scrolls ? bar.width + Tokens.space.s : 0)
    readonly property bool scrolls: root.contentHeight > root.height + 1

    contentWidth: width
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    Accessible.role: Accessible.Pane

    Column {
        id: column

        width: root.columnWidth
        spacing: root.spacing
    }
    ScrollBar {
        id: bar

        area: root
    }
}
