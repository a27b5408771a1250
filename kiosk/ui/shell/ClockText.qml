import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Time and date, in the language given; without room for both, the time alone.
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
        id: time

        text: clock.time
        level: root.level
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap
    }
    Label {
        id: date

        text: clock.date
        opacity: root.width >= time.implicitWidth + root.spacing + date.implicitWidth ? 1 : 0
        level: root.level
        color: root.ink
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
