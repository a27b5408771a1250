pragma ComponentBehavior: Bound

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

    signal situationChosen(string situation)
    signal searchWanted
    signal ticketWanted
    signal appointmentWanted

    objectName: "homePage"
    title: root.hall.officeName

    ColumnLayout {
        anchors.fill: parent
        spacing: Tokens.space.l

        Label {
            //: First words to a citizen at the kiosk.
            text: qsTr("您好，今天来办什么事？")
            level: "headline"
            strong: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        HallStrip {
            hall: root.hall
            Layout.fillWidth: true
        }
        Button {
            objectName: "searchField"
            iconName: "search"
            kind: "secondary"
            //: Looks like a search box; opens the search.
            text: qsTr("搜一搜：换证、过户、违章……")
            Layout.fillWidth: true
            onClicked: root.searchWanted()
        }
        GridView {
            id: grid

            readonly property int columns: 2

            objectName: "situations"
            model: root.search.situations
            cellWidth: Math.floor(width / columns)
            cellHeight: Math.round(Tokens.touch.row * 1.3) + Tokens.touch.gap
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: Tokens.space.xs - Tokens.touch.gap
            Accessible.role: Accessible.List
            //: Name of the list of situations of life, for people who hear the page.
            Accessible.name: qsTr("您遇到的事情")

            ScrollBar {
                area: grid
            }

            delegate: Item {
                id: cell

                required property string key
                required property string title
                required property string subtitle
                required property string iconName

                width: grid.cellWidth
                height: grid.cellHeight

                Tile {
                    anchors { fill: parent; rightMargin: Tokens.touch.gap; bottomMargin: Tokens.touch.gap }
                    flow: "row"
                    text: cell.title
                    subtitle: cell.subtitle
                    iconName: cell.iconName
                    onClicked: root.situationChosen(cell.key)
                }
            }
        }
        RowLayout {
            spacing: Tokens.touch.gap

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
    }
}
