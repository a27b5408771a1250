import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// The newest call: a number and its window, as large as the board allows.
Rectangle {
    id: root

    property string number: ""
    property string windowNumber: ""
    // What is shown may be over: it does not shine any more.
    property bool stale: false
    // The words around the number a step smaller.
    property bool tight: false
    readonly property bool empty: root.number === ""
    readonly property bool calm: root.empty || root.stale
    // More height than a number can use: it stands in the middle with its window.
    readonly property bool tall: root.height > root.width
    readonly property int windowSize: Math.max(Tokens.type.headline, Math.min(root.width / 8, root.height * (root.tight ? 0.2 : 0.22)))
    // What the other language leaves beside it.
    readonly property real windowRoom: root.width - 2 * Tokens.space.m - place.spacing - other.implicitWidth
    readonly property color ink: root.calm ? Tokens.board.text : Tokens.board.callText

    // A quarter of a pulse. However quick a theme is, there is at most one pulse a second: WCAG 2.3.1
    // allows less than three flashes.
    readonly property int step: Tokens.motion.slow > 0 ? Math.max(250, Tokens.motion.slow) : 0

    // How far a pulse is, in few steps: a machine without a graphics card draws no more of them in the
    // time, and a call that comes meanwhile waits for one picture and not for all.
    readonly property int fullSwell: 4
    property int swell: 0

    // Draws the eye: the number swells and a ring glows, twice. Without motion nothing happens.
    function attract() {
        if (root.step > 0) pulse.restart();
    }

    radius: Tokens.radius.l
    color: root.calm ? Tokens.board.rowFill : Tokens.board.callFill
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.empty ? quiet.text : plea.text + " " + root.number + " " + windowText.text

    Rectangle {
        id: ring

        objectName: "ring"
        anchors.fill: parent
        anchors.margins: -Tokens.stroke.focus * 2
        radius: root.radius + Tokens.stroke.focus * 2
        color: "transparent"
        border { width: Tokens.stroke.focus * 2; color: Tokens.board.callFill }
        opacity: root.swell / root.fullSwell
    }
    SequentialAnimation {
        id: pulse

        objectName: "pulse"
        loops: 2

        NumberAnimation { target: root; property: "swell"; to: root.fullSwell; duration: root.step }
        PauseAnimation { duration: root.step }
        NumberAnimation { target: root; property: "swell"; to: 0; duration: root.step }
        PauseAnimation { duration: root.step }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Tokens.space.l
        visible: root.empty
        spacing: Tokens.space.l

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Tokens.type.number
            height: width
            name: "bell"
            color: root.ink
            weight: Tokens.stroke.icon / 2
        }
        Label {
            id: quiet

            width: parent.width
            //: Call board: nobody has been called yet. In both languages, the program's own first.
            text: qsTr("请等候叫号\nPlease wait to be called")
            level: "headline"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Tokens.type.lead
            wrapMode: Text.NoWrap
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }
    ColumnLayout {
        anchors { fill: parent; margins: Tokens.space.s }
        visible: !root.empty
        spacing: 0

        Item {
            visible: root.tall
            Layout.fillHeight: true
        }
        Label {
            id: plea

            text: root.stale
                  //: Call board, server away, above the number that was called last. In both languages, the program's own first.
                  ? qsTr("最近叫号 · Last called")
                  //: Call board, above the number that is called. In both languages, the program's own first.
                  : qsTr("请到窗口办理 · Please go to the window")
            level: root.tight ? "lead" : "title"
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Tokens.type.lead
            wrapMode: Text.NoWrap
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeight: 0.9
            Accessible.ignored: true
            Layout.fillWidth: true
            // Whatever size the letters get for its width.
            Layout.preferredHeight: Math.ceil(1.3 * plea.sizeOf(plea.level))
        }
        Label {
            id: called

            objectName: "calledNumber"
            text: root.number
            scale: 1 + 0.08 * root.swell / root.fullSwell
            level: "number"
            strong: true
            color: root.ink
            font.pixelSize: Math.max(Tokens.type.headline, Math.min(root.width / 3, called.height / 1.25))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            // Numbers have nothing below the line.
            lineHeight: 0.85
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            Layout.preferredHeight: root.tall ? Math.round(root.width / 2) : 1
        }
        RowLayout {
            id: place

            spacing: Tokens.space.l
            Layout.alignment: Qt.AlignHCenter

            Label {
                id: windowText

                objectName: "calledWindow"
                //: Call board: the window a citizen goes to; %1 is its number.
                text: qsTr("%1 号窗口").arg(root.windowNumber)
                strong: true
                color: root.ink
                font.pixelSize: Math.floor(root.windowSize * Math.min(1, root.windowRoom / natural.advanceWidth))
                lineHeight: 0.85
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                id: other

                //: Call board: the same window in the other language; %1 is its number.
                text: qsTr("Window %1").arg(root.windowNumber)
                font.pixelSize: Math.max(Tokens.type.title, Math.min(root.width / 17, root.height * 0.12))
                color: root.ink
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Item {
            visible: root.tall
            Layout.fillHeight: true
        }
    }
    TextMetrics {
        id: natural

        font.family: Tokens.type.family
        font.pixelSize: root.windowSize
        font.weight: Font.Bold
        text: windowText.text
    }
}
