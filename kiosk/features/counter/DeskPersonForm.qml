pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Who comes, what gives them a better place, and which office the ticket is for.
FocusScope {
    id: root

    required property DeskTicketViewModel desk
    readonly property string identity: identityField.text
    readonly property string name: nameField.text
    readonly property string phone: phoneField.text
    readonly property string note: noteField.text
    readonly property int travel: parseInt(travelField.text) || 0

    signal accepted

    function clear() {
        for (const field of [identityField, nameField, phoneField, noteField, officeField, travelField])
            field.text = "";
    }
    function take(identity: string, name: string) {
        identityField.text = identity;
        nameField.text = name;
    }

    // Room for all rows; following the rows, the sheet would be laid out again and again.
    implicitHeight: Tokens.touch.control * 8

    ColumnLayout {
        id: column

        width: root.width
        spacing: Tokens.space.s

        TextField {
            id: identityField

            objectName: "deskIdentityField"
            focus: true
            //: Label: identity number of the citizen; may stay empty.
            label: qsTr("身份证号（可刷卡，可不填）")
            maximumLength: 18
            onAccepted: nameField.forceActiveFocus()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            TextField {
                id: nameField

                //: Label: name of the citizen.
                label: qsTr("姓名")
                maximumLength: 50
                onAccepted: phoneField.forceActiveFocus()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            TextField {
                id: phoneField

                //: Label: phone of the citizen.
                label: qsTr("电话")
                maximumLength: 20
                onAccepted: noteField.forceActiveFocus()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        RowLayout {
            spacing: Tokens.space.xs
            Layout.fillWidth: true

            Repeater {
                model: [
                    //: Priority of a citizen: none.
                    qsTr("普通"),
                    //: Priority of a citizen.
                    qsTr("老年人"),
                    //: Priority of a citizen.
                    qsTr("残疾人"),
                    //: Priority of a citizen.
                    qsTr("军人"),
                    //: Priority of a citizen.
                    qsTr("孕妇")
                ]

                Button {
                    required property string modelData
                    required property int index

                    leftPadding: Tokens.space.xs
                    rightPadding: Tokens.space.xs
                    level: "body"
                    kind: root.desk.priority === index ? "primary" : "secondary"
                    text: modelData
                    Accessible.selected: root.desk.priority === index
                    onClicked: root.desk.priority = index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Tokens.touch.control
                }
            }
        }
        TextField {
            id: noteField

            visible: !root.desk.elsewhere
            //: Label of a note for the clerk who will serve.
            label: qsTr("备注（给办理的同事）")
            maximumLength: 500
            onAccepted: root.accepted()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            TextField {
                id: officeField

                objectName: "deskOfficeField"
                label: root.desk.elsewhere && root.desk.officeName !== ""
                       //: Label over the office a ticket is for; %1 is its name.
                       ? qsTr("去：%1").arg(root.desk.officeName)
                       //: Label: a ticket may be for another office, found by code, name or pinyin.
                       : qsTr("去其他网点（名称或拼音，不填为本厅）")
                maximumLength: 30
                onEdited: root.desk.officeQuery = officeField.text
                onAccepted: root.desk.elsewhere ? travelField.forceActiveFocus() : root.accepted()
                Layout.fillWidth: true
                Layout.preferredWidth: 2
            }
            TextField {
                id: travelField

                objectName: "deskTravelField"
                visible: root.desk.elsewhere
                //: Label: minutes it takes to get to the other office.
                label: qsTr("路程（分钟）")
                placeholder: "30"
                maximumLength: 3
                validator: IntValidator { bottom: 0; top: 240 }
                onAccepted: root.accepted()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
