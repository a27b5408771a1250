import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// Finds a ticket of today; a supervisor may call it out of order, with a reason.
Dialog {
    id: root

    required property FindViewModel finder

    function callChosen() {
        if (reason.text.trim() === "")
            reason.forceActiveFocus();
        else
            root.finder.callRow(list.currentIndex, reason.text);
    }

    objectName: "findSheet"
    //: Heading of the sheet that finds a ticket.
    title: qsTr("查找号票")
    //: Button: close the sheet.
    rejectText: qsTr("关闭")
    keysShown: true
    width: Math.min(parent ? parent.width : 0, Tokens.touch.tile * 5)
    onAboutToShow: {
        root.finder.clear();
        query.text = "";
        reason.text = "";
    }
    onOpened: query.forceActiveFocus()

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        TextField {
            id: query

            objectName: "findField"
            //: Label of the field by which a ticket is found.
            label: qsTr("号码、身份证号或手机号")
            maximumLength: 32
            onAccepted: root.finder.search(query.text)
            Layout.fillWidth: true
        }
        Label {
            visible: root.finder.problem !== ""
            text: root.finder.problem
            Layout.fillWidth: true
        }
        OptionList {
            id: list

            objectName: "foundList"
            visible: count > 0
            options: root.finder.found
            implicitHeight: list.fitting(Tokens.touch.row * 3.5)
            onChosen: row => {
                list.currentIndex = row;
                if (reason.visible)
                    root.callChosen();
            }
            Layout.fillWidth: true
        }
        TextField {
            id: reason

            objectName: "callReasonField"
            visible: root.finder.mayCall && list.count > 0
            //: Label: why this citizen is called before others; kept in the records.
            label: qsTr("不按顺序呼叫的原因（会记录）")
            maximumLength: 200
            onAccepted: root.callChosen()
            onVisibleChanged: {
                if (reason.visible && list.count === 1)
                    reason.forceActiveFocus();
            }
            Layout.fillWidth: true
        }
        Button {
            objectName: "callFoundButton"
            visible: reason.visible
            kind: "primary"
            enabled: !root.finder.busy && (list.currentItem?.enabled ?? false)
            hint: reason.activeFocus ? "Enter" : ""
            //: Button: call the citizen whose ticket was found, before others; %1 is the number.
            text: qsTr("呼叫 %1").arg(list.currentTitle)
            onClicked: root.callChosen()
            Layout.fillWidth: true
        }
        Label {
            visible: !root.finder.mayCall && list.count > 0
            //: Under a ticket that was found, for clerks who may not call out of order.
            text: qsTr("不按顺序呼叫需要值班主管操作。")
            soft: true
            Layout.fillWidth: true
        }
    }
}
