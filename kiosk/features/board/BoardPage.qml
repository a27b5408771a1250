import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// The hall's call board: who is called to which window, large; the last calls; who is next; how many
// wait. Which of these, the hall's layout says; side by side on a wide screen, one below the other on
// an upright one.
Rectangle {
    id: root

    required property BoardViewModel board
    readonly property bool upright: root.height > root.width
    // Letters so large that the number would get smaller for them: what stands around it gives way first.
    readonly property bool tight: 14 * Tokens.type.headline > Math.min(root.width, root.height)
    readonly property boardLayout parts: root.upright ? root.board.portrait : root.board.landscape

    objectName: "boardPage"
    color: Tokens.board.fill

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.l }
        spacing: Tokens.space.m

        BoardHeader {
            zh: root.board.officeNameZh
            en: root.board.officeNameEn
            clock: root.parts.clock
            narrow: root.upright
            tight: root.tight
            Layout.fillWidth: true
        }
        StaleMark {
            connected: root.board.connected
            since: root.board.staleSince
            problem: root.board.problem
            tight: root.tight
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.upright ? 1 : 2
            columnSpacing: Tokens.space.l
            rowSpacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.fillHeight: true

            CallCard {
                id: callCard

                // Says that people are to wait, also where calls are only listed.
                visible: root.parts.callCard || callCard.empty
                number: root.board.newestNumber
                windowNumber: root.board.newestWindow
                stale: !root.board.connected
                tight: root.tight
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.upright ? -1 : 13
                Layout.preferredHeight: root.upright ? (root.tight ? 14 : 12) : -1
            }
            LastCalls {
                id: lastCalls

                visible: root.parts.lastCalls > 0 && lastCalls.count > 0
                calls: root.parts.callCard ? root.board.earlierCalls : root.board.calls
                rows: root.parts.lastCalls
                markNewest: !root.parts.callCard && root.board.connected
                tight: root.tight
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.upright ? -1 : 9
                Layout.preferredHeight: root.upright ? 10 : -1
            }
        }
        NextStrip {
            // Old news of who is next would send people to the windows for nothing.
            shown: root.board.connected
            waiting: root.board.waiting
            wait: root.board.wait
            nextNumbers: root.board.nextNumbers
            most: root.parts.next
            showWaiting: root.parts.waiting
            narrow: root.upright
            tight: root.tight
            Layout.fillWidth: true
        }
        NoticeRow {
            visible: root.parts.notice && (zh !== "" || en !== "")
            zh: root.board.noticeZh
            en: root.board.noticeEn
            lines: root.upright ? 2 : 1
            tight: root.tight
            Layout.fillWidth: true
        }
    }
    Connections {
        target: root.board

        function onCalled() {
            callCard.attract();
        }
    }
}
