pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Board
import Yichuang.Controls
import Yichuang.Theme

// The calls so far, newest first; as many whole rows as fit.
ColumnLayout {
    id: root

    required property CallListModel calls

    spacing: Tokens.space.s

    Label {
        //: Call board: heading of the list of the last calls. In both languages.
        text: qsTr("最近叫号 · Called")
        level: "lead"
        color: Tokens.board.text
        Accessible.role: Accessible.Heading
    }
    ListView {
        objectName: "lastCalls"
        clip: true
        interactive: false
        spacing: Tokens.space.s
        model: root.calls
        delegate: CallRow {
            width: ListView.view.width
            visible: y + height <= ListView.view.height
        }

        add: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Tokens.motion.slow }
        }
        displaced: Transition {
            NumberAnimation { property: "y"; duration: Tokens.motion.calm }
            NumberAnimation { property: "opacity"; to: 1; duration: Tokens.motion.calm }
        }
        move: Transition {
            NumberAnimation { property: "y"; duration: Tokens.motion.calm }
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
