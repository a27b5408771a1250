import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.TakeTicket
import Yichuang.Theme

// What the ticket says: number, services, wait, windows and the code for asking later. The number takes what
// room the rest leaves.
GridLayout {
    id: root

    required property TicketViewModel ticket
    // The code beside the number instead of below.
    property bool wide: false
    // What is shown and how large the code is follow the page's height.
    required property real pageHeight

    columns: root.wide ? 2 : 1
    columnSpacing: Tokens.space.xl
    rowSpacing: Tokens.space.s

    ColumnLayout {
        spacing: Tokens.space.s
        Layout.fillWidth: true

        Label {
            objectName: "ticketNumber"
            text: root.ticket.number
            level: "number"
            strong: true
            color: Tokens.color.primary
            font.pixelSize: Math.round(Tokens.type.number * 1.2)
            fontSizeMode: Text.Fit
            minimumPixelSize: Tokens.type.title
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        Label {
            text: root.ticket.services
            level: "lead"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Rectangle {
            color: Tokens.color.outline
            implicitHeight: Tokens.stroke.outline
            Layout.fillWidth: true
            Layout.topMargin: Tokens.space.s
            Layout.bottomMargin: Tokens.space.s
        }
        Label {
            visible: text !== ""
            //: On the ticket page: how many people are ahead and the expected wait.
            text: root.ticket.wait === "" ? "" : qsTr("前面 %1 人，%2").arg(root.ticket.ahead).arg(root.ticket.wait)
            level: root.wide ? "lead" : "title"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            visible: text !== "" && root.pageHeight > 44 * Tokens.type.body
            text: root.ticket.waitSentence
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            visible: root.ticket.windows !== ""
            //: %1 are numbers of windows.
            text: qsTr("会请您到这些窗口之一：%1").arg(root.ticket.windows)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Label {
            //: What to do with the number.
            text: qsTr("请在等候区看大屏、听叫号")
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: root.ticket.qrText !== ""
        spacing: Tokens.space.s
        Layout.alignment: Qt.AlignCenter
        Layout.fillHeight: false
        Layout.topMargin: root.wide ? 0 : Tokens.space.m
        Layout.preferredWidth: Math.round(Tokens.touch.tile * (root.wide ? 1.7 : 3))

        QrImage {
            text: root.ticket.qrText
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round(Math.min(Tokens.touch.tile * 1.7,
                                                        root.pageHeight * (root.wide ? 0.38 : 0.21)))
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.role: Accessible.Graphic
            //: The QR code on the ticket page, for people who hear the page.
            Accessible.name: qsTr("号票二维码")
        }
        Label {
            //: Under the QR code.
            text: qsTr("拍下来，回来扫码可以查询或取消")
            level: root.wide ? "caption" : "body"
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
