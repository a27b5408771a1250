import QtQuick
import QtQuick.Layouts
import Yichuang.Assistance
import Yichuang.Controls
import Yichuang.Theme

// Calls for help and machines that need somebody, over whatever page is open. Takes no focus when it
// comes or goes; one key answers.
ColumnLayout {
    id: root

    required property AttentionViewModel attention

    // A press is over: the page has the keyboard again.
    signal answered

    objectName: "attentionStrip"
    spacing: 0

    AttentionRow {
        objectName: "helpCallRow"
        visible: root.attention.helpText !== ""
        tone: root.attention.helpOpen ? "danger" : "success"
        iconName: root.attention.helpOpen ? "bell" : "person"
        text: root.attention.problem !== "" ? root.attention.problem : root.attention.helpText
        since: root.attention.helpSince
        others: root.attention.otherHelpCalls
        Layout.fillWidth: true

        Button {
            objectName: "answerHelpKey"
            enabled: !root.attention.busy
            kind: root.attention.helpOpen ? "primary" : "secondary"
            level: "body"
            shortcut: "Ctrl+H"
            padding: 0
            implicitHeight: Tokens.touch.minimum
            text: root.attention.helpOpen
                  //: Key: this clerk goes to the citizen who called for help.
                  ? qsTr("我去")
                  //: Key: the citizen who called for help was helped.
                  : qsTr("已处理")
            onClicked: {
                root.attention.act();
                root.answered();
            }
        }
    }
    AttentionRow {
        objectName: "machineRow"
        visible: root.attention.machineText !== ""
        iconName: "plug"
        text: root.attention.machineText
        others: root.attention.otherMachines
        Layout.fillWidth: true
    }
}
