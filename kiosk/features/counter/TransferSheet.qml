import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Sends the citizen on: F7, where to (left and right, or W, S, O), which one (a digit).
Dialog {
    id: root

    required property TransferViewModel transfer
    required property CounterViewModel counter

    objectName: "transferSheet"
    //: Heading of the sheet that sends a citizen on; %1 is the ticket's number.
    title: qsTr("转办 %1").arg(root.counter.served.number)
    //: Button: close the sheet and do nothing.
    rejectText: qsTr("取消")
    keysShown: true
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 5)
    onAboutToShow: root.transfer.open()
    onOpened: list.forceActiveFocus()

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true
        Keys.onLeftPressed: root.transfer.kind = Math.max(TransferViewModel.ToWindow, root.transfer.kind - 1)
        Keys.onRightPressed: root.transfer.kind = Math.min(TransferViewModel.ToOffice, root.transfer.kind + 1)

        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            KindButton {
                transfer: root.transfer
                kindShown: TransferViewModel.ToWindow
                shortcut: "W"
                //: Where to send a citizen: a window of this office.
                text: qsTr("本厅窗口")
            }
            KindButton {
                transfer: root.transfer
                kindShown: TransferViewModel.ToService
                shortcut: "S"
                //: Where to send a citizen: another service in place of the one in hand.
                text: qsTr("改办事项")
            }
            KindButton {
                transfer: root.transfer
                kindShown: TransferViewModel.ToOffice
                shortcut: "O"
                //: Where to send a citizen: another office.
                text: qsTr("其他网点")
            }
        }
        TextField {
            id: travel

            objectName: "travelField"
            visible: root.transfer.kind === TransferViewModel.ToOffice
            //: Label: minutes it takes to get to the other office.
            label: qsTr("路程（分钟，到达前不叫号）")
            text: root.transfer.travelMinutes > 0 ? root.transfer.travelMinutes : ""
            maximumLength: 3
            validator: IntValidator { bottom: 0; top: 240 }
            onEdited: root.transfer.travelMinutes = parseInt(travel.text) || 0
            onAccepted: list.forceActiveFocus()
            Keys.onDownPressed: list.forceActiveFocus()
            Layout.fillWidth: true
        }
        Label {
            visible: list.count === 0
            //: There is no window, service or office to send the citizen to.
            text: qsTr("现在没有可以转去的地方。")
            soft: true
            Layout.fillWidth: true
        }
        OptionList {
            id: list

            objectName: "transferList"
            options: root.transfer.options
            implicitHeight: Math.max(list.heightOf(1), list.fitting(Tokens.touch.row * 6.2))
            onChosen: row => root.transfer.choose(row)
            Layout.fillWidth: true
        }
        Banner {
            visible: root.counter.messageIsProblem && root.counter.message !== ""
            tone: "danger"
            text: root.counter.message
            Layout.fillWidth: true
        }
    }
}
