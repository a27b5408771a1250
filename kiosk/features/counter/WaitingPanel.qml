pragma ComponentBehavior: Bound

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
        Item {
            id: room

            // Without the line below while all who wait are shown.
            readonly property int whole: {
                const all = list.rowsWithin(room.height);
                return all >= list.count ? list.count : list.rowsWithin(room.height - more.height);
            }
            readonly property int last: Math.round(list.contentY / (list.rowHeight + list.spacing)) + room.whole
            readonly property int further: root.waiting - room.last

            visible: list.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: list

                objectName: "waitingList"
                width: room.width
                height: list.heightOf(room.whole)
                model: root.line
                delegate: WaitingRow {
                    width: list.rowWidth
                }
            }
            SmallText {
                id: more

                visible: room.further > 0
                anchors { right: parent.right; bottom: parent.bottom }
                //: Under the list of those who wait, which shows the first of them: %n more wait.
                text: qsTr("还有 %n 人", "", room.further)
                soft: true
            }
        }
    }
}
