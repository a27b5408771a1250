import QtQuick
import QtQuick.Layouts
import Yichuang.Theme

// One key of a NumberPad. It does not take the focus, so that a keyboard keeps typing into the pad.
Button {
    id: root

    property bool large: true
    property string largeLevel: "title"

    level: root.large ? root.largeLevel : "body"
    focusPolicy: Qt.TabFocus
    leftPadding: Tokens.space.s
    implicitWidth: Tokens.touch.control * 1.6
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
}
