import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One line of the strip. `tone`: "danger", "warning" or "success".
Rectangle {
    id: root

    required property string text
    property string tone: "warning"
    property string iconName: "warning"
    property string since: ""
    property int others: 0
    default property alias keys: tools.data

    readonly property color ink: {
        switch (root.tone) {
        case "danger": return Tokens.color.textOnDangerSoft;
        case "success": return Tokens.color.textOnSuccessSoft;
        default: return Tokens.color.textOnWarningSoft;
        }
    }

    implicitHeight: Tokens.touch.minimum + Tokens.space.xs
    color: {
        switch (root.tone) {
        case "danger": return Tokens.color.dangerSoft;
        case "success": return Tokens.color.successSoft;
        default: return Tokens.color.warningSoft;
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        spacing: Tokens.space.s

        Icon {
            name: root.iconName
            color: root.ink
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Tokens.type.lead
            Layout.preferredHeight: Tokens.type.lead
        }
        Label {
            text: root.text
            level: "lead"
            strong: true
            color: root.ink
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Label {
            visible: root.since !== ""
            text: root.since
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            visible: root.others > 0
            //: How many more such messages there are.
            text: qsTr("另有 %n 条", "", root.others)
            color: root.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        RowLayout {
            id: tools

            spacing: Tokens.space.s
        }
    }
}
