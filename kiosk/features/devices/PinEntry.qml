import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Asks a technician for the number of the machine. What is typed is shown as dots.
FocusScope {
    id: root

    property string error: ""
    property int maximumLength: 12

    signal edited
    signal confirmed(string pin)

    function confirm() {
        const pin = field.text;
        field.text = "";
        pad.text = "";
        root.confirmed(pin);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.m

        Banner {
            iconName: "eye"
            //: On the page technicians open; citizens who got there by chance go home.
            text: qsTr("这里给维护人员用。办事请点“首页”。")
            Layout.fillWidth: true
        }
        TextField {
            id: field

            objectName: "pinField"
            focus: true
            //: Label of the field for the technicians' number.
            label: qsTr("维护密码")
            error: root.error
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            maximumLength: root.maximumLength
            ownKeys: true
            spaced: true
            Layout.fillWidth: true
            onEdited: {
                pad.text = field.text;
                root.edited();
            }
            onAccepted: root.confirm()
        }
        NumberPad {
            id: pad

            letterX: false
            maximumLength: root.maximumLength
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Tokens.touch.control * 6
            onEdited: {
                field.text = pad.text;
                root.edited();
            }
        }
        Button {
            objectName: "unlockButton"
            kind: "primary"
            enabled: field.text !== ""
            //: Button: open the technicians' page.
            text: qsTr("进入")
            Layout.fillWidth: true
            onClicked: root.confirm()
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
