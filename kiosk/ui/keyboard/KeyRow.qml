pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Keyboard
import Yichuang.Theme

// Keys beside each other, centred; `units` is how many single keys fill the width.
Item {
    id: root

    required property list<string> keys
    property int units: 10
    property bool shifted: false

    readonly property real gap: Tokens.space.xs
    readonly property real unit: (root.width - (root.units - 1) * root.gap) / root.units

    signal pressed(string name)

    // In single keys.
    function span(name: string): real {
        if (root.units < 10)
            return 1;
        switch (name) {
        case "space": return 3;
        case "done": return 2.5;
        case "shift":
        case "apart":
        case "backspace":
        case "language":
        case "symbols":
        case "letters":
        case "clear": return 1.5;
        default: return 1;
        }
    }

    implicitHeight: row.implicitHeight

    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gap

        Repeater {
            model: root.keys

            KeyboardKey {
                required property string modelData

                name: modelData
                shifted: root.shifted
                width: root.unit * root.span(modelData) + (root.span(modelData) - 1) * root.gap
                onClicked: root.pressed(modelData)
            }
        }
    }
}
