import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// Whose hall this is, in full, and what time it is.
RowLayout {
    id: root

    property string zh: ""
    property string en: ""
    property bool clock: true
    // The date goes below the time where the board is narrow.
    property bool narrow: false

    // Offices have long official names: smaller letters, two lines where there is room, but all of it.
    // Chinese breaks anywhere, so that a line loses less than one letter.
    readonly property int lines: root.narrow ? 2 : 1
    readonly property real lettersWide: whole.advanceWidth / Tokens.type.headline + root.lines - 1
    readonly property real fittingSize: root.lettersWide > 0 ? root.lines * names.width / root.lettersWide
                                                            : Tokens.type.headline

    spacing: Tokens.space.l

    ColumnLayout {
        id: names

        spacing: 0
        Layout.fillWidth: true

        Label {
            objectName: "officeName"
            text: root.zh
            level: "headline"
            strong: true
            color: Tokens.board.text
            font.pixelSize: Math.max(Tokens.type.caption, Math.floor(Math.min(Tokens.type.headline, root.fittingSize - 1)))
            wrapMode: Text.WrapAnywhere
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Label {
            text: root.en
            level: "body"
            color: Tokens.board.text
            lineHeight: 1
            Layout.fillWidth: true
        }
    }
    BoardClock {
        visible: root.clock
        narrow: root.narrow
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
    }
    TextMetrics {
        id: whole

        font.family: Tokens.type.family
        font.pixelSize: Tokens.type.headline
        font.weight: Font.Bold
        text: root.zh
    }
}
