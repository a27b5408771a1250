import QtQuick
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.Theme

// Goes to the other language; the button is written in the language it leads to.
Button {
    id: root

    required property LanguageSwitch languages

    readonly property bool chinese: root.languages.language.startsWith("zh")

    kind: "quiet"
    level: "body"
    leftPadding: Tokens.space.m
    iconName: "globe"
    text: root.chinese ? "English" : "中文"
    onClicked: root.languages.language = root.chinese ? "en" : "zh_CN"
}
