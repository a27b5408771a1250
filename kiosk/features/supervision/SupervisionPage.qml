import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Supervision
import Yichuang.Theme

// A supervisor's page: every office below, what waits there and what needs a hand; at the side the
// windows of the office looked at.
FocusScope {
    id: root

    required property SupervisionViewModel supervision
    required property OfficeCare care
    property string person: ""
    property bool counterShown: true

    signal counter
    signal logOut

    objectName: "supervisionPage"

    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.l }
        spacing: Tokens.space.m

        RowLayout {
            spacing: Tokens.space.l
            Layout.fillWidth: true

            SectionTitle {
                //: Heading of the supervisor's page; %1 is their name.
                text: qsTr("各网点总览 · %1").arg(root.person)
                level: "headline"
                Layout.fillWidth: true
            }
            Total {
                //: Total over all offices.
                caption: qsTr("开放窗口")
                value: root.supervision.openWindows
            }
            Total {
                //: Total over all offices.
                caption: qsTr("等候人数")
                value: root.supervision.waiting
            }
            Total {
                //: Total over all offices, today.
                caption: qsTr("今日办结")
                value: root.supervision.served
            }
            Total {
                alarm: root.supervision.alarms > 0
                //: How many offices need action.
                caption: qsTr("需要处理")
                value: root.supervision.alarms
            }
            Button {
                objectName: "toCounterButton"
                visible: root.counterShown
                shortcut: "F10"
                //: Button: back to the windows.
                text: qsTr("回到窗口")
                onClicked: root.counter()
            }
            Button {
                visible: !root.counterShown
                shortcut: "Ctrl+Q"
                //: Button: log out.
                text: qsTr("退出登录")
                onClicked: root.logOut()
            }
        }
        ConnectionBanner {
            connected: root.supervision.connected
            since: root.supervision.staleSince
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.fillHeight: true

            OfficeTable {
                id: table

                offices: root.supervision.offices
                onChosen: row => root.supervision.select(row)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 11
            }
            ColumnLayout {
                id: side

                spacing: Tokens.space.s
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4

                AlertsPanel {
                    alerts: root.supervision.alerts
                    Layout.fillWidth: true
                    Layout.maximumHeight: 0.6 * (side.height - actions.height - 2 * side.spacing)
                }
                WindowsPanel {
                    windows: root.supervision.windows
                    officeName: root.supervision.selectedName
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                OfficeActions {
                    id: actions

                    care: root.care
                    office: root.supervision.selected
                    officeName: root.supervision.selectedName
                    onDone: table.forceActiveFocus()
                    Layout.fillWidth: true
                }
            }
        }
    }
}
