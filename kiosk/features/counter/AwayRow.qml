import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Theme

// One who is away, and the way back.
Rectangle {
    id: root

    required property int index
    required property string ticket
    required property string number
    required property string holder
    required property bool parked
    required property string stateText
    required property string detail
    property bool free: true

    signal broughtBack(string ticket)

    implicitHeight: row.implicitHeight + 2 * Tokens.space.hair
    radius: Tokens.radius.s
    color: Tokens.color.sunken

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Tokens.space.s; rightMargin: Tokens.space.hair }
        spacing: Tokens.space.s

        Label {
            text: root.number
            level: "lead"
            strong: true
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Tokens.space.xs

                Badge {
                    text: root.stateText
                    tone: root.parked ? "primary" : "warning"
                }
                Label {
                    visible: root.holder !== ""
                    text: root.holder
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                }
            }
            SmallText {
                visible: root.detail !== ""
                text: root.detail
                soft: true
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        Button {
            kind: "quiet"
            level: "body"
            padding: Tokens.space.xs
            implicitHeight: Tokens.touch.minimum + Tokens.space.xs
            focusPolicy: Qt.TabFocus
            leftPadding: Tokens.space.xs
            rightPadding: Tokens.space.xs
            shortcut: root.index < 9 ? "Ctrl+" + (root.index + 1) : ""
            enabled: root.free || !root.parked
            text: root.parked
                  //: Button: go on with a citizen who was sent for something.
                  ? qsTr("继续办理")
                  //: Button: put a citizen who missed the call back into the line.
                  : qsTr("回到队列")
            Accessible.name: text + " " + root.number
            onClicked: root.broughtBack(root.ticket)
        }
    }
}
