import QtQuick
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// The one push button. `kind`: "primary" (one a page), "secondary", "quiet" or "danger".
// Space, Enter and Return press it.
T.Button {
    id: root

    property string kind: "secondary"
    property string iconName: ""
    // Shown as a small key cap, and works as a shortcut while the button is shown: "F2", "Ctrl+P".
    property string shortcut: ""
    // The key cap alone, where the page itself listens to the key.
    property string hint: root.shortcut
    // Says more than the text does, for people who hear the page.
    property string description: ""
    property string level: "lead"
    property bool iconAtEnd: false

    readonly property color fill: {
        if (!root.enabled)
            return root.kind === "quiet" ? "transparent" : Tokens.button.disabledFill;
        switch (root.kind) {
        case "primary": return root.down ? Tokens.button.primaryPressed : Tokens.button.primaryFill;
        case "danger": return root.down ? Tokens.button.dangerPressed : Tokens.button.dangerFill;
        case "quiet": return root.down || root.hovered ? Tokens.button.quietPressed : "transparent";
        default: return root.down ? Tokens.button.secondaryPressed : Tokens.button.secondaryFill;
        }
    }
    readonly property color ink: {
        if (!root.enabled)
            return Tokens.button.disabledText;
        switch (root.kind) {
        case "primary": return Tokens.button.primaryText;
        case "danger": return Tokens.button.dangerText;
        case "quiet": return Tokens.button.quietText;
        default: return Tokens.button.secondaryText;
        }
    }

    function press() {
        if (!root.enabled)
            return;
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    padding: Tokens.space.s
    leftPadding: root.text ? Tokens.space.l : Tokens.space.s
    rightPadding: root.leftPadding
    implicitHeight: Math.max(Tokens.touch.control, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(root.implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.onPressAction: root.press()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.press()
    }

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        iconAtEnd: root.iconAtEnd
        shortcut: root.hint
        ink: root.ink
        level: root.level
        strong: root.kind === "primary" || root.kind === "danger"
    }

    background: Rectangle {
        radius: Tokens.radius.m
        color: root.fill
        border.width: root.kind === "secondary" && root.enabled ? Tokens.stroke.outline : 0
        border.color: Tokens.button.secondaryOutline

        Behavior on color {
            ColorAnimation { duration: Tokens.motion.quick }
        }

        FocusRing {
            target: root
            shown: root.visualFocus
        }
    }
}
