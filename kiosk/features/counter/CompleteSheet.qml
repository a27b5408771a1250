pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Ends services: Enter completes all that are ticked. The serial number comes first, so that a
// scanner can fill it in and confirm. Stays open, with what was typed, until the server has it.
Dialog {
    id: root

    required property CounterViewModel counter

    objectName: "completeSheet"
    //: Heading of the sheet that ends services; %1 is the ticket's number.
    title: qsTr("办结 %1").arg(root.counter.served.number)
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 5)
    onOpened: serial.forceActiveFocus()

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Repeater {
            model: root.counter.served.itinerary

            ListRow {
                id: item

                required property int ordinal
                required property string name
                required property string stateText
                required property bool inHand
                required property bool ticked

                visible: item.inHand
                checkable: true
                checked: item.ticked
                text: item.name
                value: item.stateText
                onToggled: root.counter.served.itinerary.toggle(item.ordinal)
                onClicked: item.checked = Qt.binding(() => item.ticked)
                Layout.fillWidth: true
            }
        }
        TextField {
            id: serial

            objectName: "serialField"
            //: Label: the number the national system gave the case.
            label: qsTr("全国系统流水号（可不填）")
            text: root.counter.draftSerial
            maximumLength: 32
            onEdited: root.counter.draftSerial = serial.text
            onAccepted: root.counter.complete(false)
            Layout.fillWidth: true
        }
        TextField {
            id: note

            objectName: "completeNoteField"
            //: Label of a note on the case, for colleagues.
            label: qsTr("备注（可不填）")
            text: root.counter.draftNote
            maximumLength: 500
            onEdited: root.counter.draftNote = note.text
            onAccepted: root.counter.complete(false)
            Layout.fillWidth: true
        }
        Banner {
            visible: root.counter.messageIsProblem && root.counter.message !== ""
            tone: "danger"
            text: root.counter.message
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            Button {
                objectName: "cancelCompleteButton"
                shortcut: "Esc"
                //: Button: close the sheet, go on serving.
                text: qsTr("返回办理")
                onClicked: root.close()
                Layout.fillWidth: true
            }
            Button {
                objectName: "notDoneButton"
                enabled: root.counter.canComplete
                shortcut: "F6"
                //: Button: the ticked services could not be done today.
                text: qsTr("今天未办成")
                onClicked: root.counter.complete(true)
                Layout.fillWidth: true
            }
            Button {
                objectName: "confirmCompleteButton"
                kind: "primary"
                enabled: root.counter.canComplete
                shortcut: "F5"
                //: Button: the ticked services are done.
                text: qsTr("办结")
                onClicked: root.counter.complete(false)
                Layout.fillWidth: true
            }
        }
    }
}
