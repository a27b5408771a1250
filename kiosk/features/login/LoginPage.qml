import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Login
import Yichuang.Shell
import Yichuang.Theme

// Login, and the change of a password that has expired. Enter goes on; what was typed stays when the
// server is away.
FocusScope {
    id: root

    required property LoginViewModel login
    required property LanguageSwitch languages

    objectName: "loginPage"

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.round(parent.height * 0.45)
        color: Tokens.header.fill
    }
    Card {
        anchors.centerIn: parent
        width: Tokens.touch.tile * 4
        height: column.implicitHeight + 2 * padding
        padding: Tokens.space.xl

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Tokens.space.m

            Rectangle {
                implicitWidth: Tokens.touch.control
                implicitHeight: implicitWidth
                radius: Tokens.radius.m
                color: Tokens.color.primarySoft

                Icon {
                    anchors.centerIn: parent
                    width: Math.round(parent.width * 0.62)
                    height: width
                    name: "window"
                    color: Tokens.color.textOnPrimarySoft
                    weight: Tokens.stroke.icon
                }
            }
            SectionTitle {
                //: Name of the product and of the program, over the login.
                text: qsTr("一窗 · 窗口工作台")
                level: "headline"
                Layout.fillWidth: true
            }
            LoginForm {
                visible: !root.login.mustChangePassword
                focus: visible
                busy: root.login.busy
                onSubmitted: (name, password) => root.login.logIn(name, password)
                Layout.fillWidth: true
            }
            PasswordForm {
                visible: root.login.mustChangePassword
                focus: visible
                busy: root.login.busy
                onSubmitted: (password, repeated) => root.login.changePassword(password, repeated)
                onCancelled: root.login.logOut()
                Layout.fillWidth: true
            }
            Banner {
                objectName: "loginProblem"
                visible: root.login.problem !== ""
                tone: "danger"
                text: root.login.problem
                Layout.fillWidth: true
            }
            LanguagePicker {
                languages: root.languages
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: -Tokens.space.m
            }
        }
    }
}
