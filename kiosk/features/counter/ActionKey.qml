import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One of the big keys; `primary` marks the next step, which Enter does too.
Button {
    id: root

    property bool primary: false

    kind: root.primary ? "primary" : "secondary"
    level: "lead"
    padding: Tokens.space.xs
    leftPadding: Tokens.space.s
    rightPadding: Tokens.space.s
    // A click must not take Enter away from the next step.
    focusPolicy: Qt.TabFocus
    implicitHeight: Tokens.touch.control + Tokens.space.m
    Layout.fillWidth: true
    Layout.preferredWidth: 1
}
