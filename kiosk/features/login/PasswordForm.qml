import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

FocusScope {
    id: root

    property bool busy: false

    signal submitted(string password, string repeated)
    signal cancelled

    implicitHeight: column.implicitHeight
    onVisibleChanged: {
        newField.text = "";
        repeatField.text = "";
        newField.focus = true;
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Tokens.space.m

        Label {
            //: Over the fields for a new password, when the old one has expired.
            text: qsTr("密码需要更换后才能使用。至少 8 位，不要用常见密码。")
            soft: true
            Layout.fillWidth: true
        }
        TextField {
            id: newField

            objectName: "newPasswordField"
            focus: true
            //: Label of the new password.
            label: qsTr("新密码")
            maximumLength: 256
            echoMode: TextInput.Password
            onAccepted: repeatField.forceActiveFocus()
            Layout.fillWidth: true
        }
        TextField {
            id: repeatField

            objectName: "repeatPasswordField"
            //: Label of the new password typed a second time.
            label: qsTr("再输入一次")
            maximumLength: 256
            echoMode: TextInput.Password
            onAccepted: root.submitted(newField.text, repeatField.text)
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            Button {
                objectName: "leavePasswordButton"
                shortcut: "Esc"
                // Whether a change on its way was done would not be known.
                enabled: !root.busy
                //: Button: leave the password as it is, back to the login.
                text: qsTr("返回")
                onClicked: root.cancelled()
                Layout.fillWidth: true
            }
            Button {
                objectName: "changePasswordButton"
                kind: "primary"
                enabled: !root.busy
                //: Button: set the new password and go on.
                text: qsTr("更换并登录")
                onClicked: root.submitted(newField.text, repeatField.text)
                Layout.fillWidth: true
            }
        }
    }
}
