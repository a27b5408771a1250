import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A sum over all offices.
ColumnLayout {
    id: root

    required property string caption
    required property int value
    property bool alarm: false

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + " " + root.value

    Label {
        text: root.value
        level: "headline"
        strong: true
        color: root.alarm ? Tokens.color.textOnDangerSoft : Tokens.color.text
        lineHeight: 1
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
    }
    SmallText {
        text: root.caption
        soft: true
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
    }
}
