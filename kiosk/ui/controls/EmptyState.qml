import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Says kindly that there is nothing here, why, and what can be done.
ColumnLayout {
    id: root

    property string iconName: "info"
    property string title: ""
    property string text: ""
    property string actionText: ""

    signal action

    spacing: Tokens.space.m

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Tokens.type.display * 1.6
        implicitHeight: implicitWidth
        radius: width / 2
        color: Tokens.color.sunken

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.5
            height: width
            name: root.iconName
            weight: Tokens.stroke.icon
            color: Tokens.color.textSoft
        }
    }
    SectionTitle {
        visible: root.title !== ""
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        visible: root.text !== ""
        text: root.text
        soft: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Button {
        visible: root.actionText !== ""
        text: root.actionText
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.action()
    }
}
