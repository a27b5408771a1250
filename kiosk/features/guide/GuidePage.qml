pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// What to bring, how long it takes and where the wait is shortest; from here a number is taken.
KioskPage {
    id: root

    required property GuideViewModel guide
    property bool connected: true
    // The one service is the page's title.
    readonly property bool alone: root.guide.services.count === 1

    signal takeNumber
    signal addService

    objectName: "guidePage"
    title: root.guide.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.m

        ScrollArea {
            spacing: Tokens.space.m
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: parent.width
                columns: root.wide ? 2 : 1
                columnSpacing: Tokens.space.l
                rowSpacing: Tokens.space.l

                ColumnLayout {
                    spacing: Tokens.space.m
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    SectionTitle {
                        //: Heading over the list of papers.
                        text: qsTr("要带这些材料")
                        Layout.fillWidth: true
                    }
                    MaterialList {
                        materials: root.guide.materials
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: Tokens.space.m
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop

                    SectionTitle {
                        visible: !root.alone
                        //: Heading over the chosen services.
                        text: qsTr("要办的事")
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: root.guide.services

                        RowLayout {
                            id: service

                            required property string key
                            required property string title
                            required property string subtitle
                            required property string value

                            spacing: Tokens.space.s

                            ListRow {
                                iconName: root.alone ? "clock" : ""
                                text: root.alone
                                      //: How long the service takes at most, before the time.
                                      ? qsTr("多久办好") : service.title
                                subtitle: service.subtitle
                                value: service.value
                                informs: true
                                Layout.fillWidth: true
                            }
                            Button {
                                objectName: "remove_" + service.key
                                visible: !root.alone
                                kind: "quiet"
                                iconName: "cross"
                                //: Button beside one of several services: it is not wanted after all.
                                text: qsTr("不办")
                                //: The same for people who hear the page; %1 is the service.
                                Accessible.name: qsTr("%1，不办").arg(service.title)
                                level: "body"
                                implicitHeight: Tokens.touch.minimum
                                leftPadding: Tokens.space.s
                                onClicked: root.guide.remove(service.key)
                            }
                        }
                    }
                    SectionTitle {
                        topPadding: Tokens.space.s
                        //: Heading over the offices that handle the services, with the wait at each.
                        text: qsTr("在哪里办、要等多久")
                        Layout.fillWidth: true
                    }
                    OfficeWaits {
                        offices: root.guide.offices
                        busy: root.guide.busy
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Banner {
            visible: root.guide.obstacle !== ""
            tone: "warning"
            text: root.guide.obstacle
            Layout.fillWidth: true
        }
        Label {
            visible: root.guide.waitHere !== "" && root.guide.obstacle === ""
            text: root.guide.waitHere
            soft: true
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.touch.gap

            Button {
                objectName: "addServiceButton"
                iconName: "plus"
                enabled: root.guide.canAdd
                //: Button: choose one more service for the same number.
                text: qsTr("再加一件事")
                leftPadding: Tokens.space.m
                onClicked: root.addService()
            }
            Button {
                objectName: "takeNumberButton"
                kind: "primary"
                iconName: "ticket"
                enabled: root.connected && root.guide.canTakeNumber
                //: Button: take a number for the chosen services.
                text: qsTr("材料带齐了，取号")
                leftPadding: Tokens.space.m
                Layout.fillWidth: true
                onClicked: root.takeNumber()
            }
        }
    }
}
