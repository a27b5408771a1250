import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Shell
import Yichuang.Theme

// Which window, who sits there, the day's own figures, the clock; pause, help and leave.
Rectangle {
    id: root

    required property CounterViewModel counter
    property string clerk: ""
    property string language: "zh_CN"
    property bool overviewShown: false
    readonly property bool narrow: root.width < 80 * Tokens.type.lead

    signal pauseAsked
    signal ticketAsked
    signal overview

    implicitHeight: Tokens.touch.control + Tokens.space.s
    color: Tokens.header.fill

    RowLayout {
        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.m }
        spacing: root.narrow ? Tokens.space.s : Tokens.space.l

        ColumnLayout {
            spacing: 0

            Label {
                objectName: "windowTitle"
                //: Heading of the workplace: %1 the window's number, %2 its name.
                text: qsTr("%1 号窗口 · %2").arg(root.counter.windowNumber).arg(root.counter.windowLabel)
                level: "lead"
                strong: true
                color: Tokens.header.text
                wrapMode: Text.NoWrap
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            SmallText {
                text: root.clerk
                color: Tokens.header.text
            }
        }
        RowLayout {
            spacing: root.narrow ? Tokens.space.m : Tokens.space.l

            Figure {
                //: Own figure of the day: visits completed.
                caption: qsTr("今日办结")
                value: root.counter.servedToday
            }
            Figure {
                //: Own figure of the day: calls nobody came for.
                caption: qsTr("过号")
                value: root.counter.missedToday
            }
            Figure {
                //: Own figure of the day: mean time of one visit, minutes and seconds.
                caption: qsTr("平均用时")
                value: root.counter.meanService
            }
        }
        ClockText {
            language: root.language
            ink: Tokens.header.text
            level: "lead"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
        Item {
            Layout.fillWidth: true
        }
        HeaderKey {
            objectName: "overviewKey"
            terse: root.narrow
            visible: root.overviewShown
            iconName: "chart"
            shortcut: "F10"
            //: Key in the header: the supervisor's page.
            text: qsTr("总览")
            onClicked: root.overview()
        }
        HeaderKey {
            objectName: "ticketKey"
            terse: root.narrow
            iconName: "ticket"
            shortcut: "Ctrl+T"
            //: Key in the header: give a ticket here, at the window.
            text: qsTr("取号")
            onClicked: root.ticketAsked()
        }
        HeaderKey {
            objectName: "pauseKey"
            terse: root.narrow
            enabled: root.counter.canPause || root.counter.canResume
            iconName: root.counter.paused ? "play" : "pause"
            shortcut: "F8"
            text: root.counter.paused
                  //: Key in the header: take citizens again.
                  ? qsTr("恢复")
                  //: Key in the header: take nobody for a while.
                  : qsTr("暂停")
            onClicked: root.counter.paused ? root.counter.resume() : root.pauseAsked()
        }
        HeaderKey {
            objectName: "emergencyKey"
            terse: root.narrow
            enabled: !root.counter.busy
            iconName: "emergency"
            shortcut: "F12"
            text: root.counter.emergency
                  //: Key in the header: end the call for help.
                  ? qsTr("解除求助")
                  //: Key in the header: call colleagues and the supervisor for help.
                  : qsTr("求助")
            onClicked: root.counter.toggleEmergency()
        }
        HeaderKey {
            objectName: "leaveKey"
            terse: root.narrow
            enabled: root.counter.canLeave
            iconName: "back"
            shortcut: "Ctrl+L"
            //: Key in the header: leave the window, which closes.
            text: qsTr("离开窗口")
            onClicked: root.counter.leave()
        }
    }
}
