import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

FocusScope {
    id: root

    property bool busy: false

    signal submitted(string name, string password)

    function submit() {
        if (nameField.text === "")
            nameField.forceActiveFocus();
        else if (passwordField.text === "")
            passwordField.forceActiveFocus();
        else
            root.submitted(nameField.text, passwordField.text);
    }

    implicitHeight: column.implicitHeight
    // Who comes to a form finds no password of another in it.
    onVisibleChanged: passwordField.text = ""

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Tokens.space.m

        TextField {
            id: nameField

            objectName: "loginField"
            focus: true
            //: Label of the login name.
            label: qsTr("账号")
            maximumLength: 64
            onAccepted: root.submit()
            Layout.fillWidth: true
        }
        TextField {
            id: passwordField

            objectName: "passwordField"
            //: Label of the password.
            label: qsTr("密码")
            maximumLength: 256
            echoMode: TextInput.Password
            onAccepted: root.submit()
            Layout.fillWidth: true
        }
        Button {
            objectName: "loginButton"
            kind: "primary"
            enabled: !root.busy
            text: root.busy
                  //: On the button while the login is checked.
                  ? qsTr("正在登录…")
                  //: Button: log in.
                  : qsTr("登录")
            onClicked: root.submit()
            Layout.fillWidth: true
        }
    }
}
