pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Assistance
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// Calls a member of staff; how the machine is used, in four steps; where people help.
KioskPage {
    id: root

    required property HallViewModel hall
    required property HelpCallViewModel help
    // The page help was asked for on.
    property string fromPage: ""
    property bool noPaper: false

    objectName: "helpPage"
    //: Title of the help page.
    title: qsTr("帮助")

    ScrollArea {
        anchors.fill: parent

        GridLayout {
            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Tokens.space.l
            rowSpacing: Tokens.space.m

            HelpCallPanel {
                help: root.help
                page: root.fromPage
                noPaper: root.noPaper
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Tokens.space.m
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.rowSpan: root.wide ? 2 : 1
                Layout.alignment: Qt.AlignTop

                SectionTitle {
                    //: Heading over the four steps of taking a number.
                    text: qsTr("怎么取号")
                    Layout.fillWidth: true
                }
                Repeater {
                    model: [
                        { icon: "search", text: root.stepChoose },
                        { icon: "document", text: root.stepPapers },
                        { icon: "id-card", text: root.stepIdentify },
                        { icon: "ticket", text: root.stepTicket }
                    ]

                    ListRow {
                        id: step

                        required property var modelData
                        required property int index

                        iconName: step.modelData.icon
                        text: (step.index + 1) + ". " + step.modelData.text
                        informs: true
                        Layout.fillWidth: true
                    }
                }
            }
            ColumnLayout {
                spacing: Tokens.space.m
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                SectionTitle {
                    //: Heading over where people help.
                    text: qsTr("需要人帮忙")
                    Layout.fillWidth: true
                    Layout.topMargin: Tokens.space.s
                }
                ListRow {
                    iconName: "handshake"
                    //: The desk where staff help and give numbers.
                    text: qsTr("请到导办台，工作人员可以帮您办、替您取号。")
                    informs: true
                    Layout.fillWidth: true
                }
                ListRow {
                    visible: root.hall.phone !== ""
                    iconName: "call"
                    //: Name of the row with the phone number.
                    text: qsTr("咨询电话")
                    value: root.hall.phone
                    informs: true
                    Layout.fillWidth: true
                }
                ListRow {
                    visible: root.hall.address !== ""
                    iconName: "pin"
                    text: root.hall.address
                    informs: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    //: Help, step 1.
    readonly property string stepChoose: qsTr("选您遇到的事情，或者搜一搜")
    //: Help, step 2.
    readonly property string stepPapers: qsTr("看看材料带齐了没有、要等多久")
    //: Help, step 3.
    readonly property string stepIdentify: qsTr("刷身份证，或输入号码；没带也能取号")
    //: Help, step 4.
    readonly property string stepTicket: qsTr("拿好号票，听叫号、看大屏")
}
