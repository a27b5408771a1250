import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// A large thing to touch: an icon, a title and a second line. With `checkable` it can be one of
// several choices and shows a tick.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string subtitle: ""
    property bool subtitleShown: true
    property string badge: ""
    // "column": icon above the text; "row": icon beside it; "center": above it, both in the middle.
    property string flow: "column"
    readonly property int usualIconSize: Math.round(Tokens.type.title * 1.75)
    property int iconSize: root.usualIconSize
    property string level: root.flow === "column" ? "lead" : "body"
    // Height of a tile with little in it.
    property int least: root.flow === "row" ? Tokens.touch.row : Tokens.touch.tile

    function press() {
        if (!root.enabled)
            return;
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    implicitHeight: Math.max(root.least, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Tokens.touch.tile, implicitContentWidth + leftPadding + rightPadding)
    padding: Tokens.space.m
    focusPolicy: Qt.StrongFocus

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.subtitle
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    contentItem: GridLayout {
        columns: root.flow === "row" ? 3 : 1
        columnSpacing: Tokens.space.m
        rowSpacing: Tokens.space.s

        Rectangle {
            visible: root.iconName !== ""
            Layout.preferredWidth: root.iconSize
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: root.flow === "row" ? Qt.AlignVCenter
                            : root.flow === "center" ? Qt.AlignHCenter : Qt.AlignLeft
            radius: Tokens.radius.m
            color: root.checked ? Tokens.tile.fill : Tokens.tile.iconGround

            Icon {
                anchors.centerIn: parent
                width: Math.round(parent.width * 0.62)
                height: width
                name: root.iconName
                color: Tokens.tile.icon
                weight: Tokens.stroke.icon
            }
        }
        TileText {
            title: root.text
            subtitle: root.subtitleShown ? root.subtitle : ""
            level: root.level
            centered: root.flow === "center"
            Layout.fillWidth: true
            // Pictures side by side stand in line, however long the words below them are.
            Layout.fillHeight: root.flow === "center"
            Layout.maximumHeight: Number.POSITIVE_INFINITY
            Layout.alignment: root.flow === "row" ? Qt.AlignVCenter
                            : root.flow === "center" ? Qt.AlignTop : Qt.AlignBottom
        }
        Loader {
            active: root.badge !== "" && root.flow === "row"
            visible: active
            sourceComponent: Badge { text: root.badge }
        }
    }

    background: Rectangle {
        radius: Tokens.radius.l
        color: root.down ? Tokens.tile.pressed : root.checked ? Tokens.tile.chosenFill : Tokens.tile.fill
        border.width: root.checked ? Tokens.stroke.outline * 2 : Tokens.stroke.outline
        border.color: root.checked ? Tokens.tile.chosenOutline : Tokens.tile.outline

        Behavior on color {
            ColorAnimation { duration: Tokens.motion.quick }
        }

        Loader {
            active: root.checkable
            anchors { top: parent.top; right: parent.right; margins: Tokens.space.s }
            sourceComponent: CheckMark { checked: root.checked }
        }
        FocusRing {
            target: root
            targetRadius: Tokens.radius.l
            shown: root.visualFocus
        }
    }
}
