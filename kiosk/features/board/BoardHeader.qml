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

    spacing: Tokens.space.l

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            objectName: "officeName"
            text: root.zh
            level: "headline"
            strong: true
            color: Tokens.board.text
            // Offices have long official names: two lines, smaller letters, but never a part of it.
            fontSizeMode: Text.Fit
            minimumPixelSize: Tokens.type.lead
            maximumLineCount: 2
            lineHeight: 1
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.maximumHeight: 2 * Math.ceil(nameMetrics.height)
        }
        Label {
            text: root.en
            level: "lead"
            color: Tokens.board.text
            Layout.fillWidth: true
        }
    }
    BoardClock {
        visible: root.clock
        narrow: root.narrow
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
    }
    FontMetrics {
        id: nameMetrics

        font.family: Tokens.type.family
        font.pixelSize: Tokens.type.headline
        font.weight: Font.Bold
    }
}
