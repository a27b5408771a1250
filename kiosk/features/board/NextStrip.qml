import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Whose turn comes next, how many wait and how long.
Rectangle {
    id: root

    property bool shown: true
    property int waiting: 0
    property string wait: ""
    property list<string> nextNumbers
    // How many of them at most; fewer when there is no room for a whole number more.
    property int most: 5
    property bool showWaiting: true
    property bool narrow: false
    // What stands around the numbers a step smaller.
    property bool tight: false

    // What the numbers have for themselves.
    readonly property real room: root.width - 2 * Tokens.space.l - nextPart.headingWidth
                                 - (root.narrow || !root.showCount ? 0
                                    : waitingPart.implicitWidth + grid.columnSpacing)
    readonly property int fitting: Math.floor((root.room + gap.advanceWidth) / (sample.advanceWidth + gap.advanceWidth))
    readonly property bool showNext: root.most > 0 && root.nextNumbers.length > 0
    // "0 people" is no news.
    readonly property bool showCount: root.showWaiting && root.waiting > 0

    visible: root.shown && (root.showNext || root.showCount)
    implicitHeight: grid.implicitHeight + 2 * Tokens.space.s
    radius: Tokens.radius.l
    color: Tokens.board.rowFill

    GridLayout {
        id: grid

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        columns: root.narrow ? 1 : 2
        columnSpacing: Tokens.space.xl
        rowSpacing: Tokens.space.s

        StripPart {
            id: nextPart

            visible: root.showNext
            //: Call board: heading over the numbers that are called soon. In both languages.
            heading: qsTr("请准备\nNext")
            value: root.nextNumbers.slice(0, Math.max(1, Math.min(root.most, root.fitting))).join(gap.text)
            valueName: "nextNumbers"
            tight: root.tight
            Layout.fillWidth: true
        }
        GridLayout {
            id: waitingPart

            readonly property real besides: count.implicitWidth + columnSpacing + range.implicitWidth

            visible: root.showCount
            columns: waitingPart.besides > root.width - 2 * Tokens.space.l ? 1 : 2
            columnSpacing: Tokens.space.l
            rowSpacing: 0

            StripPart {
                id: count

                //: Call board: heading over the number of people who wait. In both languages.
                heading: qsTr("等候\nWaiting")
                //: Call board: how many people wait.
                value: qsTr("%n 人", "", root.waiting)
                valueName: "waitingCount"
                tight: root.tight
            }
            Label {
                id: range

                objectName: "waitRange"
                visible: root.wait !== ""
                text: root.wait
                level: root.tight ? "title" : "headline"
                color: Tokens.board.text
                wrapMode: Text.NoWrap
                lineHeight: 0.85
            }
        }
    }
    TextMetrics {
        id: sample

        font.family: Tokens.type.family
        font.pixelSize: Tokens.type.headline
        font.weight: Font.Bold
        text: "W000"
    }
    TextMetrics {
        id: gap

        font: sample.font
        text: "\u2002"
    }
}
