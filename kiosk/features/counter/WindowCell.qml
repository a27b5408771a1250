import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Yichuang.Controls
import Yichuang.Theme

// A window to sit down at, with who sits there now.
Item {
    id: root

    required property int index
    required property string number
    required property string label
    required property string stateText
    required property bool free
    required property string tone
    property bool current: false
    readonly property color stateInk: root.tone === "success" ? Tokens.color.textOnSuccessSoft
                                    : root.tone === "warning" ? Tokens.color.textOnWarningSoft
                                                              : Tokens.color.textOnPrimarySoft
    readonly property color stateFill: root.tone === "success" ? Tokens.color.successSoft
                                     : root.tone === "warning" ? Tokens.color.warningSoft : Tokens.color.primarySoft

    signal chosen

    T.AbstractButton {
        id: button

        objectName: "window" + root.number
        anchors { fill: parent; rightMargin: Tokens.space.m; bottomMargin: Tokens.space.m }
        padding: Tokens.space.m
        enabled: root.free
        focusPolicy: Qt.NoFocus
        //: A window in the list; %1 is its number.
        text: qsTr("%1 号窗口").arg(root.number)
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: root.stateText
        Accessible.onPressAction: root.chosen()
        onClicked: root.chosen()

        contentItem: ColumnLayout {
            spacing: Tokens.space.hair

            Label {
                text: button.text
                level: "headline"
                strong: true
                soft: !root.free
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                text: root.label
                level: "lead"
                soft: true
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            Label {
                text: root.stateText
                strong: true
                color: root.stateInk
                lineHeight: 1
                leftPadding: Tokens.space.s
                rightPadding: Tokens.space.s
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.maximumWidth: button.availableWidth

                Rectangle {
                    z: -1
                    anchors.fill: parent
                    radius: height / 2
                    color: root.stateFill
                }
            }
        }
        background: Rectangle {
            radius: Tokens.radius.l
            color: button.down ? Tokens.tile.pressed : root.free ? Tokens.tile.fill : Tokens.color.sunken
            // Not the ring around it: the grid cuts off what lies outside a cell.
            border.width: root.current ? Tokens.stroke.focus : Tokens.stroke.outline
            border.color: root.current ? Tokens.color.focus : Tokens.tile.outline
        }
    }
}
