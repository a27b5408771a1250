import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Shell
import Yichuang.Theme

// A clerk's workplace: the citizen at the window, what can be done next with its key, who waits and
// why in this order. Enter does the next step; nothing that appears by itself takes the focus.
FocusScope {
    id: root

    required property CounterViewModel counter
    required property TransferViewModel transfer
    required property FindViewModel finder
    required property DeskTicketViewModel desk
    property string clerk: ""
    property string language: "zh_CN"

    signal overview

    function nextStep() {
        if (root.counter.canResume)
            root.counter.resume();
        else if (root.counter.canCallNext)
            root.counter.callNext();
        else if (root.counter.canStart)
            root.counter.startService();
        else if (root.counter.canComplete)
            completeSheet.open();
    }

    objectName: "counterPage"
    focus: true
    Keys.onReturnPressed: root.nextStep()
    Keys.onEnterPressed: root.nextStep()

    CounterHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        counter: root.counter
        clerk: root.clerk
        language: root.language
        overviewShown: root.finder.mayCall
        onTicketAsked: deskTicketSheet.open()
        onPauseAsked: pauseSheet.open()
        onOverview: root.overview()
    }
    ColumnLayout {
        anchors { left: parent.left; right: parent.right; top: header.bottom; bottom: status.top }
        anchors.margins: Tokens.space.m
        spacing: Tokens.space.s

        ConnectionBanner {
            connected: root.counter.connected
            since: root.counter.staleSince
            Layout.fillWidth: true
        }
        Banner {
            objectName: "emergencyBanner"
            visible: root.counter.emergencies !== ""
            tone: "danger"
            iconName: "emergency"
            //: Other windows of the office call for help; %1 are their numbers.
            text: qsTr("%1 号窗口请求支援，请到场协助。").arg(root.counter.emergencies)
            Layout.fillWidth: true
        }
        Banner {
            objectName: "pausedBanner"
            visible: root.counter.paused
            tone: "warning"
            iconName: "pause"
            //: The window takes nobody; %1 is the reason.
            text: qsTr("窗口暂停：%1").arg(root.counter.pauseReason)
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Tokens.space.s
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 8

                ServedPanel {
                    served: root.counter.served
                    waiting: root.counter.waiting
                    paused: root.counter.paused
                    onNoteAsked: noteSheet.open()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                KeysPanel {
                    counter: root.counter
                    onCompleteAsked: completeSheet.open()
                    onParkAsked: parkSheet.open()
                    onTransferAsked: transferSheet.open()
                    onFindAsked: findSheet.open()
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Tokens.space.s
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5

                WaitingPanel {
                    line: root.counter.line
                    waiting: root.counter.waiting
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                AwayPanel {
                    away: root.counter.away
                    free: !root.counter.served.present
                    onBroughtBack: ticket => root.counter.bringBack(ticket)
                    Layout.fillWidth: true
                }
            }
        }
    }
    StatusLine {
        id: status

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        text: root.counter.message
        problem: root.counter.messageIsProblem
        busy: root.counter.busy
    }
    // A sheet gives Enter back to the next step.
    CompleteSheet {
        id: completeSheet

        counter: root.counter
        onClosed: root.forceActiveFocus()
    }
    ReasonSheet {
        id: parkSheet

        // In the order of the reasons below.
        readonly property var errands: [CounterViewModel.Errand.Copies, CounterViewModel.Errand.Photo, CounterViewModel.Errand.Medical, CounterViewModel.Errand.Papers, CounterViewModel.Errand.Payment, CounterViewModel.Errand.Other]

        objectName: "parkSheet"
        //: Heading of the sheet that sends a citizen for something.
        title: qsTr("暂离：请公民去…")
        reasons: [
            //: Why a citizen leaves the window for a while.
            qsTr("复印材料"),
            //: Why a citizen leaves the window for a while.
            qsTr("拍照"),
            //: Why a citizen leaves the window for a while.
            qsTr("体检"),
            //: Why a citizen leaves the window for a while.
            qsTr("补齐材料"),
            //: Why a citizen leaves the window for a while.
            qsTr("缴费"),
            //: Why a citizen leaves the window for a while: none of the others.
            qsTr("其他事情")
        ]
        ownWords: false
        onChosen: (reason, index) => root.counter.park(parkSheet.errands[index])
        onClosed: root.forceActiveFocus()
    }
    ReasonSheet {
        id: pauseSheet

        objectName: "pauseSheet"
        //: Heading of the sheet that pauses the window.
        title: qsTr("暂停窗口：原因")
        reasons: [
            //: Why a window is paused.
            qsTr("用餐"),
            //: Why a window is paused.
            qsTr("短暂离开"),
            //: Why a window is paused.
            qsTr("内部会议"),
            //: Why a window is paused.
            qsTr("设备故障"),
            //: Why a window is paused.
            qsTr("整理档案")
        ]
        onChosen: reason => root.counter.pause(reason)
        onClosed: root.forceActiveFocus()
    }
    TransferSheet {
        id: transferSheet

        transfer: root.transfer
        counter: root.counter
        onClosed: root.forceActiveFocus()
    }
    FindSheet {
        id: findSheet

        finder: root.finder
        onClosed: root.forceActiveFocus()
    }
    DeskTicketSheet {
        id: deskTicketSheet

        desk: root.desk
        onClosed: root.forceActiveFocus()
    }
    NoteSheet {
        id: noteSheet

        counter: root.counter
        onClosed: root.forceActiveFocus()
    }
    Connections {
        target: root.counter

        function onSucceeded() {
            completeSheet.close();
            transferSheet.close();
            findSheet.close();
            noteSheet.close();
        }
    }
}
