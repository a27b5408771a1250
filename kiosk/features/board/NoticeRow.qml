import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// The office's notice in both languages; one that is too long for the row moves along slowly.
Rectangle {
    id: root

    property string zh: ""
    property string en: ""
    readonly property bool moving: notice.implicitWidth > width - 2 * Tokens.space.l

    implicitHeight: notice.implicitHeight + 2 * Tokens.space.s
    radius: Tokens.radius.m
    color: Tokens.board.rowFill
    clip: true

    Label {
        id: notice

        objectName: "notice"
        anchors.verticalCenter: parent.verticalCenter
        x: Tokens.space.l
        text: root.zh !== "" && root.en !== "" ? root.zh + "   " + root.en : root.zh + root.en
        level: "lead"
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        mayBeCut: root.moving

        // About a hundred pixels a second at the board's density: slow enough to read along.
        NumberAnimation on x {
            running: root.moving
            loops: Animation.Infinite
            from: root.width
            to: -notice.implicitWidth
            duration: (root.width + notice.implicitWidth) * 10
            onStopped: notice.x = Tokens.space.l
        }
    }
}
