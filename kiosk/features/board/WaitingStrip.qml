import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// How many wait, and whose turn comes next.
Rectangle {
    id: root

    property int waiting: 0
    property list<string> nextNumbers
    readonly property string gap: "   "

    implicitHeight: row.implicitHeight + 2 * Tokens.space.s
    radius: Tokens.radius.l
    color: Tokens.board.rowFill

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        spacing: Tokens.space.xl

        ColumnLayout {
            spacing: 0

            Label {
                //: Call board: heading over the number of people who wait. In both languages.
                text: qsTr("等候 · Waiting")
                color: Tokens.board.text
                wrapMode: Text.NoWrap
            }
            Label {
                objectName: "waitingCount"
                //: Call board: how many people wait.
                text: qsTr("%n 人", "", root.waiting)
                level: "title"
                strong: true
                color: Tokens.board.text
                wrapMode: Text.NoWrap
            }
        }
        ColumnLayout {
            visible: root.nextNumbers.length > 0
            spacing: 0
            Layout.fillWidth: true

            Label {
                //: Call board: heading over the numbers that are called soon. In both languages.
                text: qsTr("请准备 · Next")
                color: Tokens.board.text
                wrapMode: Text.NoWrap
            }
            Label {
                id: next

                // Whole numbers only.
                readonly property int room: Math.max(1, Math.floor(width / oneNumber.width))

                objectName: "nextNumbers"
                text: root.nextNumbers.slice(0, next.room).join(root.gap)
                level: "title"
                strong: true
                color: Tokens.board.text
                wrapMode: Text.NoWrap
                Layout.fillWidth: true

                TextMetrics {
                    id: oneNumber

                    font: next.font
                    text: "D0888" + root.gap
                }
            }
        }
    }
}
