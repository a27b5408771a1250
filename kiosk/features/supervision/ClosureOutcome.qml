pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// Right side of the sheet for closures: whom the previewed one affects and what to do about them;
// after it was made, who has to be told; else the closures there are.
ColumnLayout {
    id: root

    required property ClosureViewModel closures
    required property DisplacedViewModel displaced
    // Some have just lost their time.
    property bool telling: false

    readonly property bool tellingShown: root.telling && !root.closures.previewed

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
              : root.tellingShown
              //: Heading over citizens who lost their appointment to the closure just made.
              ? qsTr("这些人要通知")
              //: Heading over the closures there are.
              : qsTr("已有的停办安排")
        level: "body"
        wrapMode: Text.NoWrap  // as at the left
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Label {
        visible: !root.closures.previewed && !root.tellingShown && list.count === 0
        //: The office has no closures.
        text: qsTr("没有停办安排。")
        soft: true
        Layout.fillWidth: true
    }
    DisplacedList {
        visible: root.tellingShown
        displaced: root.displaced
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Tokens.touch.row * 3
    }
    Button {
        objectName: "closureListButton"
        visible: root.tellingShown
        //: Button: from the citizens to be told back to the closures there are.
        text: qsTr("回到停办安排")
        onClicked: root.telling = false
        Layout.fillWidth: true
    }
    ChoiceList {
        id: list

        visible: !root.tellingShown
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
