pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Models
import Yichuang.Theme

// The facts of the machine in two columns; what somebody should look at is marked.
Card {
    id: root

    required property RowsModel facts

    padding: Tokens.space.m
    implicitHeight: column.implicitHeight + 2 * root.padding

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Tokens.space.xs

        Repeater {
            model: root.facts

            RowLayout {
                id: fact

                required property string key
                required property string title
                required property string value
                required property bool available

                spacing: Tokens.space.m
                Layout.fillWidth: true

                Label {
                    text: fact.title
                    soft: true
                    Layout.preferredWidth: column.width * 0.35
                }
                Icon {
                    visible: !fact.available
                    name: "warning"
                    color: Tokens.color.danger
                    weight: Tokens.stroke.icon
                    Layout.preferredWidth: Tokens.type.body
                    Layout.preferredHeight: Tokens.type.body
                }
                Label {
                    objectName: "fact_" + fact.key
                    text: fact.value
                    strong: true
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }
            }
        }
    }
}
