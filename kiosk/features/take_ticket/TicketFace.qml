import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.TakeTicket
import Yichuang.Theme

// What the ticket says: number, services, wait, windows and the code for asking later. The number takes what
// room the rest leaves; in large type it is never smaller than in usual type, and the rest gives way.
GridLayout {
    id: root

    required property TicketViewModel ticket
    // The code beside the number instead of below.
    property bool wide: false
    // What is shown and how large the code is follow the page's height.
    required property real pageHeight
    readonly property bool tight: root.pageHeight < (root.wide ? 28 : 44) * Tokens.type.body
    readonly property real codeShare: root.wide ? 0.38 : root.tight ? 0.14 : 0.21
    readonly property int leastNumber: Math.round(Tokens.type.number * 0.86)

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
            // A line is half as high again as its digits, which need no more than themselves.
            Layout.minimumHeight: Math.ceil(root.leastNumber * 1.5)
            Layout.topMargin: -Math.round(root.leastNumber * 0.16)
            Layout.bottomMargin: Layout.topMargin
        }
        Label {
            text: root.wide ? root.ticket.services : root.ticket.services.split(" · ").join("\n")
            level: root.tight ? "body" : "lead"
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Rectangle {
            visible: !root.tight
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
            visible: text !== "" && !root.tight && !root.wide
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
    GridLayout {
        visible: root.ticket.qrText !== ""
        columns: root.tight && !root.wide ? 2 : 1
        columnSpacing: Tokens.space.l
        rowSpacing: Tokens.space.s
        Layout.alignment: Qt.AlignCenter
        Layout.fillHeight: false
        Layout.topMargin: root.wide ? 0 : Tokens.space.m
        Layout.preferredWidth: Math.round(Tokens.touch.tile * (root.wide ? 1.7 : 3))

        QrImage {
            text: root.ticket.qrText
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round(Math.min(Tokens.touch.tile * 1.7, root.pageHeight * root.codeShare))
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.role: Accessible.Graphic
            //: The QR code on the ticket page, for people who hear the page.
            Accessible.name: qsTr("号票二维码")
        }
        Label {
            //: Under the QR code.
            text: qsTr("拍下来，回来扫码可以查询或取消")
            level: root.wide || root.tight ? "caption" : "body"
            soft: true
            horizontalAlignment: parent.columns > 1 ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
