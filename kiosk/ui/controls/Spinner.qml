pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// Turns while something is being waited for, with a word that says for what.
Column {
    id: root

    property bool running: true
    property string text: ""

    visible: root.running
    spacing: Tokens.space.m
    Accessible.role: Accessible.Animation
    Accessible.name: root.text

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Tokens.type.headline * 1.4
        height: width

        Repeater {
            model: 8

            Rectangle {
                required property int index
                readonly property real angle: index * Math.PI / 4

                x: parent.width / 2 * (1 + 0.8 * Math.sin(angle)) - width / 2
                y: parent.height / 2 * (1 - 0.8 * Math.cos(angle)) - height / 2
                width: parent.width * 0.16
                height: width
                radius: width / 2
                color: Tokens.color.primary
                opacity: 0.15 + 0.85 * ((index + 8 - wheel.step) % 8) / 7
            }
        }
        Timer {
            id: wheel

            property int step: 0

            running: root.running && root.visible && Tokens.motion.slow > 0
            repeat: true
            interval: Math.max(60, Tokens.motion.slow / 6)
            onTriggered: step = (step + 1) % 8
        }
    }
    Label {
        visible: root.text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.text
        soft: true
        Accessible.ignored: true
    }
}
