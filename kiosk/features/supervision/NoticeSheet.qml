import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The notice on the boards of an office, in both languages.
Dialog {
    id: root

    required property NoticeViewModel notice
    property string office: ""
    property string officeName: ""

    objectName: "noticeSheet"
    //: Heading of the sheet for the notice on the boards; %1 is the office.
    title: qsTr("大屏公告 · %1").arg(root.officeName)
    //: Button: close the sheet.
    rejectText: qsTr("关闭")
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 8)
    onAboutToShow: root.notice.open(root.office)
    onOpened: zh.forceActiveFocus()

    Connections {
        target: root.notice

        function onCurrentChanged() {
            zh.text = root.notice.zh;
            en.text = root.notice.en;
        }
        function onSaved() {
            root.close();
        }
    }
    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        TextField {
            id: zh

            objectName: "noticeZh"
            //: Label: the notice in Chinese.
            label: qsTr("中文")
            maximumLength: 200
            onAccepted: en.forceActiveFocus()
            Layout.fillWidth: true
        }
        TextField {
            id: en

            objectName: "noticeEn"
            //: Label: the notice in English.
            label: qsTr("英文")
            maximumLength: 200
            onAccepted: root.notice.put(zh.text, en.text)
            Layout.fillWidth: true
        }
        Banner {
            visible: root.notice.problem !== ""
            tone: "danger"
            text: root.notice.problem
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            Button {
                objectName: "noticeRemoveButton"
                enabled: root.notice.present && !root.notice.busy
                //: Button: take the notice off the boards.
                text: qsTr("撤下公告")
                onClicked: root.notice.remove()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            Button {
                objectName: "noticePutButton"
                kind: "primary"
                enabled: !root.notice.busy
                text: root.notice.present
                      //: Button: change the notice on the boards.
                      ? qsTr("更新公告")
                      //: Button: put the notice on the boards.
                      : qsTr("发布公告")
                onClicked: root.notice.put(zh.text, en.text)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
