import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Time of day, large, and the date in both languages.
RowLayout {
    spacing: Tokens.space.l

    WallClock {
        id: zhClock

        language: "zh_CN"
    }
    WallClock {
        id: enClock

        language: "en"
    }
    ColumnLayout {
        spacing: 0

        Label {
            text: zhClock.date
            level: "lead"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignRight
        }
        Label {
            text: enClock.date
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignRight
        }
    }
    Label {
        objectName: "clock"
        text: zhClock.time
        level: "display"
        strong: true
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
}
