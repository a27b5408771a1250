pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Yichuang.Controls
import Yichuang.Counter
import Yichuang.Theme

// The citizen called to or served at this window; when there is none, what comes next.
Card {
    id: root

    required property ServedTicket served
    property int waiting: 0
    property bool paused: false

    signal noteAsked

    padding: Tokens.space.l
    // The layout gives it its size; what is in it follows.
    implicitWidth: Tokens.touch.tile
    implicitHeight: Tokens.touch.tile

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: !root.served.present
        iconName: root.paused ? "pause" : root.waiting > 0 ? "call" : "check"
        title: root.paused
               //: In place of the citizen: the window is paused.
               ? qsTr("窗口已暂停")
               : root.waiting > 0
                 //: In place of the citizen: the window is free, %n wait for it.
                 ? qsTr("窗口空闲，有 %n 人在等", "", root.waiting)
                 //: In place of the citizen: the window is free and nobody waits for it.
                 : qsTr("窗口空闲，暂时没有人在等")
        text: root.paused
              //: Under "the window is paused": what to press.
              ? qsTr("按 Enter 恢复办理。")
              : root.waiting > 0
                //: Under "the window is free": what to press.
                ? qsTr("按 F1 或 Enter 呼叫下一位。")
                //: Under "nobody waits": what happens next.
                : qsTr("有人取号后会立即显示在右侧。")
    }
    ColumnLayout {
        anchors.fill: parent
        visible: root.served.present
        spacing: Tokens.space.s

        RowLayout {
            spacing: Tokens.space.l
            Layout.fillWidth: true

            Label {
                objectName: "currentNumber"
                text: root.served.number
                level: root.width < 40 * Tokens.type.body ? "display" : "number"
                strong: true
                color: Tokens.color.primary
                lineHeight: 0.9
                wrapMode: Text.NoWrap
            }
            ColumnLayout {
                spacing: Tokens.space.hair
                Layout.fillWidth: true

                RowLayout {
                    spacing: Tokens.space.s

                    Label {
                        objectName: "holderName"
                        text: root.served.holder !== ""
                              ? root.served.holder
                              //: In place of a name: the ticket was taken without any.
                              : qsTr("未登记姓名")
                        level: "headline"
                        strong: true
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                    }
                    Badge {
                        visible: root.served.priority !== ""
                        text: root.served.priority
                        tone: "accent"
                    }
                    Badge {
                        visible: root.served.channel !== ""
                        text: root.served.channel
                    }
                }
                Flow {
                    spacing: Tokens.space.s
                    Layout.fillWidth: true

                    Label {
                        visible: text !== ""
                        text: (root.served.identityNumber + "   " + root.served.phone).trim()
                        soft: true
                        wrapMode: Text.NoWrap
                    }
                    Label {
                        visible: root.served.waited !== ""
                        //: How long the citizen waited before the call; %1 as "12 minutes".
                        text: qsTr("等候 %1").arg(root.served.waited)
                        soft: true
                        wrapMode: Text.NoWrap
                    }
                }
            }
            ColumnLayout {
                spacing: Tokens.space.xs
                Layout.alignment: Qt.AlignVCenter | Qt.AlignRight

                Label {
                    objectName: "elapsed"
                    text: root.served.elapsed
                    level: "headline"
                    strong: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignRight
                }
                Badge {
                    objectName: "servedState"
                    text: root.served.stateText
                    tone: root.served.serving ? "success" : "primary"
                    Layout.alignment: Qt.AlignRight
                }
            }
        }
        Label {
            //: Heading of the list of what the citizen has come for; %n services.
            text: qsTr("办理事项 %n 项", "", services.count)
            soft: true
            strong: true
        }
        Item {
            id: room

            // Rows share what room there is, up to the height of a control.
            readonly property real share: Math.floor((room.height + services.spacing) / Math.max(1, room.rows)) - services.spacing
            property int rows: 0

            Layout.fillWidth: true
            Layout.fillHeight: true

            RowList {
                id: services

                objectName: "itinerary"
                width: room.width
                height: services.fitting(room.height)
                onCountChanged: room.rows = services.count
                model: root.served.itinerary
                delegate: ItineraryRow {
                    width: services.rowWidth
                    height: Math.max(implicitHeight, Math.min(Tokens.touch.control, room.share))
                }
            }
        }
        RowLayout {
            spacing: Tokens.space.s
            Layout.fillWidth: true

            Label {
                objectName: "note"
                text: root.served.note !== ""
                      //: %1 is a note from one clerk to the next.
                      ? qsTr("备注：%1").arg(root.served.note)
                      //: There is no note from another clerk.
                      : qsTr("没有备注")
                soft: root.served.note === ""
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Button {
                objectName: "noteKey"
                kind: "quiet"
                level: "body"
                focusPolicy: Qt.TabFocus
                shortcut: "F11"
                //: Button: write a note for the next clerk.
                text: qsTr("写备注")
                onClicked: root.noteAsked()
            }
        }
    }
}
