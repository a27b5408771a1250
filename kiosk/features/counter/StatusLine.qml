import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The foot of the page: what the last command came to. Always in its place, never takes the focus.
Rectangle {
    id: root

    property string text: ""
    property bool problem: false
    property bool busy: false

    implicitHeight: Math.max(Tokens.touch.minimum, row.implicitHeight + Tokens.space.xs) + Tokens.space.xs
    color: root.problem ? Tokens.color.dangerSoft : Tokens.color.sunken
    Accessible.role: Accessible.StatusBar
    Accessible.name: line.text

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        spacing: Tokens.space.s

        Icon {
            visible: root.problem || root.text !== ""
            name: root.problem ? "warning" : "check"
            color: line.color
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Tokens.type.lead
            Layout.preferredHeight: Tokens.type.lead
        }
        Label {
            id: line

            objectName: "statusText"
            text: root.busy
                  //: Foot of the page: a command is on its way to the server.
                  ? qsTr("正在提交…")
                  : root.text !== ""
                    ? root.text
                    //: Foot of the page while nothing was done yet: what the keys do.
                    : qsTr("Enter 执行下一步；按键上标有快捷键。")
            level: "lead"
            soft: !root.problem && root.text === ""
            color: root.problem ? Tokens.color.textOnDangerSoft : Tokens.color.text
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
    }
}
