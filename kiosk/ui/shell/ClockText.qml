import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Time and date, in the language given.
RowLayout {
    id: root

    property string language: "zh_CN"
    property color ink: Tokens.color.text
    property string level: "body"

    spacing: Tokens.space.s

    WallClock {
        id: clock

        language: root.language
    }
    Label {
        text: clock.time
        level: root.level
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap
    }
    Label {
        text: clock.date
        level: root.level
        color: root.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
