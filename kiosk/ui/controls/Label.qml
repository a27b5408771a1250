import QtQuick
import Yichuang.Theme

// Text in the programs' own font; `level` picks the size: "caption", "body", "lead", "title",
// "headline", "display" or "number".
Text {
    id: root

    property string level: "body"
    property bool strong: false
    property bool soft: false
    // An ellipsis does no harm: the whole text stands elsewhere. The page audit takes it for a fault otherwise.
    property bool mayBeCut: false

    function sizeOf(level: string): int {
        switch (level) {
        case "caption": return Tokens.type.caption;
        case "lead": return Tokens.type.lead;
        case "title": return Tokens.type.title;
        case "headline": return Tokens.type.headline;
        case "display": return Tokens.type.display;
        case "number": return Tokens.type.number;
        default: return Tokens.type.body;
        }
    }

    color: root.soft ? Tokens.color.textSoft : Tokens.color.text
    font.family: Tokens.type.family
    font.pixelSize: root.sizeOf(root.level)
    font.weight: root.strong ? Font.Bold : Font.Normal
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
