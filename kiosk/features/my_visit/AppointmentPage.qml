pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.MyVisit
import Yichuang.Shell
import Yichuang.Theme

// Finds a booked appointment and checks it in.
KioskPage {
    id: root

    required property AppointmentViewModel appointment
    property bool connected: true

    signal ordinaryWanted

    objectName: "appointmentPage"
    //: Title of the page for checking in an appointment.
    title: qsTr("预约报到")
    onShownChanged: root.appointment.listen(root.shown)
    onOpenedChanged: {
        if (!root.opened)
            root.appointment.forget();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        LookupEntry {
            visible: root.appointment.appointments.count === 0
            //: Label of the field for finding an appointment.
            label: qsTr("预约码、身份证号或手机号")
            //: What may be typed to find an appointment.
            placeholder: qsTr("短信里的预约码，或身份证号")
            //: Ways to find a booked appointment.
            hint: qsTr("把身份证放在下方感应区，或扫预约的二维码，也可以在这里输入。")
            // Of booking codes; I, L, O and U are in none, as they are misread.
            letters: [..."ABCDEFGHJKMNPQRSTVWXYZ"]
            error: root.appointment.error
            busy: root.appointment.busy
            wide: root.wide
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onEdited: root.appointment.forgetError()
            onConfirmed: text => root.appointment.search(text)
        }
        SectionTitle {
            visible: root.appointment.appointments.count > 0
            //: Heading over the appointments found.
            text: qsTr("您的预约")
            Layout.fillWidth: true
        }
        Banner {
            visible: root.appointment.error !== "" && root.appointment.appointments.count > 0
            tone: "warning"
            text: root.appointment.error
            Layout.fillWidth: true
        }
        ScrollArea {
            id: found

            visible: root.appointment.appointments.count > 0
            // The field that had the focus is gone.
            onVisibleChanged: {
                if (found.visible)
                    Qt.callLater(() => found.nextItemInFocusChain().forceActiveFocus());
            }
            spacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.appointment.appointments

                ListRow {
                    id: row

                    required property string key
                    required property string title
                    required property bool available
                    required subtitle
                    required value

                    width: parent.width
                    text: row.title
                    level: "lead"
                    topPadding: Tokens.space.m
                    bottomPadding: Tokens.space.m
                    iconName: "calendar"
                    leadsOn: row.available
                    enabled: row.available && root.connected && !root.appointment.busy
                    onClicked: root.appointment.choose(row.key)
                }
            }
        }
        RowLayout {
            visible: root.appointment.appointments.count > 0
            spacing: Tokens.touch.gap
            Layout.fillWidth: true

            Button {
                objectName: "searchAgainButton"
                //: Button: what was found is somebody else's; ask again.
                text: qsTr("不是我的预约，重新查找")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.appointment.searchAgain()
            }
            Button {
                objectName: "ordinaryButton"
                visible: root.appointment.hopeless
                kind: "primary"
                //: Button: to the first page, to take a number without an appointment.
                text: qsTr("取普通号")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.ordinaryWanted()
            }
        }
    }
}
