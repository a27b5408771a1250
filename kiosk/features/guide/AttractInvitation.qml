import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Theme

// The hall's name and, large and in both languages, what to do.
ColumnLayout {
    id: root

    required property HallViewModel hall
    required property string text
    property bool small: false

    spacing: Tokens.space.m

    Label {
        text: root.hall.officeName
        level: "title"
        strong: true
        soft: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        implicitWidth: Tokens.type.number * (root.small ? 1.2 : 2)
        implicitHeight: implicitWidth
        radius: width / 2
        color: Tokens.color.primary
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Tokens.space.l

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.55
            height: width
            name: "touch"
            weight: Tokens.stroke.icon
            color: Tokens.color.textOnPrimary
        }
    }
    Label {
        text: root.text
        level: "display"
        strong: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Tokens.type.title
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        //: The same in the other language, for people who do not read this one: Chinese in English.
        text: qsTr("Touch to begin")
        level: "headline"
        soft: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
