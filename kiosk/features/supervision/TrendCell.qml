import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// How many waited lately, as a small chart with its least and most beside it or, `narrow`, below; as a
// heading only text.
GridLayout {
    id: root

    required property string text
    property bool heading: false
    property bool narrow: false
    property var trend: []
    property string trendText: ""

    columns: root.narrow ? 1 : 2
    columnSpacing: Tokens.space.xs
    rowSpacing: 0

    Sparkline {
        visible: !root.heading
        values: root.trend
        fullHeight: 8
        color: Tokens.color.outlineStrong
        lastColor: Tokens.color.primary
        Accessible.role: Accessible.Graphic
        Accessible.name: root.trendText
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(Tokens.type.lead * (root.narrow ? 0.7 : 1))
    }
    Cell {
        text: root.text
        heading: root.heading
        level: "caption"
        soft: true
        Layout.fillWidth: root.heading || root.narrow
        Layout.preferredWidth: root.heading || root.narrow ? -1 : Tokens.type.caption * 2.8
    }
}
