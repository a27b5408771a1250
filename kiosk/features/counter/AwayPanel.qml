pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Those who left the window and may come back; takes no room while there are none.
Card {
    id: root

    required property AwayModel away
    property bool free: true

    signal broughtBack(string ticket)

    visible: list.count > 0
    padding: Tokens.space.m
    implicitWidth: Tokens.touch.tile
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Tokens.space.s

        SectionTitle {
            //: Heading of the list of parked and missed citizens.
            text: qsTr("暂离和过号")
            level: "lead"
        }
        RowList {
            id: list

            objectName: "awayList"
            model: root.away
            implicitHeight: list.fitting(Tokens.touch.row * 3)
            delegate: AwayRow {
                width: list.rowWidth
                free: root.free
                onBroughtBack: ticket => root.broughtBack(ticket)
            }
            Layout.fillWidth: true
        }
    }
}
