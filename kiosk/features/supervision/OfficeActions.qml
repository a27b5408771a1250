import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// What a supervisor does about the office looked at, each with its key.
GridLayout {
    id: root

    required property OfficeCare care
    required property string office
    required property string officeName

    signal done

    columns: 2
    columnSpacing: Tokens.space.s
    rowSpacing: Tokens.space.s
    onOfficeChanged: root.care.displaced.open(root.office)

    Button {
        objectName: "closureKey"
        enabled: root.office !== ""
        level: "body"
        leftPadding: Tokens.space.xs
        rightPadding: Tokens.space.xs
        shortcut: "F5"
        //: Key of the supervisor: close the office or a service for days.
        text: qsTr("停办")
        onClicked: closureSheet.open()
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Button {
        objectName: "noticeKey"
        enabled: root.office !== ""
        level: "body"
        leftPadding: Tokens.space.xs
        rightPadding: Tokens.space.xs
        shortcut: "F6"
        //: Key of the supervisor: the notice on the boards.
        text: qsTr("公告")
        onClicked: noticeSheet.open()
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Button {
        objectName: "dayEndKey"
        enabled: root.office !== ""
        level: "body"
        leftPadding: Tokens.space.xs
        rightPadding: Tokens.space.xs
        shortcut: "F7"
        //: Key of the supervisor: end the office's day.
        text: qsTr("日终")
        onClicked: dayEndSheet.open()
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Button {
        readonly property int waiting: root.care.displaced.rows.count

        objectName: "displacedKey"
        enabled: root.office !== ""
        level: "body"
        leftPadding: Tokens.space.xs
        rightPadding: Tokens.space.xs
        shortcut: "F8"
        text: waiting > 0
              //: Key of the supervisor: %1 citizens have to be told that a closure took their appointment.
              ? qsTr("待通知 %1").arg(waiting)
              //: Key of the supervisor: citizens to be told that a closure took their appointment.
              : qsTr("待通知")
        onClicked: displacedSheet.open()
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    ClosureSheet {
        id: closureSheet

        closures: root.care.closures
        office: root.office
        officeName: root.officeName
        onClosed: {
            root.care.displaced.open(root.office);
            root.done();
        }
    }
    DisplacedSheet {
        id: displacedSheet

        displaced: root.care.displaced
        office: root.office
        officeName: root.officeName
        onClosed: root.done()
    }
    NoticeSheet {
        id: noticeSheet

        notice: root.care.notice
        office: root.office
        officeName: root.officeName
        onClosed: {
            root.care.notice.close();
            root.done();
        }
    }
    DayEndSheet {
        id: dayEndSheet

        dayEnd: root.care.dayEnd
        office: root.office
        officeName: root.officeName
        onClosed: root.done()
    }
}
