pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The windows of the office looked at.
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
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            visible: list.count === 0
            //: In place of the list: the windows of this office are not known yet.
            text: qsTr("还没有收到窗口的情况")
            soft: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ListView {
            id: list

            objectName: "officeWindows"
            visible: list.count > 0
            clip: true
            spacing: Tokens.space.xs
            model: root.windows
            boundsBehavior: Flickable.StopAtBounds
            delegate: Rectangle {
                id: cell

                required property string number
                required property string clerk
                required property string stateText
                required property string tone

                width: ListView.view.width
                implicitHeight: Tokens.touch.minimum + Tokens.space.s
                radius: Tokens.radius.s
                color: Tokens.color.sunken
                Accessible.role: Accessible.ListItem
                Accessible.name: cell.number + " " + cell.clerk + " " + cell.stateText

                RowLayout {
                    anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
                    spacing: Tokens.space.s

                    Label {
                        text: cell.number
                        level: "lead"
                        strong: true
                        Accessible.ignored: true
                        Layout.preferredWidth: Tokens.type.lead * 1.5
                    }
                    Label {
                        text: cell.clerk
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                    Badge {
                        text: cell.stateText
                        tone: cell.tone
                    }
                }
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
