pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// What is wrong in all offices one looks after, the oldest first.
Card {
    id: root

    required property AlertListModel alerts

    objectName: "alertsPanel"
    padding: Tokens.space.m
    // The layout gives it its size; what is in it follows.
    implicitWidth: Tokens.touch.tile
    implicitHeight: Tokens.touch.tile

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.s

        SectionTitle {
            //: Heading of what a supervisor should look after.
            text: qsTr("提醒")
            level: "lead"
            Layout.fillWidth: true
        }
        Label {
            visible: list.count === 0
            //: In place of the list while nothing is wrong anywhere.
            text: qsTr("一切正常")
            soft: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ListView {
            id: list

            objectName: "alertList"
            visible: list.count > 0
            clip: true
            spacing: Tokens.space.xs
            model: root.alerts
            boundsBehavior: Flickable.StopAtBounds
            delegate: Rectangle {
                id: cell

                required property string text
                required property string office
                required property string iconName
                required property bool urgent

                readonly property color ink: cell.urgent ? Tokens.color.textOnDangerSoft
                                                         : Tokens.color.textOnWarningSoft

                width: ListView.view.width
                implicitHeight: lines.implicitHeight + 2 * Tokens.space.xs
                radius: Tokens.radius.s
                color: cell.urgent ? Tokens.color.dangerSoft : Tokens.color.warningSoft
                Accessible.role: Accessible.ListItem
                Accessible.name: cell.text + " " + cell.office

                RowLayout {
                    anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.s }
                    spacing: Tokens.space.s

                    Icon {
                        name: cell.iconName
                        color: cell.ink
                        weight: Tokens.stroke.icon
                        Layout.preferredWidth: Tokens.type.lead
                        Layout.preferredHeight: Tokens.type.lead
                    }
                    ColumnLayout {
                        id: lines

                        spacing: 0
                        Layout.fillWidth: true

                        Label {
                            text: cell.text
                            strong: true
                            color: cell.ink
                            Accessible.ignored: true
                            Layout.fillWidth: true
                        }
                        Label {
                            text: cell.office
                            level: "caption"
                            color: cell.ink
                            maximumLineCount: 1
                            elide: Text.ElideRight
                            Accessible.ignored: true
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
