import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// A row of a list: icon, two lines of text, a value at the end, and an arrow when it leads on.
// `chosen` marks the current row; with `checkable`, or `oneOf` several, it carries a tick. Large type
// puts the value below. A row that only `informs` cannot be touched and is flat.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string subtitle: ""
    property string value: ""
    property bool leadsOn: false
    property bool chosen: false
    property bool oneOf: false
    property bool informs: false
    property string badge: ""
    property string badgeTone: "accent"
    property string level: "body"

    readonly property bool stacked: root.width < 24 * Tokens.type.body

    function press() {
        if (!root.enabled)
            return;
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    implicitWidth: Tokens.touch.tile * 2
    enabled: !root.informs
    implicitHeight: Math.max(root.informs ? 0 : Tokens.touch.row, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Tokens.space.m
    rightPadding: Tokens.space.m
    topPadding: Tokens.space.s
    bottomPadding: Tokens.space.s
    focusPolicy: Qt.StrongFocus

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root.value !== "" ? root.value : root.subtitle
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.press()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    // What only some rows have is made only for them: lists are long, and made while somebody waits.
    contentItem: RowLayout {
        spacing: Tokens.space.m

        Loader {
            active: root.checkable
            visible: active
            sourceComponent: CheckMark { checked: root.checked }
        }
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            color: Tokens.tile.icon
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Math.round(Tokens.type.lead * 1.2)
            Layout.preferredHeight: Layout.preferredWidth
        }
        RowText {
            title: root.text
            subtitle: root.subtitle
            value: root.stacked ? root.value : ""
            badge: root.badge
            badgeTone: root.badgeTone
            level: root.level
            ink: root.chosen ? Tokens.panel.chosenText : Tokens.color.text
            Layout.fillWidth: true
        }
        Loader {
            active: root.badge !== "" && root.subtitle === ""
            visible: active
            sourceComponent: Badge {
                text: root.badge
                tone: root.badgeTone
            }
        }
        Loader {
            active: !root.stacked && root.value !== ""
            visible: active
            sourceComponent: Label {
                text: root.value
                strong: true
                color: Tokens.color.textOnPrimarySoft
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Loader {
            active: root.oneOf
            visible: active
            sourceComponent: CheckMark { checked: root.chosen }
        }
        Icon {
            visible: root.leadsOn
            name: "forward"
            color: Tokens.color.textSoft
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Tokens.type.lead
            Layout.preferredHeight: Tokens.type.lead
        }
    }

    background: Rectangle {
        readonly property bool marked: root.chosen || root.checked

        radius: Tokens.radius.m
        color: root.down ? Tokens.tile.pressed : marked ? Tokens.panel.chosenFill
             : root.informs ? "transparent" : Tokens.panel.fill
        border.width: root.informs ? 0 : marked ? Tokens.stroke.outline * 2 : Tokens.stroke.outline
        border.color: marked ? Tokens.tile.chosenOutline : Tokens.tile.outline

        FocusRing {
            target: root
            shown: root.visualFocus
        }
    }
}
