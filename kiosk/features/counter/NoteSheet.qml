import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// A note for the next clerk; stays typed until the server has it.
Dialog {
    id: root

    required property CounterViewModel counter

    objectName: "noteSheet"
    //: Heading of the sheet for a note on the citizen's case.
    title: qsTr("给下一位同事的备注")
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 5)
    onOpened: field.forceActiveFocus()

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        TextField {
            id: field

            objectName: "noteField"
            //: Label of the note.
            label: qsTr("备注")
            text: root.counter.draftNote
            maximumLength: 500
            onEdited: root.counter.draftNote = field.text
            onAccepted: root.counter.annotate()
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
                shortcut: "Esc"
                //: Button: close the sheet; what was typed stays.
                text: qsTr("返回")
                onClicked: root.close()
                Layout.fillWidth: true
            }
            Button {
                objectName: "saveNoteButton"
                kind: "primary"
                hint: "Enter"
                enabled: !root.counter.busy
                //: Button: store the note.
                text: qsTr("保存")
                onClicked: root.counter.annotate()
                Layout.fillWidth: true
            }
        }
    }
}
