import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The newest call: a number and its window, as large as the board allows.
Rectangle {
    id: root

    property string number: ""
    property string windowNumber: ""
    readonly property bool empty: root.number === ""
    readonly property bool large: root.width > 9 * Tokens.type.display

    // Draws the eye once, without blinking.
    function flash() {
        glow.restart();
    }

    radius: Tokens.radius.l
    color: root.empty ? Tokens.board.rowFill : Tokens.board.callFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.empty ? quiet.text : plea.text + " " + root.number + " " + windowText.text

    Rectangle {
        id: halo

        anchors.fill: parent
        anchors.margins: -Tokens.stroke.focus * 2
        radius: root.radius + Tokens.stroke.focus * 2
        color: "transparent"
        border { width: Tokens.stroke.focus * 2; color: Tokens.board.callFill }
        opacity: 0

        SequentialAnimation {
            id: glow

            NumberAnimation { target: halo; property: "opacity"; to: 1; duration: Tokens.motion.slow }
            PauseAnimation { duration: Tokens.motion.slow * 3 }
            NumberAnimation { target: halo; property: "opacity"; to: 0; duration: Tokens.motion.slow }
        }
    }
    Label {
        id: quiet

        anchors.centerIn: parent
        visible: root.empty
        //: Call board: nobody has been called yet. In both languages, the program's own first.
        text: qsTr("请等候叫号\nPlease wait to be called")
        level: "headline"
        color: Tokens.board.text
        horizontalAlignment: Text.AlignHCenter
    }
    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.l }
        visible: !root.empty
        spacing: 0

        Label {
            id: plea

            //: Call board, above the number that is called. In both languages, the program's own first.
            text: qsTr("请到窗口办理 · Please go to the window")
            level: "lead"
            color: Tokens.board.callText
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Tokens.type.caption
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Label {
            id: calledNumber

            objectName: "calledNumber"
            text: root.number
            level: "number"
            strong: true
            color: Tokens.board.callText
            font.pixelSize: Math.max(Tokens.type.title, Math.min(root.width / 3, calledNumber.height * 0.75))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 0.9
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }
        RowLayout {
            spacing: Tokens.space.l
            Layout.alignment: Qt.AlignHCenter

            Label {
                id: windowText

                objectName: "calledWindow"
                //: Call board: the window a citizen goes to; %1 is its number.
                text: qsTr("%1 号窗口").arg(root.windowNumber)
                level: root.large ? "display" : "headline"
                strong: true
                color: Tokens.board.callText
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                //: Call board: the same window in the other language; %1 is its number.
                text: qsTr("Window %1").arg(root.windowNumber)
                level: root.large ? "headline" : "title"
                color: Tokens.board.callText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
