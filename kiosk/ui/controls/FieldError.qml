import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// What is wrong with an input, in plain words; takes no room when there is nothing.
RowLayout {
    id: root

    property string text: ""
    // Read aloud when it comes or changes.
    readonly property string news: root.text

    visible: root.text !== ""
    spacing: Tokens.space.xs

    Icon {
        name: "warning"
        color: Tokens.field.errorText
        weight: Tokens.stroke.icon
        Layout.preferredWidth: Tokens.type.lead
        Layout.preferredHeight: Tokens.type.lead
        Layout.alignment: Qt.AlignTop
    }
    Label {
        text: root.text
        color: Tokens.field.errorText
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text
    }
}
