import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// Ends an office's day by hand, once it was seen what is still open.
Dialog {
    id: root

    required property DayEndViewModel dayEnd
    property string office: ""
    property string officeName: ""

    objectName: "dayEndSheet"
    //: Heading of the sheet that ends an office's day; below stands which office.
    title: qsTr("结束今天的办理")
    text: root.officeName
    keysShown: true
    rejectText: root.dayEnd.ended
                //: Button: close the sheet.
                ? qsTr("关闭")
                //: Button: close the sheet and do nothing.
                : qsTr("取消")
    onAboutToShow: root.dayEnd.open(root.office)

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Label {
            visible: root.dayEnd.text !== ""
            text: root.dayEnd.text
            Layout.fillWidth: true
        }
        Banner {
            visible: root.dayEnd.warning !== ""
            tone: "warning"
            text: root.dayEnd.warning
            Layout.fillWidth: true
        }
        Banner {
            visible: root.dayEnd.problem !== ""
            tone: "danger"
            text: root.dayEnd.problem
            Layout.fillWidth: true
        }
        Label {
            visible: !root.dayEnd.ended
            //: What ending the day means.
            text: qsTr("没办完的号今天作废，窗口全部关闭，不能恢复。")
            soft: true
            Layout.fillWidth: true
        }
        Button {
            objectName: "dayEndButton"
            visible: !root.dayEnd.ended
            kind: "danger"
            enabled: root.dayEnd.canEnd
            //: Button: end the office's day.
            text: qsTr("结束今天")
            onClicked: root.dayEnd.end()
            Layout.fillWidth: true
        }
    }
}
