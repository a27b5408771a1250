import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// The notice on the boards of an office, in both languages, and from when to when it hangs there.
Dialog {
    id: root

    required property NoticeViewModel notice
    property string office: ""
    property string officeName: ""

    function put() {
        root.notice.put(zh.text, en.text, from.text, until.text);
    }

    objectName: "noticeSheet"
    //: Heading of the sheet for the notice on the boards; %1 is the office.
    title: qsTr("大屏公告 · %1").arg(root.officeName)
    text: root.notice.absence
    //: Button: close the sheet.
    rejectText: qsTr("关闭")
    keysShown: true
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 8)
    onAboutToShow: root.notice.open(root.office)
    onOpened: zh.forceActiveFocus()

    Connections {
        target: root.notice

        function onCurrentChanged() {
            zh.text = root.notice.zh;
            en.text = root.notice.en;
            from.text = root.notice.from;
            until.text = root.notice.until;
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
            onAccepted: root.put()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            TextField {
                id: from

                objectName: "noticeFrom"
                //: Label: when a notice begins to be shown; empty means at once.
                label: qsTr("开始时间（可不填）")
                placeholder: "11-25 08:30"
                maximumLength: 16
                onAccepted: until.forceActiveFocus()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            TextField {
                id: until

                objectName: "noticeUntil"
                //: Label: when a notice ceases to be shown; empty means when it is taken away.
                label: qsTr("结束时间（可不填）")
                placeholder: "11-25 17:30"
                maximumLength: 16
                onAccepted: root.put()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
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
                onClicked: root.put()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
