import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.TakeTicket
import Yichuang.Theme

// The number, as large as possible, with the wait, where to listen, and whether it was printed.
KioskPage {
    id: root

    required property TicketViewModel ticket

    signal done

    objectName: "ticketPage"
    //: Title of the page with the number.
    title: qsTr("您的号码")

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.m

        TakeTicketSteps {
            visible: !face.tight
            current: 3
            Layout.fillWidth: true
        }
        Rectangle {
            radius: Tokens.radius.l
            color: Tokens.panel.fill
            border.width: Tokens.stroke.outline
            border.color: Tokens.panel.outline
            Layout.fillWidth: true
            Layout.fillHeight: true

            TicketFace {
                id: face

                anchors { fill: parent; margins: root.wide ? Tokens.space.m : Tokens.space.l }
                ticket: root.ticket
                wide: root.wide
                pageHeight: root.height
            }
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Tokens.space.l
            rowSpacing: Tokens.space.m
            Layout.fillWidth: true

            PrintStatus {
                ticket: root.ticket
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }
            Button {
                objectName: "doneButton"
                kind: "primary"
                //: Button: the citizen has the number and leaves.
                text: qsTr("好了")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.done()
            }
        }
    }
}
