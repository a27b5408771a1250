pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The offices as an indented table; arrow keys or a click look at one.
Card {
    id: root

    required property OfficeTreeModel offices

    signal chosen(int row)

    padding: Tokens.space.m
    // The layout gives it its size; what is in it follows.
    implicitWidth: Tokens.touch.tile
    implicitHeight: Tokens.touch.tile

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.xs

        OfficeColumns {
            //: Column: the office.
            name: qsTr("网点")
            //: Column: open windows of all windows.
            windows: qsTr("窗口")
            //: Column: how many people wait.
            waiting: qsTr("等候")
            //: Column: a small chart of how many people waited over the last two hours.
            range: qsTr("近两小时")
            //: Column: the longest wait so far.
            longest: qsTr("最长等候")
            //: Column: what a citizen who comes now will wait.
            estimate: qsTr("预计等候")
            //: Column: whether the office needs a hand.
            alertText: qsTr("状态")
            heading: true
            Layout.fillWidth: true
            Layout.leftMargin: Tokens.space.s
            Layout.rightMargin: Tokens.space.s
        }
        RowList {
            id: list

            // Rows share the page; a short list does not run to its end.
            readonly property real share: Math.floor((height + spacing) / Math.max(1, list.rows)) - spacing
            property int rows: 0

            objectName: "officeTable"
            focus: true
            activeFocusOnTab: true
            spacing: Tokens.space.hair
            model: root.offices
            keyNavigationEnabled: true
            onCountChanged: list.rows = list.count
            onCurrentIndexChanged: root.chosen(list.currentIndex)
            delegate: OfficeRow {
                id: office

                width: list.rowWidth
                height: Math.max(implicitHeight, Math.min(Tokens.touch.row * 1.3, list.share))
                current: ListView.isCurrentItem
                onChosen: list.currentIndex = office.index
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
