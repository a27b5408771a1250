import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// The line this window can serve, in its order.
Card {
    id: root

    required property WaitingLineModel line
    property int waiting: 0

    padding: Tokens.space.m
    // The layout gives it its size; what is in it follows.
    implicitWidth: Tokens.touch.tile
    implicitHeight: Tokens.touch.tile

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.s

        RowLayout {
            Layout.fillWidth: true

            SectionTitle {
                //: Heading of the list of those who wait for this window.
                text: qsTr("等候队列")
                level: "lead"
                Layout.fillWidth: true
            }
            Label {
                objectName: "waitingCount"
                //: How many wait for this window.
                text: qsTr("%n 人", "", root.waiting)
                level: "lead"
                strong: true
            }
        }
        Item {
            visible: list.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                iconName: "people"
                //: The list of those who wait for this window is empty.
                text: qsTr("没有人在等这个窗口")
            }
        }
        ListView {
            id: list

            objectName: "waitingList"
            visible: count > 0
            clip: true
            spacing: Tokens.space.xs
            model: root.line
            boundsBehavior: Flickable.StopAtBounds
            delegate: WaitingRow {
                width: ListView.view.width
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
