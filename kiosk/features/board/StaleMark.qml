import QtQuick
import Yichuang.Controls
import Yichuang.Theme

// Says across the hall that what is shown is not of now, or that the server refuses this board. Takes no
// room while all is well.
Rectangle {
    id: root

    required property bool connected
    // "14:05"; empty when not known.
    property string since: ""
    // Why the server refuses; staff read it.
    property string problem: ""
    // Letters a step smaller.
    property bool tight: false

    objectName: "connectionBanner"
    visible: !root.connected
    implicitHeight: words.height + 2 * Tokens.space.s
    radius: Tokens.radius.m
    color: Tokens.board.staleFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: own.what + " " + own.todo

    Icon {
        id: plug

        anchors { left: parent.left; leftMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }
        name: root.problem === "" ? "plug" : "warning"
        color: Tokens.board.staleText
        weight: Tokens.stroke.icon
        width: Tokens.type.headline
        height: width
    }
    Column {
        id: words

        anchors { left: plug.right; leftMargin: Tokens.space.l; right: parent.right; rightMargin: Tokens.space.l; verticalCenter: parent.verticalCenter }

        StaleWords {
            id: own

            width: words.width
            level: root.tight ? "lead" : "title"
            strong: true
            what: root.problem !== ""
                  //: Call board, refused by the server.
                  ? qsTr("本屏暂停使用")
                  : root.since === ""
                    //: Call board, server away, time unknown.
                    ? qsTr("信号中断")
                    //: Call board, server away: how old the screen is; %1 is a time of day, as 14:05.
                    : qsTr("信号中断，停在 %1").arg(root.since)
            //: Call board, server away or refusing: what people are to do.
            todo: qsTr("请留意工作人员叫号")
        }
        StaleWords {
            width: words.width
            level: root.tight ? "body" : "lead"
            what: root.problem !== ""
                  //: Call board, refused by the server: the same in the other language.
                  ? qsTr("This board is out of use.")
                  : root.since === ""
                    //: Call board, server away: the same in the other language.
                    ? qsTr("No connection.")
                    //: Call board, server away: the same in the other language; %1 is a time of day, as 14:05.
                    : qsTr("Not updated since %1.").arg(root.since)
            //: Call board, server away or refusing: the same in the other language.
            todo: qsTr("Please listen to the staff.")
        }
        Label {
            objectName: "boardProblem"
            visible: root.problem !== ""
            width: words.width
            height: Math.ceil(1.5 * Tokens.type.caption)
            text: root.problem
            level: "caption"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Tokens.type.caption / 2)
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            color: Tokens.board.staleText
            Accessible.ignored: true
        }
    }
}
