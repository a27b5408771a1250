import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// The hall's call board: who is called to which window, large; the last calls; how many wait. Hangs
// upright or lying.
Rectangle {
    id: root

    required property BoardViewModel board

    readonly property bool wide: root.width > root.height

    objectName: "boardPage"
    color: Tokens.board.fill

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.l }
        spacing: Tokens.space.m

        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Tokens.space.l
            rowSpacing: Tokens.space.s
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: root.board.officeNameZh
                    level: "headline"
                    strong: true
                    color: Tokens.board.text
                    wrapMode: Text.NoWrap
                    // Offices have long official names; the hall's own is never cut.
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Tokens.type.lead
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                Label {
                    text: root.board.officeNameEn
                    color: Tokens.board.text
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Tokens.type.caption
                    Layout.fillWidth: true
                }
            }
            BoardClock {
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            }
        }
        ConnectionBanner {
            connected: root.board.connected || root.board.problem !== ""
            since: root.board.staleSince
            Layout.fillWidth: true
        }
        Banner {
            objectName: "problemBanner"
            visible: root.board.problem !== ""
            tone: "danger"
            text: root.board.problem
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Tokens.space.l
            rowSpacing: Tokens.space.l
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Tokens.space.m
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 13
                Layout.preferredHeight: 1

                CallCard {
                    id: callCard

                    number: root.board.newestNumber
                    windowNumber: root.board.newestWindow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                WaitingStrip {
                    waiting: root.board.waiting
                    nextNumbers: root.board.nextNumbers
                    Layout.fillWidth: true
                }
            }
            LastCalls {
                calls: root.board.calls
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                Layout.preferredHeight: 1
            }
        }
        NoticeRow {
            visible: zh !== "" || en !== ""
            zh: root.board.noticeZh
            en: root.board.noticeEn
            Layout.fillWidth: true
        }
    }
    Connections {
        target: root.board

        function onCalled() {
            callCard.flash();
        }
    }
}
