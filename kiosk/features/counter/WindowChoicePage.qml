pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Shell
import Yichuang.Theme

// The windows of the office; a digit, the arrow keys or a click sits down at one.
FocusScope {
    id: root

    required property WindowChoiceViewModel choice
    property string clerk: ""
    property bool overviewShown: false

    signal logOut
    signal overview

    objectName: "windowsPage"

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.page }
        spacing: Tokens.space.m

        RowLayout {
            spacing: Tokens.space.m
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Tokens.space.hair
                Layout.fillWidth: true

                SectionTitle {
                    //: Heading of the page on which a clerk chooses a window; %1 is the clerk's name.
                    text: qsTr("%1，请选择窗口").arg(root.clerk)
                    level: "headline"
                    Layout.fillWidth: true
                }
                Label {
                    //: %1 is an office; %n people wait in it.
                    text: qsTr("%1 · 现在有 %n 人等候", "", root.choice.waiting).arg(root.choice.officeName)
                    soft: true
                    level: "lead"
                    Layout.fillWidth: true
                }
            }
            Button {
                objectName: "overviewButton"
                visible: root.overviewShown
                iconName: "chart"
                shortcut: "F10"
                //: Button: to the supervisor's page.
                text: qsTr("总览")
                onClicked: root.overview()
            }
            Button {
                objectName: "logOutButton"
                shortcut: "Ctrl+Q"
                //: Button: log out.
                text: qsTr("退出登录")
                onClicked: root.logOut()
            }
        }
        ConnectionBanner {
            connected: root.choice.connected
            Layout.fillWidth: true
        }
        Banner {
            objectName: "choiceProblem"
            visible: root.choice.problem !== ""
            tone: "danger"
            text: root.choice.problem
            Layout.fillWidth: true
        }
        GridView {
            id: grid

            // Rows share the page, up to a size that is still one of a key.
            readonly property int rows: Math.ceil(grid.count / 4)
            readonly property int least: Math.round(Tokens.touch.tile * 1.25) + Tokens.space.m

            // What was typed of a window's number; a digit that leads nowhere begins a new one.
            property string typed: ""

            function type(digit: string) {
                const windows = root.choice.windows;
                grid.typed = windows.rowOf(grid.typed + digit) >= 0 ? grid.typed + digit
                           : windows.rowOf(digit) >= 0 ? digit : "";
                if (grid.typed !== "")
                    grid.currentIndex = windows.rowOf(grid.typed);
            }

            objectName: "windowGrid"
            focus: true
            activeFocusOnTab: true
            clip: true
            cellWidth: Math.floor(width / 4)
            cellHeight: Math.max(grid.least, Math.min(grid.least * 2.2, Math.floor(grid.height / Math.max(1, grid.rows))))
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.choice.windows
            currentIndex: root.choice.firstFree
            Keys.onPressed: event => {
                event.accepted = /^[0-9]$/.test(event.text);
                if (event.accepted)
                    grid.type(event.text);
            }
            Keys.onReturnPressed: root.choice.choose(grid.currentIndex)
            Keys.onEnterPressed: root.choice.choose(grid.currentIndex)
            delegate: WindowCell {
                id: cell

                width: grid.cellWidth
                height: grid.cellHeight
                current: GridView.isCurrentItem && grid.activeFocus
                onChosen: root.choice.choose(cell.index)
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Each cell has its gap at its end; that of the last lies in the margin.
            Layout.rightMargin: -Tokens.space.m
        }
        Label {
            //: Foot of the page on which a clerk chooses a window.
            text: qsTr("输入窗口号或按方向键选择，按 Enter 入座。")
            level: "lead"
            soft: true
            Layout.fillWidth: true
        }
    }
}
