import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One service of the visit and how far it is.
Rectangle {
    id: root

    required property string name
    required property string code
    required property string stateText
    required property bool inHand
    required property bool ended
    required property string serial

    implicitHeight: Math.max(Tokens.touch.minimum, row.implicitHeight + 2 * Tokens.space.hair)
    radius: Tokens.radius.s
    color: root.inHand ? Tokens.color.primarySoft : Tokens.color.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + " " + root.stateText

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.m; rightMargin: Tokens.space.m }
        spacing: Tokens.space.m

        Icon {
            name: root.ended ? "check" : root.inHand ? "forward" : "clock"
            color: Tokens.color.textSoft
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Tokens.type.body
            Layout.preferredHeight: Tokens.type.body
        }
        Label {
            text: root.name
            level: "lead"
            strong: root.inHand
            soft: root.ended
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Label {
            text: root.serial !== "" ? root.serial : root.code
            soft: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            text: root.stateText
            strong: root.inHand
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
