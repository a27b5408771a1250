import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A citizen to be told: who, when and what for, the phone number, and that it was done.
Rectangle {
    id: root

    required property string key
    required property string title
    required property string subtitle
    required property string value
    required property bool chosen  // the number is shown in clear
    property bool busy: false

    signal reveal
    signal told

    implicitHeight: row.implicitHeight + 2 * Tokens.space.xs
    radius: Tokens.radius.m
    color: root.chosen ? Tokens.panel.chosenFill : Tokens.panel.fill
    border.width: Tokens.stroke.outline
    border.color: root.chosen ? Tokens.tile.chosenOutline : Tokens.panel.outline
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.subtitle, root.value].join(" ")

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Tokens.space.m; rightMargin: Tokens.space.s }
        spacing: Tokens.space.s

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                strong: true
                color: root.chosen ? Tokens.panel.chosenText : Tokens.color.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.subtitle
                level: "caption"
                color: root.chosen ? Tokens.panel.chosenText : Tokens.color.textSoft
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.value
                level: root.chosen ? "lead" : "caption"
                strong: root.chosen
                color: root.chosen ? Tokens.panel.chosenText : Tokens.color.textSoft
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Button {
            objectName: "revealButton"
            visible: !root.chosen
            enabled: !root.busy
            level: "body"
            leftPadding: Tokens.space.s
            rightPadding: Tokens.space.s
            //: Button: show the phone number of a citizen in clear, to call there.
            text: qsTr("查看电话")
            description: root.title
            onClicked: root.reveal()
        }
        Button {
            objectName: "toldButton"
            kind: root.chosen ? "primary" : "secondary"
            enabled: !root.busy
            level: "body"
            leftPadding: Tokens.space.s
            rightPadding: Tokens.space.s
            //: Button: this citizen was told that the appointment cannot be kept.
            text: qsTr("已通知")
            description: root.title
            onClicked: root.told()
        }
    }
}
