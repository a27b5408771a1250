pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.MyVisit
import Yichuang.Shell
import Yichuang.Theme

// Finds a ticket one already has.
KioskPage {
    id: root

    required property FindTicketViewModel find

    objectName: "findTicketPage"
    //: Title of the page for finding one's ticket.
    title: qsTr("查我的号票")
    onShownChanged: root.find.listen(root.shown)
    onOpenedChanged: {
        if (!root.opened)
            root.find.forget();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        LookupEntry {
            visible: root.find.tickets.count < 2
            //: Label and example of the field for finding a ticket.
            label: qsTr("号码、身份证号或手机号")
            //: What may be typed to find a ticket.
            placeholder: qsTr("例如 A012")
            //: Ways to find a ticket.
            hint: qsTr("把身份证放在下方感应区，或扫号票上的二维码，也可以在这里输入。")
            letters: ["A", "B", "C", "D", "H", "Y"]
            error: root.find.error
            busy: root.find.busy
            wide: root.wide
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            onEdited: root.find.forgetError()
            onConfirmed: text => root.find.search(text)
        }
        SectionTitle {
            visible: root.find.tickets.count > 1
            //: Several tickets were found.
            text: qsTr("您今天的号票")
            Layout.fillWidth: true
        }
        ScrollArea {
            id: found

            visible: root.find.tickets.count > 1
            // The field that had the focus is gone.
            onVisibleChanged: {
                if (found.visible)
                    Qt.callLater(() => found.nextItemInFocusChain().forceActiveFocus());
            }
            spacing: Tokens.touch.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.find.tickets

                ListRow {
                    id: ticket

                    required property string key
                    required property string title
                    required subtitle
                    required value

                    width: parent.width
                    text: ticket.title
                    level: "title"
                    iconName: "ticket"
                    topPadding: Tokens.space.m
                    bottomPadding: Tokens.space.m
                    leadsOn: true
                    onClicked: root.find.choose(ticket.key)
                }
            }
        }
        Button {
            objectName: "searchAgainButton"
            visible: root.find.tickets.count > 1
            //: Button: what was found is somebody else's; ask again.
            text: qsTr("不是我的号票，重新查找")
            Layout.fillWidth: true
            onClicked: root.find.searchAgain()
        }
    }
}
