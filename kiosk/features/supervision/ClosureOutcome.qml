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
        id: list

        objectName: root.closures.previewed ? "closureAffected" : "closureList"
        rows: root.closures.previewed ? root.closures.affected : root.closures.closures
        choosable: !root.closures.previewed
        //: Beside a closure: takes it away.
        actionText: root.closures.previewed ? "" : qsTr("恢复办理")
        onChosen: key => root.closures.lift(key)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Tokens.touch.row * 3
    }
    RowLayout {
        visible: root.closures.previewed
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Button {
            objectName: "closureMoveButton"
            visible: root.closures.canMove
            kind: "primary"
            enabled: !root.closures.busy
            //: Button: close, and give everybody who can be moved another time.
            text: qsTr("停办并改期")
            onClicked: root.closures.create(true)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Button {
            objectName: "closureTellButton"
            kind: root.closures.canMove ? "secondary" : "primary"
            enabled: !root.closures.busy
            text: root.closures.canMove
                  //: Button: close; staff tell everybody affected.
                  ? qsTr("停办，逐个通知")
                  //: Button: close.
                  : qsTr("停办")
            onClicked: root.closures.create(false)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
