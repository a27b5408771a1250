pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Devices
import Yichuang.Shell
import Yichuang.Theme

// For technicians, behind a number: every device with a test, the facts of the machine, its last log
// lines. Leaving it shuts it.
KioskPage {
    id: root

    required property DevicesViewModel devices

    objectName: "devicesPage"
    //: Title of the technicians' page.
    title: qsTr("设备维护")
    onOpenedChanged: {
        if (!root.opened)
            root.devices.close();
    }

    PinEntry {
        anchors.fill: parent
        visible: !root.devices.unlocked
        focus: visible
        error: root.devices.pinError
        maximumLength: root.devices.longestPin
        onEdited: root.devices.forgetPinError()
        onConfirmed: pin => root.devices.unlock(pin)
    }
    ScrollArea {
        anchors.fill: parent
        visible: root.devices.unlocked
        spacing: Tokens.space.m

        SectionTitle {
            //: Heading over the devices of the machine.
            text: qsTr("设备")
            width: parent.width
        }
        Repeater {
            model: root.devices.devices

            TestRow {
                id: device

                width: parent.width
                onTested: root.devices.test(device.key)
            }
        }
        RowLayout {
            width: parent.width

            SectionTitle {
                //: Heading over version, certificate and connection.
                text: qsTr("本机")
                Layout.fillWidth: true
            }
            Button {
                objectName: "refreshButton"
                kind: "quiet"
                //: Button: ask the devices again and read the log anew.
                text: qsTr("刷新")
                level: "body"
                onClicked: root.devices.refresh()
            }
        }
        FactsCard {
            facts: root.devices.facts
            width: parent.width
        }
        SectionTitle {
            //: Heading over the last lines of the program's log.
            text: qsTr("最近日志")
            width: parent.width
        }
        Label {
            objectName: "logLines"
            width: parent.width
            //: There is nothing in the log yet.
            text: root.devices.log !== "" ? root.devices.log : qsTr("没有日志。")
            level: "caption"
            wrapMode: Text.WrapAnywhere
        }
    }
}
