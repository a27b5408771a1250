import QtQuick
import Yichuang.Theme

// A list of rows of one height, which never stops in the middle of a row.
ListView {
    id: root

    readonly property real rowHeight: root.count > 0 ? (root.contentHeight + root.spacing) / root.count - root.spacing
                                                     : Tokens.touch.row

    // Rows leave the bar its place.
    readonly property real rowWidth: root.width - (bar.visible ? bar.width + Tokens.space.hair : 0)

    function heightOf(rows: int): real {
        return Math.ceil(rows * (root.rowHeight + root.spacing) - root.spacing);
    }
    function rowsWithin(height: real): int {
        return Math.max(1, Math.floor((height + root.spacing) / (root.rowHeight + root.spacing)));
    }

    // Of all rows, or of as many as there is room for.
    function fitting(height: real): int {
        return root.heightOf(Math.min(root.count, root.rowsWithin(height)));
    }

    clip: true
    spacing: Tokens.space.xs
    boundsBehavior: Flickable.StopAtBounds
    snapMode: ListView.SnapToItem

    ScrollBar {
        id: bar

        area: root
    }
}
