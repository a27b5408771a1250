import QtQuick
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
    implicitHeight: words.height + 2 * Tokens.space.s
    radius: Tokens.radius.m
    color: Tokens.board.staleFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: what.text

    Icon {
        id: plug

        anchors { left: parent.left; leftMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }
        name: "plug"
        color: Tokens.board.staleText
        weight: Tokens.stroke.icon
        width: Tokens.type.display
        height: width
    }
    Column {
        id: words

        anchors { left: plug.right; leftMargin: Tokens.space.l; right: parent.right; rightMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }

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
            width: words.width
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
            width: words.width
        }
    }
}
