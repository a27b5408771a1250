pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Calls, newest first, down one column of rows or, where a row would be too wide to be followed across,
// down two. `rows` of them, or as many as can be read from ten metres.
ColumnLayout {
    id: root

    required property CallListModel calls
    property int rows: 6
    property bool markNewest: false
    // Large letters: none grows, and the headings are a step smaller.
    property bool tight: false
    readonly property int count: repeater.count

    readonly property string smallLevel: root.tight ? "body" : "lead"
    readonly property int columns: root.width > 20 * Tokens.type.headline ? 2 : 1
    readonly property real columnWidth: (room.width - (root.columns - 1) * list.spacing) / root.columns

    // Letters may grow a little, but stay below the call card's; a row is never lower than the smallest
    // letters need.
    readonly property real leastHeight: Tokens.type.headline * 1.3
    readonly property int fitting: Math.max(1, Math.floor((room.height + list.spacing) / (root.leastHeight + list.spacing)))
    readonly property int shownRows: Math.min(root.rows, root.count, root.fitting * root.columns)
    readonly property int lines: Math.max(1, Math.ceil(root.shownRows / root.columns))
    // Rows fill the room; a list that is all there is grows with it.
    readonly property real growth: root.markNewest ? 1.35 : 1
    readonly property real rowHeight: Math.min(Tokens.type.headline * 2 * root.growth,
        (room.height + list.spacing) / root.lines - list.spacing)
    readonly property real mostLetters: Tokens.type.headline * (root.markNewest ? 1.7 : root.tight ? 1 : 1.25)

    spacing: Tokens.space.s

    RowLayout {
        spacing: list.spacing
        Layout.fillWidth: true

        Repeater {
            model: root.columns

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.leftMargin: Tokens.space.l
                Layout.rightMargin: Tokens.space.l

                Label {
                    //: Call board: heading of the column of numbers that were called. In both languages.
                    text: qsTr("号码 · Number")
                    level: root.smallLevel
                    color: Tokens.board.text
                    wrapMode: Text.NoWrap
                    lineHeight: 0.9
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                Label {
                    //: Call board: heading of the column of windows they were called to. In both languages.
                    text: qsTr("窗口 · Window")
                    level: root.smallLevel
                    color: Tokens.board.text
                    wrapMode: Text.NoWrap
                    lineHeight: 0.9
                    Accessible.role: Accessible.Heading
                }
            }
        }
    }
    Item {
        id: room

        Layout.fillWidth: true
        Layout.fillHeight: true

        Flow {
            id: list

            objectName: "lastCalls"
            width: room.width
            // With a little more than the last row needs, which is not to begin a column of its own.
            height: root.lines * (root.rowHeight + list.spacing)
            flow: Flow.TopToBottom
            spacing: Tokens.space.s
            Accessible.role: Accessible.List

            add: Transition {
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Tokens.motion.slow }
            }
            move: Transition {
                NumberAnimation { properties: "x,y"; duration: Tokens.motion.calm }
                NumberAnimation { property: "opacity"; to: 1; duration: Tokens.motion.calm }
            }

            Repeater {
                id: repeater

                model: root.calls

                CallRow {
                    required property int index

                    visible: index < root.shownRows
                    width: root.columnWidth
                    height: root.rowHeight
                    letterSize: Math.max(Tokens.type.headline, Math.min(root.mostLetters, root.rowHeight / 1.5))
                    marked: root.markNewest && index === 0
                    markLevel: root.smallLevel
                }
            }
        }
    }
}
