pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// The services of a situation. Touching one leads on; for several at once they are ticked first.
KioskPage {
    id: root

    required property ServicesViewModel services

    property bool severalWanted: false
    readonly property bool several: root.severalWanted || root.services.chosen > 0

    signal next

    objectName: "servicesPage"
    title: root.services.title
    subtitle: root.services.hint

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        SectionTitle {
            text: root.several
                  //: Several services can be chosen and are done with one number at one window.
                  ? qsTr("请选要办的事，可选几件一起办")
                  //: One service is touched and leads on.
                  : qsTr("请选要办的事")
            Layout.fillWidth: true
        }
        Banner {
            visible: root.services.full
            //: The limit of services for one number, %n, is reached.
            text: qsTr("一个号最多办 %n 件，其余请另取号。", "", root.services.most)
            Layout.fillWidth: true
        }
        ScrollArea {
            id: area

            spacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                id: grid

                // Few services share the page, up to the height of a tile.
                readonly property int lines: Math.ceil(serviceRows.count / columns)
                readonly property real share: (area.height + spacing) / Math.max(1, lines) - spacing

                width: parent.width
                columns: root.wide ? 2 : 1
                spacing: Tokens.touch.gap

                Repeater {
                    id: serviceRows

                    model: root.services.services

                    ListRow {
                        id: row

                        required property string key
                        required property string title
                        required property bool available
                        required subtitle
                        required chosen

                        height: Math.max(implicitHeight, Math.min(Tokens.touch.tile * 0.8, grid.share))
                        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                        text: row.title
                        level: "lead"
                        topPadding: Tokens.space.m
                        bottomPadding: Tokens.space.m
                        checkable: root.several
                        checked: row.chosen
                        leadsOn: !root.several
                        enabled: row.available
                        onClicked: {
                            const alone = !root.several;
                            root.services.toggle(row.key);
                            if (alone)
                                root.next();
                        }
                    }
                }
            }
        }
        Button {
            objectName: "severalButton"
            visible: !root.several
            iconName: "plus"
            //: Button: choose more than one service for the same number.
            text: qsTr("几件事一起办")
            Layout.fillWidth: true
            onClicked: root.severalWanted = true
        }
        Button {
            objectName: "nextButton"
            visible: root.several
            kind: "primary"
            enabled: root.services.chosen > 0
            iconName: "forward"
            iconAtEnd: true
            //: Button: on to what to bring for the chosen services.
            text: qsTr("下一步：看要带什么")
            Layout.fillWidth: true
            onClicked: root.next()
        }
    }
}
