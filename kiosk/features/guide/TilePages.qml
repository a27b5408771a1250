pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Models
import Yichuang.Theme

// Tiles in whole rows, as many as fit; the others are on further pages, which a Pager turns. Nothing is
// half seen and nothing has to be found by scrolling. More than two pages are too many: the tiles then
// lose their hints, large pictures and large words.
Item {
    id: root

    required property RowsModel tiles
    // Its own height, when a pager has taken its part of it.
    required property real pagedHeight
    property int columns: 2
    property int page: 0

    readonly property int perPage: root.columns * root.rows
    readonly property int pages: Math.max(1, Math.ceil(tileItems.count / root.perPage))
    readonly property int rows: root.rowsOf(root.height, root.tallest, root.gap)
    readonly property int gap: root.slim ? Tokens.space.s : Tokens.touch.gap
    readonly property int cellWidth: Math.floor((root.width - (root.columns - 1) * root.gap) / root.columns)
    // Rows share the height, up to a half more than they need; those that nothing is in have no share.
    readonly property int used: Math.max(1, Math.min(root.rows, Math.ceil(tileItems.count / root.columns)))
    readonly property int cellHeight: Math.min(root.tallest * 1.5,
                                               Math.floor((root.height + root.gap) / root.used) - root.gap)
    readonly property int least: root.slim ? Tokens.touch.minimum : Tokens.touch.row
    property int tallest: root.least
    // The tallest while they are not crowded; 0 until it was measured for this width and these words.
    property int fullHeight: 0
    // Large type: slim whatever the number of pages, and in one column with large words.
    property bool large: false
    property bool crowded: false
    readonly property bool slim: root.large || root.crowded

    signal chosen(string key)

    function rowsOf(height: real, tallest: int, gap: int): int {
        return Math.max(1, Math.floor((height + gap) / (tallest + gap)));
    }
    // By the place alone and not by what the tiles are now: they would swell and shrink for ever.
    function decide() {
        const gap = root.large ? Tokens.space.s : Tokens.touch.gap;
        const onTwoPages = 2 * root.columns * root.rowsOf(root.pagedHeight, root.fullHeight, gap);
        root.crowded = root.fullHeight > 0 && tileItems.count > onTwoPages;
    }
    // With everything, when the width or the words change.
    function measureAnew() {
        root.fullHeight = 0;
        root.crowded = false;
        Qt.callLater(root.measure);
    }
    function measure() {
        let most = root.least;
        for (let i = 0; i < tileItems.count; ++i)
            most = Math.max(most, tileItems.itemAt(i)?.implicitHeight ?? 0);
        root.tallest = most;
        if (!root.crowded)
            root.fullHeight = most;
    }

    onPagesChanged: root.page = Math.min(root.page, root.pages - 1)
    onPagedHeightChanged: Qt.callLater(root.decide)
    onFullHeightChanged: Qt.callLater(root.decide)
    onWidthChanged: root.measureAnew()
    onLargeChanged: root.measureAnew()
    onSlimChanged: Qt.callLater(root.measure)
    Accessible.role: Accessible.List

    Repeater {
        id: tileItems

        model: root.tiles
        onItemAdded: root.measure()

        Tile {
            id: tile

            required property int index
            required property string key
            required property string title
            required subtitle
            required iconName

            readonly property int place: tile.index - root.page * root.perPage
            readonly property bool shown: tile.place >= 0 && tile.place < root.perPage

            // Not `visible`: the height of the rows is that of the tallest tile on any page.
            opacity: tile.shown ? 1 : 0
            enabled: tile.shown
            Accessible.ignored: !tile.shown
            x: (tile.place % root.columns) * (root.cellWidth + root.gap)
            y: Math.floor(tile.place / root.columns) * (root.cellHeight + root.gap)
            width: root.cellWidth
            height: root.cellHeight
            flow: "row"
            least: root.least
            // Large words in one column have air enough of their own.
            padding: !root.slim ? Tokens.space.m : root.large && root.columns === 1 ? Tokens.space.hair : Tokens.space.s
            leftPadding: root.slim ? Tokens.space.s : Tokens.space.m
            iconSize: root.slim ? Math.round(Tokens.type.body * (root.large ? 1.6 : 1.8)) : tile.usualIconSize
            level: root.large && root.columns === 1 && !root.crowded ? "lead" : "body"
            text: tile.title
            subtitleShown: !root.slim
            onImplicitHeightChanged: root.measure()
            onTitleChanged: root.measureAnew()
            onClicked: root.chosen(tile.key)
        }
    }
}
