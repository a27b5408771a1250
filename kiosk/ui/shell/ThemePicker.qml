import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// Turns another theme on and off: large type for the elderly, or strong contrast.
Button {
    id: root

    required property string theme
    required property string label

    readonly property bool on: Tokens.theme === root.theme

    objectName: "themePicker_" + root.theme
    kind: root.on ? "primary" : "quiet"
    level: "body"
    leftPadding: Tokens.space.m
    text: root.label
    iconName: root.theme === "elder" ? "text-size" : "eye"
    checkable: false
    Accessible.checkable: true
    Accessible.checked: root.on
    onClicked: Tokens.theme = root.on ? "standard" : root.theme
}
