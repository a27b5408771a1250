import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// An open window: its number, who sits there and whom they serve.
Rectangle {
    id: root

    required property string number
    required property string clerk
    required property string stateText
    required property string tone

    implicitHeight: Tokens.touch.minimum + Tokens.space.s
    radius: Tokens.radius.s
    color: Tokens.color.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + " " + root.clerk + " " + root.stateText

    RowLayout {
        anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
        spacing: Tokens.space.s

        Label {
            text: root.number
            level: "lead"
            strong: true
            Accessible.ignored: true
            Layout.preferredWidth: Tokens.type.lead * 1.5
        }
        Label {
            text: root.clerk
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Badge {
            text: root.stateText
            tone: root.tone
        }
    }
}
