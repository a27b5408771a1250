import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// One office in the table.
Rectangle {
    id: root

    required property int index
    required property string name
    required property int depth
    required property string windows
    required property int waiting
    required property var trend
    required property string range
    required property string trendText
    required property string longest
    required property string estimate
    required property string alertText
    required property string tone
    property bool current: false

    signal chosen

    implicitHeight: Math.max(Tokens.touch.minimum, columns.implicitHeight) + Tokens.space.s
    radius: Tokens.radius.s
    color: root.current ? Tokens.panel.chosenFill : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.waiting, root.longest, root.alertText, root.trendText].join(" ")
    Accessible.selected: root.current

    Rectangle {
        visible: !root.current
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(1, Math.round(Tokens.stroke.outline / 2))
        color: Tokens.panel.outline
    }
    OfficeColumns {
        id: columns

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
        name: root.name
        depth: root.depth
        windows: root.windows
        waiting: root.waiting
        trend: root.trend
        range: root.range
        trendText: root.trendText
        longest: root.longest
        estimate: root.estimate
        alertText: root.alertText
        tone: root.tone
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
