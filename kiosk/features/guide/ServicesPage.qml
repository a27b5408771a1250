pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// The services of a situation; one or several are chosen for one number.
KioskPage {
    id: root

    required property ServicesViewModel services

    signal next

    objectName: "servicesPage"
    title: root.services.title
    subtitle: root.services.hint

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        SectionTitle {
            //: Several services can be chosen and are done with one number at one window.
            text: qsTr("请选要办的事，可以选几件一起办")
            Layout.fillWidth: true
        }
        Banner {
            visible: root.services.full
            //: The limit of services for one number is reached.
            text: qsTr("一个号最多办这么多件，其余的请下次再办。")
            Layout.fillWidth: true
        }
        ScrollArea {
            spacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                id: grid

                width: parent.width
                columns: root.wide ? 2 : 1
                spacing: Tokens.touch.gap

                Repeater {
                    model: root.services.services

                    ListRow {
                        id: row

                        required property string key
                        required property string title
                        required property bool available
                        required subtitle
                        required chosen

                        width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                        text: row.title
                        checkable: true
                        checked: row.chosen
                        enabled: row.available
                        onClicked: root.services.toggle(row.key)
                    }
                }
            }
        }
        Button {
            objectName: "nextButton"
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
