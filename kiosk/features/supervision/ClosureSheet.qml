pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Supervision
import Yichuang.Theme

// Closes an office or a service for days: what, when and why at the left; at the right whom it would
// affect, or what is closed already. Nothing is closed before it was looked at.
Dialog {
    id: root

    required property ClosureViewModel closures
    property string office: ""
    property string officeName: ""

    function look() {
        root.closures.preview(from.text, to.text, reasonZh.text, reasonEn.text);
    }

    objectName: "closureSheet"
    //: Heading of the sheet that closes an office for days; %1 is the office.
    title: qsTr("停办安排 · %1").arg(root.officeName)
    width: parent ? parent.width - 2 * Tokens.space.xl : 0
    padding: Tokens.space.l
    onAboutToShow: {
        for (const field of [from, to, reasonZh, reasonEn])
            field.text = "";
        root.closures.open(root.office);
    }
    onOpened: from.forceActiveFocus()

    RowLayout {
        spacing: Tokens.space.l
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            RowLayout {
                spacing: Tokens.space.s
                Layout.fillWidth: true

                TextField {
                    id: from

                    objectName: "closureFrom"
                    //: Label: first day of a closure.
                    label: qsTr("开始日期")
                    placeholder: "11-25"
                    maximumLength: 10
                    onEdited: root.closures.forgetPreview()
                    onAccepted: to.forceActiveFocus()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TextField {
                    id: to

                    objectName: "closureTo"
                    //: Label: last day of a closure; empty means one day.
                    label: qsTr("结束日期（可不填）")
                    placeholder: "11-26"
                    maximumLength: 10
                    onEdited: root.closures.forgetPreview()
                    onAccepted: reasonZh.forceActiveFocus()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
            TextField {
                id: reasonZh

                objectName: "closureReasonZh"
                //: Label: why something is closed; citizens see it.
                label: qsTr("原因（公民会看到）")
                maximumLength: 60
                onEdited: root.closures.forgetPreview()
                onAccepted: reasonEn.forceActiveFocus()
                Layout.fillWidth: true
            }
            TextField {
                id: reasonEn

                objectName: "closureReasonEn"
                //: Label: the same reason in English.
                label: qsTr("英文原因（可不填）")
                maximumLength: 120
                onEdited: root.closures.forgetPreview()
                onAccepted: root.look()
                Layout.fillWidth: true
            }
            SectionTitle {
                //: Heading over what is closed: the office or one service.
                text: qsTr("停办范围")
                level: "body"
                wrapMode: Text.NoWrap  // else it is measured too narrow before the sheet has its width
                Layout.fillWidth: true
            }
            ChoiceList {
                id: services

                objectName: "closureServices"
                rows: root.closures.services
                onChosen: key => root.closures.chooseService(key)
                Layout.fillWidth: true
                Layout.preferredHeight: services.heightOf(services.rowsWithin(Tokens.touch.row * 3.3))
            }
        }
        ClosureOutcome {
            closures: root.closures
            onLiftAsked: (key, title) => {
                liftSheet.key = key;
                liftSheet.text = title;
                liftSheet.open();
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
    RowLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Button {
            shortcut: "Esc"
            //: Button: close the sheet and close no office.
            text: qsTr("返回")
            onClicked: root.close()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Button {
            objectName: "closurePreviewButton"
            kind: root.closures.previewed ? "secondary" : "primary"
            enabled: !root.closures.busy
            //: Button: show whom the closure would affect.
            text: qsTr("查看影响范围")
            onClicked: root.look()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Button {
            objectName: "closureTellButton"
            visible: root.closures.previewed
            kind: root.closures.canMove ? "secondary" : "danger"
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
        Button {
            objectName: "closureMoveButton"
            visible: root.closures.previewed && root.closures.canMove
            kind: "danger"
            enabled: !root.closures.busy
            //: Button: close, and give everybody who can be moved another time.
            text: qsTr("停办并改期")
            onClicked: root.closures.create(true)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    Dialog {
        id: liftSheet

        property string key: ""

        objectName: "liftSheet"
        //: Heading of the question before a closure is lifted; below stands which.
        title: qsTr("恢复办理？")
        keysShown: true
        //: Button: leave the closure as it is.
        rejectText: qsTr("保留停办")
        //: Button: lift the closure.
        acceptText: qsTr("恢复办理")
        onAccepted: root.closures.lift(liftSheet.key)
        onClosed: from.forceActiveFocus()
    }
}
