import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// One call in the list: a number and the window it was called to, in the columns of the list.
Rectangle {
    id: root

    required property string number
    required property string windowNumber
    required property bool repeated
    property int letterSize: Tokens.type.headline
    // Stands for the call card on a board without one.
    property bool marked: false
    property string markLevel: "lead"

    readonly property color ink: root.marked ? Tokens.board.callText : Tokens.board.text

    radius: Tokens.radius.m
    color: root.marked ? Tokens.board.callFill : Tokens.board.rowFill
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + " " + spoken.text

    Label {
        id: spoken

        visible: false
        //: Call board: the window of an earlier call; %1 is its number.
        text: qsTr("%1 号窗口").arg(root.windowNumber)
    }
    Label {
        id: numberText

        anchors { left: parent.left; leftMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }
        text: root.number
        strong: true
        color: root.ink
        font.pixelSize: root.letterSize
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle {
        visible: root.repeated
        anchors { left: numberText.right; leftMargin: Tokens.space.m; verticalCenter: parent.verticalCenter }
        width: mark.implicitWidth + 2 * Tokens.space.s
        height: mark.implicitHeight
        radius: height / 2
        color: root.marked ? Tokens.board.rowFill : Tokens.board.callFill

        Label {
            id: mark

            anchors.centerIn: parent
            //: Call board, beside a number: it was called more than once. In both languages.
            text: qsTr("再次 · Again")
            level: root.markLevel
            strong: true
            color: root.marked ? Tokens.board.text : Tokens.board.callText
            lineHeight: 0.9
            wrapMode: Text.NoWrap
        }
    }
    Label {
        anchors { right: parent.right; rightMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }
        text: root.windowNumber
        strong: true
        color: root.ink
        font.pixelSize: root.letterSize
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
