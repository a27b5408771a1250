pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The citizens of an office who have to be told that a closure took their appointment.
ColumnLayout {
    id: root

    required property DisplacedViewModel displaced

    spacing: Tokens.space.s

    Banner {
        visible: root.displaced.problem !== ""
        tone: "danger"
        text: root.displaced.problem
        Layout.fillWidth: true
    }
    Label {
        visible: list.count > 0
        //: Over the list of citizens who have to be told; looking at a phone number is recorded.
        text: qsTr("请逐个打电话。查看电话会留下记录。")
        level: "caption"
        soft: true
        Layout.fillWidth: true
    }
    Item {
        visible: list.count === 0
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            iconName: "check"
            //: In place of the list: every citizen who lost an appointment was told.
            text: qsTr("暂无待通知人员")
        }
    }
    ListView {
        id: list

        objectName: "displacedList"
        visible: list.count > 0
        clip: true
        spacing: Tokens.space.xs
        model: root.displaced.rows
        boundsBehavior: Flickable.StopAtBounds
        delegate: DisplacedRow {
            id: row

            width: ListView.view.width
            busy: root.displaced.busy
            onReveal: root.displaced.reveal(row.key)
            onTold: root.displaced.markTold(row.key)
        }
        Layout.fillWidth: true
        Layout.fillHeight: true

        ScrollBar {
            area: list
        }
    }
}
