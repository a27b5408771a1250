import QtQuick
import Yichuang.Controls
import Yichuang.TakeTicket

// Whether the ticket is printed; when it could not be, that the number is valid all the same.
Banner {
    id: root

    required property TicketViewModel ticket

    readonly property int printState: root.ticket.printState

    objectName: "printStatus"
    visible: root.printState !== TicketViewModel.None
    iconName: root.printState === TicketViewModel.Failed ? "warning" : "printer"
    tone: root.printState === TicketViewModel.Failed ? "warning" : root.printState === TicketViewModel.Printed ? "success" : "info"
    text: {
        switch (root.printState) {
        //: The ticket is being printed.
        case TicketViewModel.Printing: return qsTr("正在打印号票……");
        //: The ticket was printed and waits in the slot.
        case TicketViewModel.Printed: return qsTr("号票已打印，请从下方取走。");
        default: return root.ticket.printError;
        }
    }
    actionText: root.printState === TicketViewModel.Failed
                //: Button: print the ticket once more.
                ? qsTr("再打一次") : ""
    onAction: root.ticket.printAgain()
}
