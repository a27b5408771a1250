import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.TakeTicket
import Yichuang.Theme

// What the ticket says: number, services, wait, windows and the code for asking later.
GridLayout {
    id: root

    required property TicketViewModel ticket
    // The code beside the number instead of below.
    property bool wide: false
    // Sizes follow the page's height, not that of this item, which follows them.
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
            lineHeight: 0.8
            font.pixelSize: Math.max(Tokens.type.headline, Math.min(Tokens.type.number,
                                                                    root.pageHeight * (root.wide ? 0.195 : 0.136)))
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
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
        Layout.preferredWidth: Math.round(Tokens.touch.tile * (root.wide ? 1.7 : 3))

        QrImage {
            text: root.ticket.qrText
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round(Math.min(Tokens.touch.tile * 1.4,
                                                        root.pageHeight * (root.wide ? 0.4 : 0.17)))
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.role: Accessible.Graphic
            //: The QR code on the ticket page, for people who hear the page.
            Accessible.name: qsTr("号票二维码")
        }
        Label {
            //: Under the QR code.
            text: qsTr("拍下来，回来扫码可以查询或取消")
            level: "caption"
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
