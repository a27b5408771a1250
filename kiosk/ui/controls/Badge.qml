import QtQuick
import Yichuang.Theme

// A short word on a coloured ground. `tone`: "neutral", "primary", "accent", "success", "warning" or
// "danger". The word carries the meaning, never the colour alone.
Rectangle {
    id: root

    required property string text
    property string tone: "neutral"

    readonly property color ink: {
        switch (root.tone) {
        case "primary": return Tokens.color.textOnPrimarySoft;
        case "accent": return Tokens.color.textOnAccent;
        case "success": return Tokens.color.textOnSuccessSoft;
        case "warning": return Tokens.color.textOnWarningSoft;
        case "danger": return Tokens.color.textOnDangerSoft;
        default: return Tokens.color.text;
        }
    }

    implicitWidth: label.implicitWidth + 2 * Tokens.space.s
    implicitHeight: label.implicitHeight + 2 * Tokens.space.hair
    radius: height / 2
    color: {
        switch (root.tone) {
        case "primary": return Tokens.color.primarySoft;
        case "accent": return Tokens.color.accent;
        case "success": return Tokens.color.successSoft;
        case "warning": return Tokens.color.warningSoft;
        case "danger": return Tokens.color.dangerSoft;
        default: return Tokens.color.sunken;
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        level: "caption"
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
