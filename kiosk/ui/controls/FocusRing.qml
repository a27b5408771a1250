import QtQuick
import Yichuang.Theme

// Drawn outside a control while it has keyboard focus; never by touch.
Rectangle {
    id: root

    required property Item target
    property real targetRadius: Tokens.radius.m
    property bool shown: root.target.activeFocus

    anchors.fill: parent
    anchors.margins: -Tokens.stroke.focus - Tokens.stroke.outline
    radius: root.targetRadius + Tokens.stroke.focus + Tokens.stroke.outline
    color: "transparent"
    border.width: Tokens.stroke.focus
    border.color: Tokens.color.focus
    visible: root.shown
}
