pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Shell
import Yichuang.TakeTicket
import Yichuang.Theme

// The last look: services, who, and whether help is wanted. From here the number is taken.
KioskPage {
    id: root

    required property ConfirmViewModel confirm
    property bool connected: true

    signal givenUp

    objectName: "confirmPage"
    //: Title of the page before the number is taken.
    title: qsTr("确认取号")
    Component.onCompleted: root.confirm.reset()

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.m

        TakeTicketSteps {
            current: 2
            Layout.fillWidth: true
        }
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
                        //: Heading over the chosen services.
                        text: qsTr("要办的事")
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: root.confirm.services

                        ListRow {
                            id: service

                            required property string key
                            required property string title

                            text: service.title
                            level: root.wide ? "body" : "lead"
                            iconName: "check"
                            informs: true
                            Layout.fillWidth: true
                        }
                    }
                    ListRow {
                        //: Name of the row that says who comes.
                        text: qsTr("取号人")
                        value: root.confirm.holder
                        iconName: "person"
                        informs: true
                        Layout.fillWidth: true
                    }
                }
                PriorityChoice {
                    visible: !root.confirm.hopeless
                    elderly: root.confirm.elderly
                    chosen: root.confirm.priority
                    roomy: !root.wide
                    onChoose: priority => root.confirm.choosePriority(priority)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        Banner {
            visible: root.confirm.error !== ""
            tone: "danger"
            text: root.confirm.error
            Layout.fillWidth: true
        }
        Button {
            objectName: "giveUpButton"
            visible: root.confirm.hopeless
            kind: "primary"
            level: "title"
            iconName: "home"
            //: Button: no number can be had for this today; to the first page.
            text: qsTr("回首页")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(Tokens.touch.control * 1.3)
            onClicked: root.givenUp()
        }
        Button {
            objectName: "issueButton"
            visible: !root.confirm.hopeless
            kind: "primary"
            level: "title"
            iconName: "ticket"
            enabled: root.connected && !root.confirm.busy
            //: Button: the number is taken now.
            text: root.confirm.busy ? qsTr("正在取号……") : qsTr("确认取号")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(Tokens.touch.control * 1.3)
            onClicked: root.confirm.issue()
        }
    }
}
