pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Calls, newest first, in two columns. `rows` of them, or as many as can be read from ten metres.
ColumnLayout {
    id: root

    required property CallListModel calls
    property int rows: 6
    property bool markNewest: false
    readonly property int count: repeater.count

    // Letters may grow a little, but stay below the call card's; a row is never lower than the smallest
    // letters need.
    readonly property real leastHeight: Tokens.type.headline * 1.3
    readonly property int shownRows: Math.max(1, Math.min(root.rows,
        Math.floor((room.height + list.spacing) / (root.leastHeight + list.spacing))))
    // Rows fill the room; a list that is all there is grows with it.
    readonly property real growth: root.markNewest ? 1.35 : 1
    readonly property real rowHeight: Math.min(Tokens.type.headline * 2 * root.growth,
        (room.height + list.spacing) / Math.max(1, Math.min(root.shownRows, root.count)) - list.spacing)

    spacing: Tokens.space.s

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Tokens.space.l
        Layout.rightMargin: Tokens.space.l

        Label {
            //: Call board: heading of the column of numbers that were called. In both languages.
            text: qsTr("号码 · Number")
            level: "body"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            //: Call board: heading of the column of windows they were called to. In both languages.
            text: qsTr("窗口 · Window")
            level: "body"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
    }
    Item {
        id: room

        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            id: list

            objectName: "lastCalls"
            width: room.width
            spacing: Tokens.space.s
            Accessible.role: Accessible.List

            add: Transition {
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Tokens.motion.slow }
            }
            move: Transition {
                NumberAnimation { property: "y"; duration: Tokens.motion.calm }
                NumberAnimation { property: "opacity"; to: 1; duration: Tokens.motion.calm }
            }

            Repeater {
                id: repeater

                model: root.calls

                CallRow {
                    required property int index

                    visible: index < root.shownRows
                    width: list.width
                    height: root.rowHeight
                    letterSize: Math.max(Tokens.type.headline, Math.min(Tokens.type.headline * 1.25 * root.growth, root.rowHeight / 1.5))
                    marked: root.markNewest && index === 0
                }
            }
        }
    }
}
