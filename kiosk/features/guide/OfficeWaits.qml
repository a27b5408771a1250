pragma ComponentBehavior: Bound

import QtQuick
import Yichuang.Controls
import Yichuang.Models
import Yichuang.Theme

// Offices that can do it, the hall one stands in first, with the wait at each.
Column {
    id: root

    required property RowsModel offices
    property bool busy: false

    spacing: Tokens.space.s

    Spinner {
        anchors.horizontalCenter: parent.horizontalCenter
        running: root.busy && root.offices.count === 0
        //: While the waiting times are being asked for.
        text: qsTr("正在查各处要等多久")
    }
    Label {
        visible: !root.busy && root.offices.count === 0
        width: parent.width
        soft: true
        //: The waiting times could not be asked for.
        text: qsTr("现在查不到要等多久，请问导办台。")
    }
    Repeater {
        model: root.offices

        ListRow {
            id: office

            required property string key
            required property string title
            required badge
            required subtitle
            required value

            width: root.width
            iconName: office.badge !== "" ? "pin" : "building"
            text: office.title
            chosen: office.badge !== ""
            informs: true
        }
    }
}
