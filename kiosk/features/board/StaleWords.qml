import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// What happened and what to do: side by side, or one below the other, but never broken in the middle.
Item {
    id: root

    required property string what
    required property string todo
    required property string level
    property bool strong: false
    readonly property bool stacked: first.width + Tokens.space.l + second.width > root.width

    implicitHeight: second.y + second.height

    Label {
        id: first

        text: root.what
        level: root.level
        strong: root.strong
        color: Tokens.board.staleText
        lineHeight: 0.9
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        id: second

        x: root.stacked ? 0 : first.width + Tokens.space.l
        y: root.stacked ? first.height : 0
        text: root.todo
        level: root.level
        strong: root.strong
        color: Tokens.board.staleText
        lineHeight: 0.9
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
