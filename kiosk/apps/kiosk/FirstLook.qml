import QtQuick
import Yichuang.Shell
import Yichuang.Theme

// The theme and the language in which the kiosk stands before anybody has come.
QtObject {
    id: root

    required property LanguageSwitch languages
    property string theme: ""
    property string language: ""

    // A person has chosen others.
    readonly property bool left: Tokens.theme !== root.theme || root.languages.language !== root.language

    // Whether it had been left.
    function restore(): bool {
        const changed = root.left;
        Tokens.theme = root.theme;
        root.languages.language = root.language;
        return changed;
    }

    Component.onCompleted: {
        root.theme = Tokens.theme;
        root.language = root.languages.language;
    }
}
