import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// Says across the hall that what is shown is not of now. Takes no room while all is well.
Rectangle {
    id: root

    required property bool connected
    // "14:05"; empty when not known.
    property string since: ""

    objectName: "connectionBanner"
    visible: !root.connected
    implicitHeight: row.implicitHeight + 2 * Tokens.space.s
    radius: Tokens.radius.m
    color: Tokens.board.staleFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: what.text

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.l; rightMargin: Tokens.space.l }
        spacing: Tokens.space.l

        Icon {
            name: "plug"
            color: Tokens.board.staleText
            weight: Tokens.stroke.icon
            Layout.preferredWidth: Tokens.type.display
            Layout.preferredHeight: Layout.preferredWidth
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                id: what

                text: root.since === ""
                      //: Call board, server away, time unknown: what people are to do.
                      ? qsTr("信号中断，请留意工作人员叫号")
                      //: Call board, server away: how old the screen is; %1 is a time of day, as 14:05.
                      : qsTr("信号中断，停在 %1，请留意工作人员叫号").arg(root.since)
                level: "title"
                strong: true
                color: Tokens.board.staleText
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.since === ""
                      //: Call board: the same in the other language.
                      ? qsTr("No connection. Please listen to the staff.")
                      //: Call board: the same in the other language; %1 is a time of day, as 14:05.
                      : qsTr("Not updated since %1. Please listen to the staff.").arg(root.since)
                level: "lead"
                color: Tokens.board.staleText
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
