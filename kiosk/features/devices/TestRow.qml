import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One device: how it is, what the last test said, and the button that tests it.
Card {
    id: root

    required property string key
    required property string title
    required property string subtitle
    required property string value
    required property string iconName
    required property string badge
    required property bool available

    signal tested

    padding: Tokens.space.m
    implicitHeight: row.implicitHeight + 2 * root.padding

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Tokens.space.m

        Icon {
            name: root.iconName
            color: Tokens.tile.icon
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Math.round(Tokens.type.title * 1.2)
            Layout.preferredHeight: Layout.preferredWidth
        }
        ColumnLayout {
            spacing: Tokens.space.hair
            Layout.fillWidth: true

            RowLayout {
                spacing: Tokens.space.s
                Layout.fillWidth: true

                Label {
                    text: root.title
                    strong: true
                    wrapMode: Text.NoWrap
                }
                Badge {
                    objectName: "state_" + root.key
                    text: root.value
                    tone: root.badge
                }
            }
            Label {
                objectName: "result_" + root.key
                text: root.subtitle
                level: "caption"
                soft: true
                Layout.fillWidth: true
            }
        }
        Button {
            objectName: "test_" + root.key
            enabled: root.available
            //: Button: test this device.
            text: qsTr("测试")
            level: "body"
            //: For people who hear the page; %1 is a device.
            description: qsTr("测试%1").arg(root.title)
            onClicked: root.tested()
        }
    }
}
