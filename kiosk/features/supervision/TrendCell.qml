import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// How many waited lately, as a small chart with its least and most beside it; as a heading only text.
RowLayout {
    id: root

    required property string text
    property bool heading: false
    property var trend: []
    property string trendText: ""

    spacing: Tokens.space.xs

    Sparkline {
        visible: !root.heading
        values: root.trend
        fullHeight: 8
        color: Tokens.color.outlineStrong
        lastColor: Tokens.color.primary
        Accessible.role: Accessible.Graphic
        Accessible.name: root.trendText
        Layout.fillWidth: true
        Layout.preferredHeight: Tokens.type.lead
    }
    Cell {
        text: root.text
        heading: root.heading
        small: true
        soft: true
        Layout.fillWidth: root.heading
        Layout.preferredWidth: root.heading ? -1 : Tokens.type.body * 2.8
    }
}
