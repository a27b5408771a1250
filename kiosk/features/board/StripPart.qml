import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A heading in both languages and below it what it announces.
ColumnLayout {
    id: root

    required property string heading
    required property string value
    property string valueName: ""

    spacing: 0

    Label {
        text: root.heading
        level: "lead"
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        lineHeight: 1
    }
    Label {
        objectName: root.valueName
        text: root.value
        level: "headline"
        strong: true
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        lineHeight: 1
        Layout.fillWidth: true
    }
}
