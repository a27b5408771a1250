import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.TakeTicket
import Yichuang.Theme

// What the ticket says: number, services, wait, windows and the code for asking later.
ColumnLayout {
    id: root

    required property TicketViewModel ticket

    spacing: Tokens.space.s

    Label {
        objectName: "ticketNumber"
        text: root.ticket.number
        level: "number"
        strong: true
        color: Tokens.color.primary
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        text: root.ticket.services
        level: "lead"
        strong: true
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Rectangle {
        color: Tokens.color.outline
        implicitHeight: Tokens.stroke.outline
        Layout.fillWidth: true
        Layout.topMargin: Tokens.space.m
        Layout.bottomMargin: Tokens.space.m
    }
    Label {
        //: On the ticket page: how many people are ahead and the expected wait.
        text: root.ticket.wait === "" ? "" : qsTr("前面 %1 人，%2").arg(root.ticket.ahead).arg(root.ticket.wait)
        level: "title"
        strong: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Label {
        visible: text !== ""
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
    Item {
        Layout.fillHeight: true
    }
    QrImage {
        visible: root.ticket.qrText !== ""
        text: root.ticket.qrText
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.round(Tokens.type.number * 1.7)
        Layout.preferredHeight: Layout.preferredWidth
        Accessible.role: Accessible.Graphic
        //: The QR code on the ticket page, for people who hear the page.
        Accessible.name: qsTr("号票二维码")
    }
    Label {
        visible: root.ticket.qrText !== ""
        //: Under the QR code.
        text: qsTr("拍下来，回来扫码可以查询或取消")
        level: "caption"
        soft: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
