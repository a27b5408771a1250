pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Guide
import Yichuang.Theme

// What the machine shows while nobody stands before it: calm, without anything of a person. The whole of it
// is one button. It moves a little every minute, so that nothing burns into the screen.
T.AbstractButton {
    id: root

    required property HallViewModel hall
    required property AttractViewModel attract

    readonly property bool wide: root.width > root.height
    // Large type: the picture is smaller and the papers are left to the visit.
    readonly property bool tight: root.height < (root.wide ? 28 : 48) * Tokens.type.body
    readonly property int shiftSeconds: 60
    readonly property var places: [[0, 0], [1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]]
    property int place: 0

    function shift() {
        root.place = (root.place + 1) % root.places.length;
    }

    objectName: "attractPage"
    //: The one thing to do while the machine waits for somebody.
    text: qsTr("轻触屏幕开始")
    padding: Tokens.space.page + Tokens.space.m
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus();
    }

    Binding {
        target: root.attract
        property: "shown"
        value: root.visible
    }
    Timer {
        interval: root.shiftSeconds * 1000
        repeat: true
        running: root.visible
        onTriggered: root.shift()
    }

    background: Rectangle {
        color: Tokens.color.background
    }
    contentItem: GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Tokens.space.xxl
        rowSpacing: Tokens.space.xl

        transform: Translate {
            x: root.places[root.place][0] * Tokens.space.m
            y: root.places[root.place][1] * Tokens.space.m

            Behavior on x {
                NumberAnimation { duration: Tokens.motion.slow }
            }
            Behavior on y {
                NumberAnimation { duration: Tokens.motion.slow }
            }
        }

        AttractInvitation {
            hall: root.hall
            text: root.text
            small: root.tight
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        AttractNews {
            hall: root.hall
            attract: root.attract
            papersShown: !root.tight
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
