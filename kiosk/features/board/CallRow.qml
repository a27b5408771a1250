import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One earlier call in the list.
Rectangle {
    id: root

    required property string number
    required property string windowNumber
    required property bool repeated

    radius: Tokens.radius.m
    color: Tokens.board.rowFill
    implicitHeight: row.implicitHeight + 2 * Tokens.space.xs
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + " " + target.text

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
        spacing: Tokens.space.s

        Label {
            text: root.number
            level: "title"
            strong: true
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Badge {
            visible: root.repeated
            tone: "accent"
            //: Call board, beside a number: it was called more than once. In both languages.
            text: qsTr("再次 Again")
        }
        Label {
            id: target

            //: Call board: the window of an earlier call; %1 is its number.
            text: qsTr("%1 号窗口").arg(root.windowNumber)
            level: "title"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
