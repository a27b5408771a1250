import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A number with what it counts, in the header.
ColumnLayout {
    id: root

    required property string caption
    required property string value

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + " " + root.value

    Label {
        text: root.value
        level: "lead"
        strong: true
        color: Tokens.header.text
        lineHeight: 1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
    }
    SmallText {
        text: root.caption
        color: Tokens.header.text
        Accessible.ignored: true
        Layout.alignment: Qt.AlignHCenter
    }
}
