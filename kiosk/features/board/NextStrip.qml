import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Whose turn comes next, how many wait and how long.
Rectangle {
    id: root

    property int waiting: 0
    property string wait: ""
    property list<string> nextNumbers
    // How many of them at most; fewer when there is no room for a whole number more.
    property int most: 5
    property bool showWaiting: true
    property bool narrow: false

    readonly property real room: root.narrow || !root.showWaiting
                                 ? root.width - 2 * Tokens.space.l
                                 : root.width - waitingPart.implicitWidth - grid.columnSpacing - 2 * Tokens.space.l
    readonly property int fitting: Math.floor((root.room + gap.width) / (sample.width + gap.width))
    readonly property bool showNext: root.most > 0 && root.nextNumbers.length > 0

    visible: root.showNext || root.showWaiting
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
            visible: root.showNext
            //: Call board: heading over the numbers that are called soon. In both languages.
            heading: qsTr("请准备 · Next")
            value: root.nextNumbers.slice(0, Math.min(root.most, root.fitting)).join(gap.text)
            valueName: "nextNumbers"
            Layout.fillWidth: true
        }
        RowLayout {
            id: waitingPart

            visible: root.showWaiting
            spacing: Tokens.space.xl

            StripPart {
                //: Call board: heading over the number of people who wait. In both languages.
                heading: qsTr("等候 · Waiting")
                //: Call board: how many people wait.
                value: qsTr("%n 人", "", root.waiting)
                valueName: "waitingCount"
            }
            StripPart {
                visible: root.wait !== ""
                //: Call board: heading over how long the last in line will wait. In both languages.
                heading: qsTr("预计等候 · Time")
                value: root.wait
                valueName: "waitRange"
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
        text: "\u2003"
    }
}
