pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The windows of the office looked at: a row for each open one, the others in one line.
Card {
    id: root

    required property OfficeWindowsModel windows
    property string officeName: ""

    padding: Tokens.space.m
    // The layout gives it its size; what is in it follows.
    implicitWidth: Tokens.touch.tile
    implicitHeight: Tokens.touch.tile

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.s

        SectionTitle {
            text: root.officeName
            level: "lead"
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            visible: !root.windows.known
            //: In place of the list: the windows of this office are not known yet.
            text: qsTr("还没有收到窗口的情况")
            soft: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            id: room

            visible: root.windows.known
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: list

                objectName: "officeWindows"
                width: room.width
                height: list.fitting(room.height)
                model: root.windows
                delegate: WindowRow {
                    width: list.rowWidth
                }
            }
        }
        Label {
            visible: root.windows.closed !== ""
            //: Under the open windows of an office: %1 are the numbers of the others.
            text: qsTr("未开放：%1").arg(root.windows.closed)
            soft: true
            lineHeight: 1
            Layout.fillWidth: true
        }
    }
}
