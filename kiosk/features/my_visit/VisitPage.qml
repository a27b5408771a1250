import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.MyVisit
import Yichuang.Shell
import Yichuang.Theme

// A ticket as it is now and what its owner may do: come back, print again, cancel, rate.
KioskPage {
    id: root

    required property VisitViewModel visit
    property bool connected: true
    // In usual type there is room for words that are read from afar.
    readonly property bool roomy: root.height > (root.wide ? 28 : 44) * Tokens.type.body
    readonly property bool actionsLeft: root.visit.canComeBack || root.visit.canRate || root.visit.canReprint
                                        || root.visit.canCancel || root.visit.error !== ""

    signal rate

    objectName: "visitPage"
    //: Title of the page with one's ticket.
    title: qsTr("我的号票")

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: Tokens.space.l
        rowSpacing: Tokens.space.l

        Rectangle {
            radius: Tokens.radius.l
            color: root.visit.called ? Tokens.color.accent : Tokens.panel.fill
            border.width: Tokens.stroke.outline
            border.color: Tokens.panel.outline
            implicitHeight: face.implicitHeight + 2 * Tokens.space.l
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            CalledFace {
                visible: root.visit.called
                anchors { fill: parent; margins: Tokens.space.l }
                visit: root.visit
            }
            ColumnLayout {
                id: face

                visible: !root.visit.called
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors { leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
                spacing: Tokens.space.m

                FaceLine {
                    objectName: "visitNumber"
                    text: root.visit.number
                    // Never smaller than in usual type.
                    font.pixelSize: Math.round(Tokens.type.number * (root.roomy || !root.wide ? 1 : 0.72))
                    strong: true
                    color: Tokens.color.primary
                    lineHeight: 0.9
                }
                FaceLine {
                    objectName: "visitState"
                    text: root.visit.state
                    level: root.roomy ? "headline" : "title"
                    strong: true
                }
                FaceLine {
                    text: root.visit.advice
                    level: root.roomy ? "title" : "lead"
                }
                FaceLine {
                    text: root.roomy ? root.visit.services.split(" · ").join("\n") : root.visit.services
                    level: root.roomy ? "lead" : "body"
                    soft: true
                }
            }
        }
        ColumnLayout {
            visible: root.actionsLeft
            spacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 2

            Banner {
                visible: root.visit.error !== ""
                tone: "danger"
                text: root.visit.error
                Layout.fillWidth: true
            }
            Button {
                objectName: "comeBackButton"
                visible: root.visit.canComeBack
                kind: "primary"
                iconName: "check"
                enabled: root.connected && !root.visit.busy
                //: Button: the number was called in vain; its owner is here now.
                text: qsTr("我来了，接着排")
                Layout.fillWidth: true
                onClicked: root.visit.comeBack()
            }
            Button {
                objectName: "rateButton"
                visible: root.visit.canRate
                kind: "primary"
                iconName: "star"
                //: Button: to the page with the five faces.
                text: qsTr("给服务打分")
                Layout.fillWidth: true
                onClicked: root.rate()
            }
            Button {
                objectName: "reprintButton"
                visible: root.visit.canReprint
                iconName: "printer"
                enabled: root.connected && !root.visit.busy
                //: Button: print the same number once more.
                text: qsTr("补打号票（号码不变）")
                Layout.fillWidth: true
                onClicked: root.visit.reprint()
            }
            Button {
                objectName: "cancelTicketButton"
                visible: root.visit.canCancel
                iconName: "trash"
                enabled: root.connected && !root.visit.busy
                //: Button: the number is not needed any more.
                text: qsTr("不办了，取消这个号")
                Layout.fillWidth: true
                onClicked: sure.open()
            }
        }
    }
    Dialog {
        id: sure

        //: Question before a ticket is cancelled.
        title: qsTr("取消这个号？")
        //: What cancelling means.
        text: qsTr("取消后不能恢复，再来办要重新取号排队。")
        //: Answer: cancel the ticket.
        acceptText: qsTr("取消这个号")
        //: Answer: keep the ticket.
        rejectText: qsTr("先留着")
        acceptKind: "danger"
        onAccepted: root.visit.cancel()
    }

    component FaceLine: Label {
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
