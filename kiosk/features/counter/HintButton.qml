import QtQuick
import Yichuang.Controls

// A button that shows which key does the same, where the page itself listens to the key.
Button {
    id: root

    property string hint: ""

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        iconAtEnd: root.iconAtEnd
        shortcut: root.hint !== "" ? root.hint : root.shortcut
        ink: root.ink
        level: root.level
        strong: root.kind === "primary" || root.kind === "danger"
    }
}
