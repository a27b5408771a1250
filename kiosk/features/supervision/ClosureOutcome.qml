pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// Right side of the sheet for closures: whom the previewed one affects and what to do about them; else
// the closures there are. Who has to be told afterwards is listed by a sheet of its own.
ColumnLayout {
    id: root

    required property ClosureViewModel closures

    signal liftAsked(string key, string title)

    spacing: Tokens.space.s

    Banner {
        objectName: "closureProblem"
        visible: root.closures.problem !== ""
        tone: "danger"
        text: root.closures.problem
        Layout.fillWidth: true
    }
    Banner {
        objectName: "closureMessage"
        visible: root.closures.message !== "" && root.closures.problem === ""
        tone: "success"
        text: root.closures.message
        Layout.fillWidth: true
    }
    SectionTitle {
        text: root.closures.previewed
              ? root.closures.summary
              //: Heading over the closures there are.
              : qsTr("已有的停办安排")
        level: "body"
        wrapMode: Text.NoWrap  // as at the left
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Label {
        visible: !root.closures.previewed && list.count === 0
        //: The office has no closures.
        text: qsTr("没有停办安排。")
        soft: true
        Layout.fillWidth: true
    }
    ChoiceList {
        objectName: "closureAffected"
        visible: root.closures.previewed
        rows: root.closures.affected
        choosable: false
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Tokens.touch.row * 3
    }
    RowList {
        id: list

        objectName: "closureList"
        visible: !root.closures.previewed
        model: root.closures.closures
        delegate: ClosureRow {
            id: row

            width: list.rowWidth
            busy: root.closures.busy
            onLifted: root.liftAsked(row.key, row.title)
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Tokens.touch.row * 3
    }
}
