pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// What is wrong in all offices one looks after: the urgent first, then the oldest.
Card {
    id: root

    required property AlertListModel alerts

    objectName: "alertsPanel"
    padding: Tokens.space.m
    implicitWidth: Tokens.touch.tile
    implicitHeight: 2 * root.padding + title.implicitHeight + column.spacing
                    + (list.count > 0 ? list.contentHeight : nothing.implicitHeight)

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Tokens.space.s

        SectionTitle {
            id: title

            text: list.count > 0
                  //: Heading of what a supervisor should look after; %1 is how much there is.
                  ? qsTr("提醒 %1").arg(list.count)
                  //: Heading of what a supervisor should look after.
                  : qsTr("提醒")
            level: "lead"
            Layout.fillWidth: true
        }
        Label {
            id: nothing

            visible: list.count === 0
            //: In place of the list while nothing is wrong anywhere.
            text: qsTr("一切正常")
            soft: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowList {
            id: list

            objectName: "alertList"
            visible: list.count > 0
            model: root.alerts
            delegate: Rectangle {
                id: cell

                required property string text
                required property string office
                required property string iconName
                required property bool urgent

                readonly property color ink: cell.urgent ? Tokens.color.textOnDangerSoft
                                                         : Tokens.color.textOnWarningSoft

                width: list.rowWidth
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
                            lineHeight: 1
                            color: cell.ink
                            Accessible.ignored: true
                            Layout.fillWidth: true
                        }
                        SmallText {
                            text: cell.office
                            color: cell.ink
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
