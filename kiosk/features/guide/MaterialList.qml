pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Models
import Yichuang.Theme

// The papers to bring, each with whether the original is needed.
Rectangle {
    id: root

    required property RowsModel materials

    implicitHeight: column.implicitHeight + 2 * Tokens.space.m
    radius: Tokens.radius.l
    color: Tokens.panel.fill
    border.width: Tokens.stroke.outline
    border.color: Tokens.panel.outline

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Tokens.space.m }
        spacing: Tokens.space.s

        Label {
            visible: root.materials.count === 0
            //: No papers are needed.
            text: qsTr("不用带材料，人来就行。")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.materials

            RowLayout {
                id: material

                required property string title
                required property string subtitle
                required property string badge

                spacing: Tokens.space.m
                Layout.fillWidth: true

                Icon {
                    name: "document"
                    color: Tokens.tile.icon
                    weight: Tokens.stroke.icon
                    Layout.preferredWidth: Tokens.type.title
                    Layout.preferredHeight: Tokens.type.title
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: material.title
                        strong: true
                        Layout.fillWidth: true
                    }
                    Label {
                        visible: material.subtitle !== ""
                        text: material.subtitle
                        level: "caption"
                        soft: true
                        Layout.fillWidth: true
                    }
                }
                Badge {
                    text: material.badge
                    tone: "primary"
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
