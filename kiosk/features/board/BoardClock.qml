import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Time of day, large, and the date in both languages, beside the time or below it.
GridLayout {
    id: root

    property bool narrow: false
    // Letters a step smaller.
    property bool tight: false

    columns: root.narrow ? 1 : 2
    columnSpacing: Tokens.space.l
    rowSpacing: 0

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
        Layout.row: root.narrow ? 1 : 0
        Layout.column: 0
        Layout.alignment: Qt.AlignRight

        Label {
            text: zhClock.date
            level: root.tight ? "body" : "lead"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignRight
        }
        Label {
            text: enClock.date
            level: root.tight ? "caption" : "body"
            color: Tokens.board.text
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignRight
        }
    }
    Label {
        objectName: "clock"
        text: zhClock.time
        level: root.tight ? "headline" : "display"
        strong: true
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        lineHeight: 1
        Layout.row: 0
        Layout.column: root.narrow ? 0 : 1
        Layout.alignment: Qt.AlignRight
    }
}
