import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The columns of the office table, for its heading and its rows.
RowLayout {
    id: root

    required property string name
    required property string windows
    required property string waiting
    required property string range
    required property string longest
    required property string estimate
    required property string alertText
    property var trend: []
    property string trendText: ""
    property string tone: "neutral"
    property int depth: 0
    property bool heading: false

    // Large type leaves the names little room beside so many figures: what may be missed is the chart.
    readonly property bool narrow: root.width < 46 * Tokens.type.body

    spacing: Tokens.space.s

    Label {
        text: root.name
        level: root.width < 56 * Tokens.type.body ? "body" : "lead"
        font.pixelSize: root.heading ? waitingCell.smallSize : sizeOf(level)
        strong: !root.heading && root.depth === 0
        soft: root.heading
        lineHeight: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.leftMargin: root.depth * (root.narrow ? Tokens.space.m : Tokens.space.l)
        Layout.fillWidth: true
    }
    Cell {
        text: root.windows
        heading: root.heading
        Layout.preferredWidth: Tokens.type.body * 4.4
    }
    Cell {
        id: waitingCell

        text: root.waiting
        heading: root.heading
        strong: true
        Layout.preferredWidth: Tokens.type.body * 4.2
    }
    TrendCell {
        text: root.range
        trend: root.trend
        trendText: root.trendText
        heading: root.heading
        visible: !root.narrow
        Layout.fillWidth: false
        Layout.preferredWidth: Tokens.type.body * 9
    }
    Cell {
        text: root.longest
        heading: root.heading
        Layout.preferredWidth: Tokens.type.body * 7
    }
    Cell {
        text: root.estimate
        heading: root.heading
        Layout.preferredWidth: Tokens.type.body * 8
    }
    Item {
        implicitHeight: badge.implicitHeight
        Layout.preferredWidth: Tokens.type.body * 8

        Badge {
            id: badge

            anchors.right: parent.right
            visible: !root.heading
            text: root.alertText
            tone: root.tone
        }
        Cell {
            anchors.fill: parent
            visible: root.heading
            text: root.alertText
            heading: true
        }
    }
}
