import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A closure there is, and the way to lift it.
Rectangle {
    id: root

    required property string key
    required property string title
    required property string subtitle
    property bool busy: false

    signal lifted

    implicitHeight: Math.max(Tokens.touch.row, row.implicitHeight + 2 * Tokens.space.xs)
    radius: Tokens.radius.m
    color: Tokens.panel.fill
    border.width: Tokens.stroke.outline
    border.color: Tokens.panel.outline
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + " " + root.subtitle

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
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                visible: root.subtitle !== ""
                text: root.subtitle
                soft: true
                lineHeight: 1
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Button {
            objectName: "liftButton"
            enabled: !root.busy
            level: "body"
            leftPadding: Tokens.space.s
            rightPadding: Tokens.space.s
            //: Button beside a closure: lifts it.
            text: qsTr("恢复办理")
            description: root.title
            onClicked: root.lifted()
        }
    }
}
