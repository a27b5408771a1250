import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// A message that stays while it is true. `tone`: "info", "success", "warning" or "danger".
Rectangle {
    id: root

    required property string text
    property string tone: "info"
    property string iconName: ""
    property string actionText: ""
    property string level: "body"
    // Read aloud when it comes or changes.
    readonly property string news: root.text

    signal action

    readonly property color ink: {
        switch (root.tone) {
        case "success": return Tokens.color.textOnSuccessSoft;
        case "warning": return Tokens.color.textOnWarningSoft;
        case "danger": return Tokens.color.textOnDangerSoft;
        default: return Tokens.color.textOnPrimarySoft;
        }
    }
    readonly property string ownIcon: {
        switch (root.tone) {
        case "success": return "check";
        case "warning":
        case "danger": return "warning";
        default: return "info";
        }
    }

    implicitWidth: row.implicitWidth + 2 * Tokens.space.m
    implicitHeight: Math.max(Tokens.touch.minimum, row.implicitHeight + 2 * Tokens.space.s)
    radius: Tokens.radius.m
    color: {
        switch (root.tone) {
        case "success": return Tokens.color.successSoft;
        case "warning": return Tokens.color.warningSoft;
        case "danger": return Tokens.color.dangerSoft;
        default: return Tokens.color.primarySoft;
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    // In large type the words take the whole width, the button stands below.
    readonly property bool stacked: root.actionText !== "" && root.width < 26 * Tokens.type.body

    GridLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.m; rightMargin: Tokens.space.m }
        columns: root.stacked ? 2 : 3
        columnSpacing: Tokens.space.s
        rowSpacing: 0

        Icon {
            name: root.iconName !== "" ? root.iconName : root.ownIcon
            color: root.ink
            weight: Tokens.stroke.icon
            Layout.preferredWidth: root.level === "body" ? Math.round(Tokens.type.lead * 1.1) : Tokens.type.headline
            Layout.preferredHeight: Layout.preferredWidth
        }
        Label {
            text: root.text
            level: root.level
            color: root.ink
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Button {
            visible: root.actionText !== ""
            text: root.actionText
            level: "body"
            implicitHeight: Tokens.touch.minimum
            onClicked: root.action()
            Layout.columnSpan: root.stacked ? 2 : 1
            Layout.alignment: Qt.AlignRight
        }
    }
}
