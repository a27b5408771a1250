import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Guide
import Yichuang.Shell
import Yichuang.Theme

// The first page: how full the hall is, situations of life to choose from, a search, and ways back to a
// ticket or an appointment one already has.
KioskPage {
    id: root

    required property HallViewModel hall
    required property SearchViewModel search

    // Large type: the situations need the room of the greeting, the hints and half of the strip, so that
    // none is further away than the second page.
    readonly property bool large: root.width < (root.wide ? 54 : 30) * Tokens.type.body

    signal situationChosen(string situation)
    signal searchWanted
    signal ticketWanted
    signal appointmentWanted

    objectName: "homePage"
    title: root.hall.officeName
    onStartedOver: situations.page = 0

    // Standing, one under another; lying, the tiles are beside the rest.
    GridLayout {
        id: places

        anchors.fill: parent
        columnSpacing: Tokens.space.l
        rowSpacing: root.large && root.wide ? Tokens.space.s : Tokens.space.m

        Banner {
            visible: root.hall.notice !== ""
            text: root.hall.notice
            iconName: "bell"
            Layout.row: 0
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
        }
        Label {
            visible: !root.large
            //: First words to a citizen at the kiosk.
            text: qsTr("您好，今天来办什么事？")
            level: root.wide ? "title" : "headline"
            strong: true
            fontSizeMode: root.wide ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Tokens.type.title
            wrapMode: root.wide ? Text.Wrap : Text.NoWrap
            Accessible.role: Accessible.Heading
            Layout.row: 1
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 12
        }
        HallStrip {
            id: strip

            visible: !root.large || (root.hall.notice === "" && root.hall.connected)
            hall: root.hall
            brief: root.large
            Layout.row: root.wide ? 1 : 2
            Layout.column: root.wide && !root.large ? 1 : 0
            Layout.fillWidth: true
            Layout.preferredWidth: root.large ? 12 : 25
        }
        Button {
            objectName: "searchField"
            iconName: "search"
            kind: "secondary"
            text: root.wide
                  //: Short for the search in a narrow place.
                  ? qsTr("搜一搜")
                  //: Looks like a search box; opens the search.
                  : qsTr("搜一搜：换证、过户、违章……")
            Layout.row: root.wide ? 2 : 3
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 12
            onClicked: root.searchWanted()
        }
        TilePages {
            id: situations

            objectName: "situations"
            tiles: root.search.situations
            pagedHeight: situations.height - (root.wide || pager.visible ? 0 : pager.implicitHeight + places.rowSpacing)
            columns: root.wide ? (root.large ? 2 : 3) : (root.large ? 1 : 2)
            large: root.large
            //: Name of the list of situations of life, for people who hear the page.
            Accessible.name: qsTr("您遇到的事情")
            // Beginning where the first thing beside them does.
            Layout.row: root.wide ? (root.large && strip.visible ? 1 : 2) : 4
            Layout.column: root.wide ? 1 : 0
            Layout.rowSpan: root.wide ? (root.large && strip.visible ? 5 : 4) : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 25
            onChosen: situation => root.situationChosen(situation)
        }
        Pager {
            id: pager

            pages: situations.pages
            page: situations.page
            compact: root.wide
            //: Button beside the situations of life: shows the rest of them.
            onward: qsTr("更多事项")
            Layout.row: 5
            Layout.column: 0
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: root.wide
            Layout.preferredWidth: root.wide ? 12 : -1
            onTurned: page => situations.page = page
        }
        GridLayout {
            columns: root.wide ? 1 : 2
            columnSpacing: Tokens.touch.gap
            rowSpacing: root.large ? Tokens.space.s : Tokens.touch.gap
            Layout.row: root.wide ? 3 : 6
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 12

            Button {
                objectName: "findTicketButton"
                iconName: "ticket"
                //: Button: see, cancel, reprint or rate a ticket one already has.
                text: qsTr("我有号票")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.ticketWanted()
            }
            Button {
                objectName: "appointmentButton"
                iconName: "calendar"
                //: Button: check in with a booked appointment.
                text: qsTr("我有预约")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.appointmentWanted()
            }
        }
        Item {
            visible: root.wide
            Layout.row: 4
            Layout.column: 0
            Layout.fillHeight: true
        }
    }
}
