import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A heading, one language above the other, and beside it what it announces.
RowLayout {
    id: root

    required property string heading
    required property string value
    property string valueName: ""
    // The heading a step smaller.
    property bool tight: false
    readonly property real headingWidth: headingText.implicitWidth + root.spacing

    spacing: Tokens.space.m

    Label {
        id: headingText

        text: root.heading
        level: root.tight ? "body" : "lead"
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        // Two lines beside one of the value's.
        lineHeight: 0.8
    }
    Label {
        objectName: root.valueName
        text: root.value
        level: "headline"
        strong: true
        color: Tokens.board.text
        wrapMode: Text.NoWrap
        lineHeight: 0.85
        Layout.fillWidth: true
    }
}
